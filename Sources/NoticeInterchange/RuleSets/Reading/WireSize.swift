import NoticeKit

extension WireReading {
  /// Tells a rule set that is longer, once it is written, than a file may be.
  ///
  /// So whatever is read can be written and read again, even where a file of few line breaks and
  /// blanks stays below the limit and the one form that a rule set has does not.
  func reportSize(of ruleSet: RuleSet, at root: WireNode) {
    let most = RuleSetReader.greatestSize
    // Writing takes as long as reading, and nearly all files are far too small to need it.
    guard document.extent.greatestWrittenSize > most else { return }
    let size = RuleSetFile.json(of: ruleSet).utf8.count
    guard size > most else { return }
    root.report(
      Wording(
        "按固定格式写出有\(size)字节的规则集",
        "a rule set of \(size) bytes in the form in which it is written"),
      expected: .atMost(most, Wording("字节", "bytes")),
      mend: Wording("分成几个规则集，或减少内容", "make several rule sets of it, or state less"))
  }
}

extension JSONExtent {
  /// More bytes than what is read of a document can have when ``WireLayout`` writes it.
  ///
  /// No text or figure is written more than twice as long, and a value begins a line and ends one
  /// at the most, each with two blanks a level.
  fileprivate var greatestWrittenSize: Int { 2 * bytes + values * 4 * (depth + 1) }
}
