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

extension RuleSetFaultTests {
  /// Faults of what cannot be read.
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
  ]
}
