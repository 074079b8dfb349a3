public import NoticeKit

/// Rule sets as JSON files: what they are marked with, and how they are written.
///
/// ```swift
/// let text = RuleSetFile.json(of: ruleSet)
/// let same = try RuleSetReader().load(Array(text.utf8))
/// ```
public enum RuleSetFile {
  /// What the member `format` of every such file says.
  public static let format = "noticekit-rule-set"

  /// The version of the format that is written, and the only one that is read.
  public static let formatVersion = 1

  /// Writes a rule set in the one form that it has as JSON: the same text for the same rule set.
  ///
  /// Clauses stand as the notice has them; facts, scales and kinds of unit stand once, in tables
  /// ordered by id. What is nil, empty or as usual is left out. The text ends in a line break.
  ///
  /// - Returns: The text. A set with `RuleSet.faults` is written as far as a file can hold it, and
  ///   refused when it is read; so is one that was made in Swift and is beyond the limits of a file,
  ///   such as ``RuleSetReader/greatestSize``, which `RuleSetContract` of NoticeTesting tells.
  /// - Complexity: O(*n* log *n*) in the size of the rule set.
  public static func json(of ruleSet: RuleSet) -> String {
    WireLayout().text(WireWriter(ruleSet).value) + "\n"
  }
}
