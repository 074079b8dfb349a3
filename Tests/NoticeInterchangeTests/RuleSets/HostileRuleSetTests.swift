import NoticeInterchange
import NoticeKit
import Seeded
import Testing

@Suite("No file stops the reading of rule sets")
struct HostileRuleSetTests {
  private static let marks = Array("[]{}::,,\"\"\\0123456789.-%eé \nnulltrue".utf8) + [0xFF, 0x00]

  @Test("damaged bytes are read or refused")
  func damagedBytes() {
    var random = SplitMix64(seed: 31)
    for seed in 0..<1_500 as Range<UInt64> {
      let text = RuleSetFile.json(of: RandomRuleSet.ofSeed(seed % 50))
      check(random.mutated(Array(text.utf8), by: Self.marks), "seed \(seed)")
    }
  }

  @Test("values that stand where others should are read or refused")
  func damagedValues() throws {
    var random = SplitMix64(seed: 32)
    var read = 0
    for seed in 0..<1_500 as Range<UInt64> {
      let text = RuleSetFile.json(of: RandomRuleSet.ofSeed(seed % 50))
      let value = random.damaged(try JSONDocument(parsing: text).root.value)
      if check(Array(JSONWriter().text(value).utf8), "seed \(seed)") { read += 1 }
    }
    #expect((10..<1_490).contains(read))
  }

  @Test("a file that is cut anywhere is refused")
  func cut() {
    let bytes = Array(RuleSetFile.json(of: RandomRuleSet.ofSeed(3)).utf8)
    for end in stride(from: 0, to: bytes.count - 3, by: 7) {
      #expect(RuleSetReader().read(Array(bytes[..<end])).faults.count == 1)
    }
  }

