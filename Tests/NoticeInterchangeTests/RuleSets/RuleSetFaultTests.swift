import NoticeInterchange
import NoticeKit
import Testing

@Suite("What is wrong with a rule set's file is told, all of it")
struct RuleSetFaultTests {
  static let sound = RuleSetFile.json(of: .villageMusic)

  private static let town = #"{"id": "town", "label": {"zh": "镇", "en": ""}}"#
  private static let stages = """
    {"clause": "附件", "contents": [{"reviewStage": "first", "title": {"zh": "初审", "en": "First"}}, \
    {"reviewStage": "last", "title": {"zh": "", "en": "Last"}}]}
    """
  private static let form = """
    {"id": "form", "title": {"zh": "表", "en": ""}, "category": "choir", "clause": "附件", \
    "fields": [{"fact": "choir.motto"}]}
    """
  private static let quota =
    #"{"clause": "二", "contents": [{"quota": "few", "for": ["town"], "atMost": 3, "in": "all"}]}"#

  /// Faults that the language finds in a rule set written in Swift.
  static let inspected: [FileFault] = [
    FileFault(
      testDescription: "a version that is none", old: #""version": "1.0.0""#,
      new: #""version": "first""#, faults: ["$: “first” is no version"]),
    FileFault(
      testDescription: "an id that is malformed", old: #""criterion": "registered""#,
      new: #""criterion": "Registered!""#,
      faults: ["$.categories[0].clauses[0].contents[0]: “Registered!” is no id"]),
    FileFault(
      testDescription: "one id twice", old: #""criterion": "no-bad-record""#,
      new: #""criterion": "registered""#,
      faults: ["$.categories[0].clauses[0].contents[1]: “registered” stands twice in one category"]),
    FileFault(
      testDescription: "a choice that the list lacks", old: #""isOneOf": ["high"]"#,
      new: #""isOneOf": ["hig"]"#,
      faults: [
        "$.categories[0].clauses[1].contents[0]: “choir.voice” has no choice “hig” (perhaps “high”)"
      ]),
    FileFault(
      testDescription: "a year out of range", old: #"2019, 2020"#, new: #"19, 2020"#,
      faults: ["$.categories[0].clauses[1].contents[3]: the figure 19 is out of range"]),
    FileFault(
      testDescription: "a fact that nothing uses", old: #""facts": ["#,
      new:
        #""facts": [{"id": "choir.spare", "kind": "text", "label": {"zh": "备用", "en": "Spare"}, "#
        + #""changes": "free"},"#,
      faults: ["$.facts[0]: “choir.spare”, declared and never used"]),
    FileFault(
      testDescription: "a scale that nothing uses", old: #""scales": ["#,
      new: #""scales": [{"id": "beauty", "degrees": []},"#,
      faults: ["$.scales[0]: “beauty”, declared and never used"]),
    FileFault(
      testDescription: "a kind of unit that nothing uses", old: #""facts": ["#,
      new: #""unitKinds": [{"id": "town", "label": {"zh": "镇", "en": "Town"}}], "facts": ["#,
      faults: ["$.unitKinds[0]: “town”, declared and never used"]),
    FileFault(
      testDescription: "an empty label of a fact", old: #""zh": "活跃人数""#, new: #""zh": """#,
      faults: ["$.facts[0].label: a text lacks its Chinese or its English"]),
    FileFault(
      testDescription: "an empty title of a category", old: #""en": "Fine singer""#,
      new: #""en": """#,
      faults: ["$.categories[1].title: a text lacks its Chinese or its English"]),
    FileFault(
      testDescription: "empty titles of a form and of what a clause states",
      old: #""format": "noticekit-rule-set","#,
      new: #""format": "noticekit-rule-set", "clauses": [\#(stages)], "forms": [\#(form)],"#,
      faults: [
        "$.clauses[0].contents[1].title: a text lacks its Chinese or its English",
        "$.forms[0].title: a text lacks its Chinese or its English",
      ]),
    FileFault(
      testDescription: "an empty label of a kind of unit",
      old: #""format": "noticekit-rule-set","#,
      new: #""format": "noticekit-rule-set", "unitKinds": [\#(town)], "clauses": [\#(quota)],"#,
      faults: ["$.unitKinds[0].label: a text lacks its Chinese or its English"]),
    FileFault(
      testDescription: "a word for two choices", old: #""label": {"zh": "低声部", "en": "Low"}"#,
      new: #""label": {"zh": "低声部", "en": "Low"}, "aliases": ["ＨＩＧＨ"]"#,
      faults: [
        "$.facts[14]: “choir.voice” has the word “ＨＩＧＨ” for the choices “high” and “low”"
      ]),
    FileFault(
      testDescription: "an empty wording", old: #""zh": "嗓音是否优美？""#, new: #""zh": """#,
      faults: [
        "$.categories[1].clauses[0].contents[2].asks: a text lacks its Chinese or its English"
      ]),
    FileFault(
      testDescription: "a fact that follows from the wrong kind",
      old: #""from": {"elapsedSince": "choir.founded"}"#,
      new: #""from": {"elapsedSince": "choir.singers"}"#,
      faults: [
        "$.facts[2]: “choir.age” (length of time) cannot follow from whole number"
      ]),
    FileFault(
      testDescription: "a fact of another category",
      old: #"{"fact": "choir.registered", "is": true}"#,
      new: #"{"fact": "soloist.prizes", "atLeast": 1}"#,
      faults: [
        "$.categories[0].clauses[0].contents[0]: “soloist.prizes” belongs to category “soloist”"
      ]),
  ]

  @Test("what cannot be read is told with its path", arguments: unreadable)
  func reading(fault: FileFault) { check(fault) }

  @Test("what the language would find is told with its path", arguments: inspected)
  func inspection(fault: FileFault) { check(fault) }

  @Test("several faults are told together, in the order of the file")
  func together() {
    var text = Self.sound
    for fault in [Self.inspected[1], Self.unreadable[9], Self.inspected[4], Self.unreadable[11]] {
      text = text.replacing(fault.old, with: fault.new)
    }
    #expect(
      told(text) == [
        Self.inspected[1].faults[0], Self.unreadable[9].faults[0], Self.inspected[4].faults[0],
        Self.unreadable[11].faults[0],
      ])
  }

  @Test("a fault says where it is, what was found, what was expected and how to mend it")
  func wholeMessage() {
    let text = Self.sound.replacing(#""atLeast": "60%""#, with: #""atLeast": 60"#)
    let faults = RuleSetReader().read(Array(text.utf8)).faults
    #expect(
      faults.map { $0.message(in: .en).drop { $0 != "(" } } == [
        """
        ($.categories[0].clauses[0].contents[3].condition.atLeast): found the number 60; expected a \
        percentage such as "60%". To mend this, write a percentage such as "60%".
        """
      ])
    #expect(throws: RuleSetFileFaults(faults)) { try RuleSetReader().load(Array(text.utf8)) }
  }

  private func check(_ fault: FileFault) {
    #expect(Self.sound.ranges(of: fault.old).count > 0, "the sound file lacks “\(fault.old)”")
    let range = Self.sound.firstRange(of: fault.old)
    let text = range.map { Self.sound.replacingCharacters(in: $0, with: fault.new) } ?? ""
    #expect(told(text) == fault.faults)
  }

  private func told(_ text: String) -> [String] {
    let reading = RuleSetReader().read(Array(text.utf8))
    #expect((reading.ruleSet == nil) == !reading.faults.isEmpty)
    return reading.faults.map { "\($0.place.text): \($0.found.en)" }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
