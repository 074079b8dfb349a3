import NoticeInterchange
import NoticeKit
import Testing

/// One thing wrong with the file of the village's music, and what is told of it.
struct FileFault: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// What stands in the sound file, once, and what takes its place.
  var old: String
  var new: String
  /// Each fault: where, and what was found.
  var faults: [String]
}

@Suite("What is wrong with a rule set's file is told, all of it")
struct RuleSetFaultTests {
  static let sound = RuleSetFile.json(of: .villageMusic)

  static let unreadable: [FileFault] = [
    FileFault(
      testDescription: "another format", old: #""noticekit-rule-set""#, new: #""recipes""#,
      faults: ["$.format: the text “recipes”"]),
    FileFault(
      testDescription: "a later version of the format", old: #""formatVersion": 1"#,
      new: #""formatVersion": 2, "new": []"#, faults: ["$.formatVersion: the number 2"]),
    FileFault(
      testDescription: "no version of the format", old: #""formatVersion": 1,"#, new: "",
      faults: ["$: no member “formatVersion”"]),
    FileFault(
      testDescription: "a member twice", old: #""edition": 2025,"#,
      new: #""edition": 2025, "edition": 2026,"#,
      faults: ["$.edition: the name “edition” once more, first seen in line 5"]),
    FileFault(
      testDescription: "an unknown member, for it could decide", old: #""edition": 2025,"#,
      new: #""edition": 2025, "unless": true,"#,
      faults: ["$.unless: the unknown member “unless”"]),
    FileFault(
      testDescription: "an unknown member of a requirement",
      old: #""condition": {"fact": "choir.registered", "is": true}"#,
      new: #""condition": {"fact": "choir.registered", "is": true}, "strenght": "preferred""#,
      faults: [
        "$.categories[0].clauses[0].contents[0].strenght: the unknown member “strenght”"
      ]),
    FileFault(
      testDescription: "no edition", old: #""edition": 2025,"#, new: "",
      faults: ["$: no member “edition”"]),
    FileFault(
      testDescription: "an edition in quotes", old: #""edition": 2025"#, new: #""edition": "2025""#,
      faults: ["$.edition: the text “2025”"]),
    FileFault(
      testDescription: "a number beyond all range", old: #""edition": 2025"#,
      new: #""edition": 1e400"#, faults: ["$.edition: the number 1e400"]),
    FileFault(
      testDescription: "a list in place of an object", old: #""zh": "优秀合唱团", "en": "Fine choir""#,
      new: #""zh": [], "en": null"#,
      faults: ["$.categories[0].title.zh: a list", "$.categories[0].title.en: null"]),
    FileFault(
      testDescription: "an unknown fact", old: #"{"fact": "choir.registered", "is": true}"#,
      new: #"{"fact": "choir.registred", "is": true}"#,
      faults: [
        "$.categories[0].clauses[0].contents[0].condition.fact: “choir.registred”, which “facts” lacks"
      ]),
    FileFault(
      testDescription: "a word that the fact does not have",
      old: #"{"fact": "choir.registered", "is": true}"#,
      new: #"{"fact": "choir.registered", "atLeast": 3}"#,
      faults: [
        "$.categories[0].clauses[0].contents[0].condition: no member “is”",
        "$.categories[0].clauses[0].contents[0].condition.atLeast: the unknown member “atLeast”",
      ]),
    FileFault(
      testDescription: "a share that is none", old: #""atLeast": "60%""#, new: #""atLeast": 60"#,
      faults: ["$.categories[0].clauses[0].contents[3].condition.atLeast: the number 60"]),
    FileFault(
      testDescription: "a figure with too many decimals", old: #""atMost": "4000""#,
      new: #""atMost": "4000.001""#,
      faults: [
        "$.categories[0].clauses[0].contents[6].condition.atMost: the text “4000.001”"
      ]),
    FileFault(
      testDescription: "a derivation that goes round",
      old: #""from": {"elapsedSince": "choir.founded"}"#,
      new: #""from": {"elapsedSince": "choir.age"}"#,
      faults: ["$.facts[2].from.elapsedSince: “choir.age”, which follows from itself"]),
    FileFault(
      testDescription: "a scale that is not declared", old: #""scale": "strength""#,
      new: #""scale": "beauty""#,
      faults: [
        "$.categories[0].clauses[1].contents[5].grade.scale: “beauty”, which “scales” lacks"
      ]),
    FileFault(
      testDescription: "a symbol that is more than a name", old: #""id": "choir.motto","#,
      new: #""id": "choir.motto", "symbol": "a.b; evil()","#,
      faults: ["$.facts[8].symbol: the text “a.b; evil()”"]),
    FileFault(
      testDescription: "an unknown strength", old: #""strength": "in-principle""#,
      new: #""strength": "optional""#,
      faults: ["$.categories[0].clauses[0].contents[2].strength: “optional”"]),
    FileFault(
      testDescription: "a floor of what is not in principle",
      old: #""strength": "in-principle""#,
      new: #""floor": {"fact": "choir.singers", "atLeast": 5}"#,
      faults: [
        "$.categories[0].clauses[0].contents[2].floor: the floor of a requirement that is not in principle"
      ]),
    FileFault(
      testDescription: "an edition of no year that a notice is of", old: #""edition": 2025"#,
      new: #""edition": 31"#, faults: ["$.edition: the number 31"]),
  ]

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
    for fault in [Self.inspected[1], Self.unreadable[12], Self.inspected[4], Self.unreadable[14]] {
      text = text.replacing(fault.old, with: fault.new)
    }
    #expect(
      told(text) == [
        Self.inspected[1].faults[0], Self.unreadable[12].faults[0], Self.inspected[4].faults[0],
        Self.unreadable[14].faults[0],
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

  @Test(
    "a number in quotes is told to be written without them",
    arguments: [
      (#""edition": 2025"#, #""edition": "2030""#),
      (#""formatVersion": 1"#, #""formatVersion": "1""#),
      (#""choir.singers", "atLeast": 20"#, #""choir.singers", "atLeast": "20""#),
    ])
  func quotedNumber(old: String, new: String) {
    let faults = RuleSetReader().read(Array(Self.sound.replacing(old, with: new).utf8)).faults
    #expect(faults.map(\.mend.en) == ["write the number without quotes"])
    #expect(faults.map(\.mend.zh) == ["去掉引号，直接写数"])
  }

  @Test("an edition that is no year is told which years there are")
  func year() {
    let text = Self.sound.replacing(#""edition": 2025"#, with: #""edition": 31"#)
    #expect(
      RuleSetReader().read(Array(text.utf8)).faults.map { $0.message(in: .en).drop { $0 != "(" } }
        == [
          "($.edition): found the number 31; expected a whole number from 1900 to 2200. To mend "
            + "this, write a whole number from 1900 to 2200."
        ])
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
