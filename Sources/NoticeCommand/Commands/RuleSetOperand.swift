import NoticeInterchange
import NoticeKit

extension CommandRun {
  /// The rule set of a JSON file, where an operand names one rather than a rule set's id.
  ///
  /// What ends in `.json` is a file; anything else is one where it is no id and such a file exists.
  func ruleSet(inFile path: String) throws(CommandFailure) -> RuleSet? {
    guard let bytes = try bytes(ofRuleSetAt: path) else { return nil }
    guard bytes.mayBeJSON else { throw .noRuleSet(path) }
    do throws(RuleSetFileFaults) {
      return try RuleSetReader().load(bytes)
    } catch {
      throw .faultyRuleSet(path, error)
    }
  }

  private func bytes(ofRuleSetAt path: String) throws(CommandFailure) -> [UInt8]? {
    if RuleSetID(path) != nil || path.isEmpty { return nil }
    do throws(FileTrouble) {
      return try environment.files.contents(of: path, atMost: RuleSetReader.greatestSize)
    } catch {
      if error == .notFound, !path.hasSuffix(".json") { return nil }
      throw .unreadable(path, error)
    }
  }
}

extension [UInt8] {
  /// Whether the text begins as JSON does, be it empty, and not as a roster or a notice does.
  fileprivate var mayBeJSON: Bool {
    let blanks = Set(" \t\r\n".utf8)
    let start = drop { $0 > 0x7F || blanks.contains($0) }.first
    return start.map { "{[".utf8.contains($0) } ?? isEmpty
  }
}
