import NoticeCatalog
import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices new`: a module to go on with, from a notice's text, from a rule set, or from both.
  func new() throws(CommandFailure) -> CommandOutput {
    let id = try newID()
    guard call.has(.text) || call.has(.from) else { throw failure(.nothingToBeginWith) }
    if call.options[.output] == "-" { throw failure(.noFolder("-")) }
    let outline = try noticeText().map { OutlineReader.read($0) }
    let earlier = try earlier(than: id)
    let module = RuleSetModule(
      id, from: earlier, text: outline, in: .sciTechVolunteering, language: language)
    let new = NewModule(module, in: folder, language: language)
    try create(new.files)
    switch call.format {
    case .text:
      return CommandOutput(.report(NewModuleReport(new, in: language).document))
    case .json:
      return CommandOutput(.verbatim(JSONWriter(.pretty).text(new.json) + "\n"))
    }
  }

  private func newID() throws(CommandFailure) -> RuleSetID {
    let text = call.operands.first ?? ""
    guard let id = RuleSetID(text) else { throw failure(.malformedID(text)) }
    let known = environment.catalog.ruleSets.map(\.id)
    if known.contains(id) { throw existing(id, beside: known) }
    return id
  }

  /// The rule set that `--from` names, which a file may hold under the very id that is to be new.
  private func earlier(than id: RuleSetID) throws(CommandFailure) -> RuleSet? {
    guard let name = call.options[.from] else { return nil }
    let earlier = try ruleSet(named: name)
    if earlier.id == id { throw existing(id, in: name, beside: [id]) }
    return earlier
  }

  private func existing(
    _ id: RuleSetID, in file: String? = nil, beside known: [RuleSetID]
  ) -> CommandFailure {
    let taken = Set(known.filter { $0.series == id.series }.map(\.edition))
    let later = (taken.max() ?? id.edition) + 1
    let years = RuleSetID.editions
    let free = years.contains(later) ? later : years.last { !taken.contains($0) } ?? id.edition
    return failure(.existingID(id, in: file, next: RuleSetID(series: id.series, edition: free)))
  }

  private var folder: NewModuleFolder {
    let path = call.options[.output].map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let manifest = try? environment.files.contents(of: path + "Package.swift", atMost: .max)
    let text = String(decoding: manifest ?? [], as: UTF8.self)
    return NewModuleFolder(path: path, isCheckout: text.contains("let ruleSets: KeyValuePairs"))
  }

  /// Writes all files or, where one of them exists, none.
  private func create(_ files: [RuleSetModule.File]) throws(CommandFailure) {
    var existing: [String] = []
    for path in files.map(\.path) where try exists(path) { existing.append(path) }
    if !existing.isEmpty { throw .existingFiles(existing) }
    for file in files {
      do throws(FileTrouble) {
        try environment.files.create(Array(file.text.utf8), at: file.path)
      } catch {
        throw .unwritable(file.path, error)
      }
    }
  }

  private func exists(_ path: String) throws(CommandFailure) -> Bool {
    do throws(FileTrouble) {
      _ = try environment.files.contents(of: path, atMost: 0)
      return true
    } catch {
      switch error {
      case .notFound: return false
      case .exists, .isFolder, .tooLarge: return true
      case .notFolder, .notPermitted, .other:
        throw .unwritable(call.options[.output] ?? path, error)
      }
    }
  }
}

extension AuthoringDomain {
  /// The shared facts of science-and-technology volunteering, as the bundled notices use them.
  fileprivate static let sciTechVolunteering = AuthoringDomain(
    module: "SciTechVolunteering", knownBy: RuleSetCatalog.bundled.ruleSets)
}