  @Test("conditions and clauses within each other have an end")
  func deep() {
    for depth in [20, 40, 61, 1_000, 50_000] {
      let condition =
        String(repeating: #"{"not": "#, count: depth) + #"{"fact": "a.b", "is": true}"#
        + String(repeating: "}", count: depth)
      #expect(faults(in: file(contents: #"{"criterion": "x", "condition": \#(condition)}"#)) > 0)
      let clause =
        String(repeating: #"{"clause": "1", "contents": ["#, count: depth) + "null"
        + String(repeating: "]}", count: depth)
      #expect(faults(in: file(contents: clause)) > 0)
    }
  }

  @Test(
    "facts that follow from each other without end, or from more than there can be, are refused")
  func endlessFacts() {
    let chain = (0..<4_000).map { fact("f\($0)", #"{"sumOf": ["a.f\#($0 + 1)"]}"#) }
    #expect(faults(in: file(facts: chain + [fact("f4000", nil)])) > 0)
    let thousand = { (name: String) in
      #"{"sumOf": [\#(Array(repeating: "\"a.\(name)\"", count: 1_000).joined(separator: ","))]}"#
    }
    let tower = (1...20).map { fact("f\($0)", thousand("f\($0 - 1)")) }
    #expect(faults(in: file(facts: [fact("f0", nil)] + tower)) > 0)
    let circle = (0..<50).map { fact("f\($0)", #"{"sumOf": ["a.f\#(($0 + 1) % 50)"]}"#) }
    #expect(faults(in: file(facts: circle)) > 0)
  }

  @Test("more than any notice has is refused")
  func countless() {
    let facts = (0..<6_000).map { fact("f\($0)", nil) }
    #expect(faults(in: file(facts: facts)) == 1)
    let note = Array(repeating: #"{"pending": {"zh": "甲", "en": "a"}}"#, count: 250_000)
    #expect(faults(in: file(contents: note.joined(separator: ","))) == 1)
    let unknown = Array(repeating: #"{"criterion": "x", "why": 1}"#, count: 3_000)
    // A hundred faults are told, and how many more there are.
    #expect(faults(in: file(contents: unknown.joined(separator: ","))) == 101)
    let category = #"{"id": "a", "title": {"zh": "甲", "en": "a"}, "clause": "一", "clauses": []}"#
    let categories = Array(repeating: category, count: 101).joined(separator: ",")
    #expect(faults(in: file(categories: categories)) == 1)
    #expect(faults(in: String(repeating: " ", count: RuleSetReader.greatestSize + 1)) == 1)
  }

  @Test("numbers at the ends of their range trap nowhere")
  func extremeNumbers() {
    let numbers = ["9223372036854775807", "-9223372036854775808", "1e999", "-1", "1000000000000"]
    for number in numbers {
      let parts = [
        #"{"honourCount": "a", "least": \#(number), "most": \#(number)}"#,
        #"{"honourCount": "a", "least": 0, "most": \#(number)}"#,
        #"{"quota": "b", "atMost": \#(number), "in": "all"}"#,
        #"{"anyCategories": "c", "atMost": \#(number), "of": ["choir"]}"#,
        #"{"allotment": "d", "table": {"columns": ["choir"], "rows": [{"region": "a", "cells": [\#(number)], "total": \#(number)}]}}"#,
        #"{"allotmentFormula": "e", "columns": [{"category": "choir", "fact": "a.f", "bands": [{"from": \#(number), "to": \#(number), "gives": \#(number)}]}]}"#,
        #"{"shareQuota": "f", "atMost": "\#(number)%", "of": "a.f", "rounded": "up", "minimum": \#(number), "in": "all"}"#,
        #"{"nomineeKind": "g", "title": {"zh": "甲", "en": "a"}, "number": \#(number)}"#,
        #"{"informational": {"zh": "甲", "en": "a"}, "lists": [\#(number)]}"#,
        #"{"judgement": "h", "asks": {"zh": "甲", "en": "a"}, "aspects": {"any": [], "runs": [\#(number), \#(number)]}}"#,
        #"{"criterion": "i", "condition": {"atLeast": \#(number), "of": []}}"#,
        #"{"criterion": "j", "condition": {"fact": "a.f", "equals": \#(number)}}"#,
        #"{"criterion": "k", "condition": {"fact": "a.t", "matches": [{"digits": [0, \#(number)]}]}}"#,
        #"{"criterion": "l", "condition": {"fact": "a.d", "atLeast": "\#(number) years"}}"#,
        #"{"criterion": "m", "condition": {"fact": "a.y", "excludes": [\#(number)]}}"#,
      ]
      let facts = [
        ("f", fact("f", nil)), ("t", fact("t", nil, kind: "text")),
        ("d", fact("d", nil, kind: "duration")), ("y", fact("y", nil, kind: "years")),
      ]
      for part in parts {
        let used = facts.filter { part.contains("\"a.\($0.0)\"") }.map(\.1)
        check(Array(file(contents: part, facts: used).utf8), part)
      }
    }
  }

  // MARK: - Files

  private func file(
    contents: String = #"{"pending": {"zh": "甲", "en": "a"}}"#, facts: [String] = [],
    categories: String? = nil
  ) -> String {
    let choir = """
      {"id": "choir", "title": {"zh": "合唱团", "en": "Choir"}, "clause": "一", "clauses": [
        {"clause": "1", "contents": [\(contents)]}]}
      """
    return """
      {"format": "noticekit-rule-set", "formatVersion": 1, "series": "village", "edition": 2025,
       "version": "1.0.0", "categories": [\(categories ?? choir)],
       "facts": [\(facts.joined(separator: ","))]}
      """
  }

  private func fact(_ name: String, _ derivation: String?, kind: String = "count") -> String {
    let from = derivation.map { #", "from": \#($0)"# } ?? ""
    return #"{"id": "a.\#(name)", "kind": "\#(kind)", "label": {"zh": "甲", "en": "a"}, "#
      + #""changes": "free"\#(from)}"#
  }

  private func faults(in text: String) -> Int {
    RuleSetReader().read(Array(text.utf8)).faults.count
  }

  /// What is read is sound and is written again; what is not is refused with a place in the file.
  @discardableResult
  private func check(_ bytes: [UInt8], _ what: String) -> Bool {
    let reading = RuleSetReader().read(bytes)
    if let ruleSet = reading.ruleSet {
      let again = RuleSetReader().read(Array(RuleSetFile.json(of: ruleSet).utf8)).ruleSet
      if !ruleSet.faults.isEmpty || again?.isWritten(as: ruleSet) != true {
        Issue.record("\(what): \(String(decoding: bytes, as: UTF8.self))")
      }
      return true
    }
    if reading.faults.isEmpty || reading.faults.contains(where: { $0.place.path == nil }) {
      Issue.record("\(what): \(reading.faults)")
    }
    return false
  }
}
