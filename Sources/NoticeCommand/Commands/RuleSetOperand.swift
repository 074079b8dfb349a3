import NoticeInterchange
import NoticeKit

extension CommandRun {
  /// The rule set of a JSON file, where an operand names one rather than a rule set's id.
  ///
  /// What ends in `.json` is a file; anything else is one where it is no id and such a file exists.
  func ruleSet(inFile path: String) throws(CommandFailure) -> RuleSet? {
    guard let bytes = try bytes(ofRuleSetAt: path) else { return nil }
    do throws(RuleSetFileFaults) {
      return try RuleSetReader().load(bytes)
    } catch {
      throw .faultyRuleSet(path, error)
    }
  }

  private func bytes(ofRuleSetAt path: String) throws(CommandFailure) -> [UInt8]? {
    if RuleSetID(path) != nil || path.isEmpty { return nil }
    do throws(FileTrouble) {
      return try environment.files.contents(of: path)
    } catch {
      guard path.isRuleSetFile else { return nil }
      throw .unreadable(path, error)
    }
  }
}

extension String {
  /// Whether an operand for a rule set can only be meant as a file.
  var isRuleSetFile: Bool { hasSuffix(".json") }
}
