import NoticeInterchange
import NoticeKit

/// Why a command came to nothing.
enum CommandFailure: Error, Sendable {
  /// The arguments are wrong; the command whose usage helps, if there is one.
  case usage(UsageError, CommandName?)
  /// An input file cannot be read.
  case unreadable(String, FileTrouble)
  /// An input file is no text.
  case undecodable(String, Wording)
  /// An input file holds no text of a notice.
  case withoutPlaces(String)
  /// An input file is no JSON, where a rule set's is wanted.
  case noRuleSet(String)
  /// The JSON of a rule set is not one that can be used.
  case faultyRuleSet(String, RuleSetFileFaults)
  /// An output file cannot be written.
  case unwritable(String, FileTrouble)
  /// An output file is one that the command reads.
  case outputIsInput(String)
  /// Files that would be new exist.
  case existingFiles([String])
  /// Several input files are at fault.
  case several([CommandFailure])

  var exitCode: CommandExitCode {
    switch self {
    case .usage: .usage
    case .unreadable, .undecodable, .withoutPlaces, .noRuleSet: .noInput
    case .faultyRuleSet: .faultsFound
    case .unwritable, .outputIsInput, .existingFiles: .cannotCreate
    case .several(let failures): failures.first?.exitCode ?? .faultsFound
    }
  }

  func message(in language: NoticeLanguage) -> String {
    switch self {
    case .usage(let error, let command):
      let usage = command.map { $0.wrappedUsage(in: language) } ?? "notices help"
      let title = Wording("用法：", "Usage:").text(in: language)
      return "\(error.message(in: language))\n\(title)\n\(usage)\n"
    case .unreadable(let path, let trouble):
      return unreadable(path, trouble.words).mended(by: trouble.mend(reading: path), in: language)
    case .undecodable(let path, let fault):
      return unreadable(path, fault).text(in: language) + "\n"
    case .withoutPlaces(let path):
      return Wording("“\(path)”中没有通知的文字", "“\(path)” holds no text of a notice")
        .mended(by: Wording("换成通知全文的文本文件", "give the whole notice as a text file"), in: language)
    case .noRuleSet(let path):
      return Wording("“\(path)”不是规则集的 JSON 文件", "“\(path)” is no JSON file of a rule set")
        .mended(
          by: Wording(
            "写上规则集（见 notices list），或 notices export 写出的那种文件",
            "name a rule set (see notices list), or a file such as notices export writes"),
          in: language)
    case .faultyRuleSet(let path, let faults):
      let count = faults.faults.count
      let title = Wording(
        "“\(path)”不能用作规则集，有\(count)处待改正：",
        "“\(path)” cannot be used as a rule set; \(count) to mend:")
      return ([title.text(in: language)] + faults.faults.map { $0.message(in: language) })
        .map { $0 + "\n" }.joined()
    case .unwritable(let path, let trouble):
      let words = trouble.words
      return Wording("无法写入“\(path)”：\(words.zh)", "Cannot write “\(path)”: \(words.en)")
        .mended(by: trouble.mend(writing: path), in: language)
    case .outputIsInput(let path):
      return Wording(
        "“\(path)”是要读取的文件，写入会毁掉它", "“\(path)” is a file to read, and writing would destroy it"
      ).mended(by: Wording("换一个输出文件", "choose another output file"), in: language)
    case .existingFiles(let paths):
      return Wording(
        "已有这些文件，什么都没有写：\(paths.joined(separator: "、"))",
        "These files exist, and nothing was written: \(paths.joined(separator: ", "))"
      ).mended(
        by:
          Wording(
            "移走它们，或用 --output 换一个文件夹", "move them away, or choose another folder with --output"),
        in: language)
    case .several(let failures):
      return failures.map { $0.message(in: language) }.joined()
    }
  }

  private func unreadable(_ path: String, _ words: Wording) -> Wording {
    Wording("无法读取“\(path)”：\(words.zh)", "Cannot read “\(path)”: \(words.en)")
  }
}

extension Wording {
  /// The line that says what was found, and then how to mend it.
  fileprivate func mended(by mend: Wording, in language: NoticeLanguage) -> String {
    switch language {
    case .zh: "\(zh)。请\(mend.zh)。\n"
    case .en: "\(en). To mend it, \(mend.en).\n"
    }
  }
}
