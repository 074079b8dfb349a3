import NoticeInterchange
import NoticeKit
import Testing

@Suite("A rule set that is read can be written and read again, also at the limit of size")
struct RuleSetSizeTests {
  private static let most = RuleSetReader.greatestSize

  @Test("a short file is refused by a byte where its rule set is long once it is written")
  func limit() throws {
    let start = try RuleSetReader().load(compactFile(padding: 200))
    let room = Self.most - RuleSetFile.json(of: start).utf8.count
    try #require(room > 0)

    let largest = try RuleSetReader().load(compactFile(padding: 200 + room))
    let text = RuleSetFile.json(of: largest)
    #expect(text.utf8.count == Self.most)
    #expect(try RuleSetReader().load(Array(text.utf8)).isWritten(as: largest))

    let file = compactFile(padding: 201 + room)
    #expect(file.count < Self.most / 4)
    let faults = RuleSetReader().read(file).faults
    #expect(
      faults.map { $0.message(in: .en) } == [
        """
        line 1, character 1 ($): found a rule set of 1048577 bytes in the form in which it is \
        written; expected at most 1048576 bytes. To mend this, make several rule sets of it, or \
        state less.
        """
      ])
    #expect(
      faults.map { $0.message(in: .zh) } == [
        "第1行第1个字符（$）：发现按固定格式写出有1048577字节的规则集；应为不超过1048576字节。"
          + "请分成几个规则集，或减少内容。"
      ])
  }

  /// A file on one line whose clauses stand so deep that their line breaks and blanks are most of
  /// what is written of it.
  private func compactFile(padding: Int) -> [UInt8] {
    let padded = String(repeating: "a", count: padding)
    let notes =
      [#"{"pending":{"zh":"甲","en":"\#(padded)"}}"#]
      + Array(repeating: #"{"pending":{"zh":"甲","en":"a"}}"#, count: 1_200)
    let contents = (0..<30).reduce(notes.joined(separator: ",")) { inner, _ in
      #"{"clause":"1","contents":[\#(inner)]}"#
    }
    let text =
      #"{"format":"noticekit-rule-set","formatVersion":1,"series":"village","edition":2025,"#
      + #""version":"1.0.0","categories":[{"id":"choir","title":{"zh":"合唱团","en":"Choir"},"#
      + #""clause":"一","clauses":[{"clause":"1","contents":[{"judgement":"fine","#
      + #""asks":{"zh":"好吗？","en":"Is it fine?"}}]}]}],"clauses":[\#(contents)]}"#
    return Array(text.utf8)
  }
}
