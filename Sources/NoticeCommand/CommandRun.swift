import NoticeInterchange
import NoticeKit
import NoticeReports

/// One run of a command: the call, and what it finds around it.
struct CommandRun: Sendable {
  let call: CommandCall
  let environment: CommandEnvironment

  var language: NoticeLanguage { call.language }

  func output() throws(CommandFailure) -> CommandOutput {
    if call.has(.version) { return CommandOutput(.verbatim("notices \(NoticeCommand.version)\n")) }
    if call.has(.help) {
      return CommandOutput(
        .report(CommandHelp(command: call.command, language: language).document))
    }
    switch call.command {
    case nil: return try tour()
    case .list: return list()
    case .show: return try show()
    case .template: return try template()
    case .sample: return try sample()
    case .screen: return try screen()
    case .slate: return try slate()
    case .compare: return try compare()
    case .export: return try export()
    case .check: return try check()
    case .new: return try new()
    case .help: return try help()
    }
  }

  /// A failure of the arguments, with the usage of this command.
  func failure(_ error: UsageError) -> CommandFailure { .usage(error, call.command) }
}

extension CommandRun {
  /// The rule set that an operand names: by its id, or by its JSON file.
  func ruleSet(at index: Int = 0) throws(CommandFailure) -> RuleSet {
    try ruleSet(named: call.operands.indices.contains(index) ? call.operands[index] : "")
  }

  /// The rule set with a name: its id, or its JSON file.
  func ruleSet(named name: String) throws(CommandFailure) -> RuleSet {
    if let ruleSet = try ruleSet(inFile: name) { return ruleSet }
    do throws(RuleSetLookupError) {
      return try environment.catalog.ruleSet(named: name)
    } catch {
      throw failure(.unknownRuleSet(error))
    }
  }

  /// The category that has a name: its id, or its title in either language; of several rule sets the
  /// first that has it.
  func category(
    named name: String, in ruleSets: RuleSet...
  ) throws(CommandFailure) -> NomineeCategory {
    let categories = ruleSets.flatMap(\.categories)
    if let found = categories.first(where: { $0.names.contains(name) }) { return found }
    var known: [String] = []
    for id in categories.map(\.id.description) where !known.contains(id) { known.append(id) }
    throw failure(
      .unknownCategory(
        name, near: nearest(to: name, among: categories.flatMap(\.names)), of: ruleSets.map(\.id),
        known: known))
  }

  /// The category that `--category` names, if it is given.
  func chosenCategory(in ruleSet: RuleSet) throws(CommandFailure) -> NomineeCategory? {
    guard let name = call.options[.category] else { return nil }
    return try category(named: name, in: ruleSet)
  }

  /// The bytes of a file, or of standard input where the path is `-`, at most so many.
  func bytes(of path: String, atMost limit: Int = .max) throws(CommandFailure) -> [UInt8] {
    do throws(FileTrouble) {
      return path == "-"
        ? try environment.files.contentsOfStandardInput(atMost: limit)
        : try environment.files.contents(of: path, atMost: limit)
    } catch {
      throw .unreadable(path, error)
    }
  }
}

extension NomineeCategory {
  /// What people may call the category by.
  var names: [String] {
    [id.description, title.zh, title.en] + otherTitles.items.flatMap { [$0.zh, $0.en] }
  }
}
