import NoticeKit
import NoticeTesting
import Testing

@Suite("The contract of rule sets")
struct RuleSetContractTests {
  private let choir = Nomination(.choir, name: "甲").stating(SongFacts.members, 10)
    .stating(SongFacts.share, .percent(60)).judgingAll(of: songAward)

  private func faults(
    of ruleSet: RuleSet, _ scenarios: [Scenario] = [], earlier: RuleSet? = nil,
    retired: Set<String> = []
  ) -> [String] {
    RuleSetContract.faults(
      of: ruleSet, scenarios: ScenarioTable(scenarios), earlier: earlier, retired: retired
    ).map(\.description)
  }

  private var whole: [Scenario] {
    [
      Scenario("10 pass", choir, on: nil, is: .eligible),
      Scenario(
        "9 need a justification", choir.stating(SongFacts.members, 9), on: nil,
        is: .needsJustification, notMet: ["members"]),
      Scenario(
        "59.9 % are too few", choir.stating(SongFacts.share, .percent(599, scale: 1)), on: nil,
        is: .ineligible, notMet: ["share"]),
      Scenario(
        "one that sings badly", choir.judging("sings-well", .no), on: nil, is: .ineligible,
        notMet: ["sings-well"]),
    ]
  }

  @Test("a rule set with both sides of every figure keeps it")
  func kept() {
    #expect(faults(of: songAward, whole) == [])
    #expect(faults(of: songAward, whole, earlier: songAward) == [])
  }

  @Test("each figure that lacks a side is told with its clause, its requirement and the side")
  func figures() {
    #expect(
      faults(of: songAward, [whole[0], whole[3]]) == [
        "figure: 一1 choir/members: no scenario tells “members: at least 10 people” from "
          + "“members: at least 9 people”; state one whose outcome differs",
        "figure: 一1 choir/share: no scenario tells “share of the old: at least 60%” from "
          + "“share of the old: at least 59%”; state one whose outcome differs",
      ])
    #expect(
      faults(of: songAward, [whole[0], whole[2], whole[3]]) == [
        "figure: 一1 choir/members: no scenario tells “members: at least 10 people” from "
          + "“members: at least 9 people”; state one whose outcome differs"
      ])
    #expect(
      faults(of: songAward).first
        == "figure: 一1 choir/members: no scenario tells “members: at least 10 people” from "
        + "“members: at least 11 people” or from “members: at least 9 people”; "
        + "state one whose outcome differs")
  }

  @Test("a scenario that fails is told, and then no figure is asked about")
  func scenarios() {
    let wrong = Scenario("9 pass", choir.stating(SongFacts.members, 9), on: nil, is: .eligible)
    #expect(
      faults(of: songAward, [wrong]) == [
        "scenario: “9 pass”: verdict should be “eligible” and is “needs a justification”",
        "scenario: “9 pass”: members should be “met” and is “not met” (一1 members: at least 10 "
          + "people; members: 1 more (9→10); or justify it in writing)",
      ])
  }

  @Test("faults, clauses that the text lacks, and what nothing covers are told together")
  func faulty() {
    let ruleSet = songRules([OutlinePlace("一1", figures: ["10"]), OutlinePlace("一2")]) {
      Clause("1") { Criterion("Members", SongFacts.members.atLeast(10)) }
      Clause("3") { Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?") }
    }
    #expect(
      faults(of: ruleSet) == [
        "fault: 一1 Members: “Members” is no id. To mend it, write lower-case words joined by hyphens, "
          + "such as registered-volunteers.",
        "stray-clause: 一3: the outline has no such place; correct the clause",
        "uncovered: 一2: clauses unclaimed; encode it, or say why it states no rule",
      ])
  }

  @Test("figures that mean nothing are faults, and no figure is asked about")
  func senseless() {
    let all: [RuleSet] = [
      songRules([OutlinePlace("一1")]) {
        Clause("1") {
          Allotment(
            "bands", for: UnitKind("town", "镇", "Town"),
            formula: AllocationFormula(
              .init(.choir, by: SongFacts.members, .from(10, to: 5, gives: 1), .from(6, gives: 2))))
        }
      },
      songRules([OutlinePlace("一1")]) { Clause("1") { HonourCount("honoured", -5 ... -3) } },
      songRules([OutlinePlace("一1")]) { Clause("1") { HonourCount("honoured", Int.max) } },
      songRules([OutlinePlace("一1")]) {
        Clause("1") { Criterion("many", SongFacts.members.atLeast(Int.max)) }
      },
    ]
    for ruleSet in all {
      #expect(faults(of: ruleSet).contains { $0.hasPrefix("fault") })
      #expect(ruleSet.movedFigures.isEmpty)
    }
  }

  @Test("what lint finds is told")
  func lint() {
    let ruleSet = songRules([OutlinePlace("一1", figures: ["10", "20"])]) {
      Clause("1") {
        Criterion("members", SongFacts.members.atLeast(20))
        Criterion("some-members", SongFacts.members.atLeast(10))
      }
    }
    let told = faults(of: ruleSet).filter { $0.hasPrefix("lint") }
    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.contains("some-members") })
  }

  @Test("a rule set that is too long for a file is told so")
  func tooLong() {
    let ruleSet = songRules([OutlinePlace("一1"), OutlinePlace("一2")]) {
      Clause("1") { Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?") }
      Clause("2") { Informational("略", String(repeating: "la ", count: 400_000)) }
    }
    #expect(
      faults(of: ruleSet).filter { $0.hasPrefix("round-trip") }
        .map { $0.replacing(#/a text of [0-9]+ bytes/#, with: "a long text") } == [
          "round-trip: $: line 1, character 1 ($): found a long text; expected at most 1048576 "
            + "bytes. To mend this, shorten or split it."
        ])
  }

  @Test("ids that vanish are told, unless they are retired")
  func vanished() {
    let later = songRules([OutlinePlace("一1")]) {
      Clause("1") { Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?") }
    }
    #expect(
      faults(of: later, earlier: songAward, retired: ["choir/share", "song.share"]) == [
        "side: 一1 choir/sings-well: no scenario meets or fails it; state one that does",
        "vanished-id: 一1 choir/members: song-award@2030 1.0.0 has this id, which is gone; "
          + "give it back, or list it among those retired",
        "vanished-id: 一 song.members: song-award@2030 1.0.0 has this id, which is gone; "
          + "give it back, or list it among those retired",
      ])
  }

  @Test("choices and kinds of units are ids too, those of rules on slates as well")
  func vanishedChoices() {
    func rules(_ options: [ChoiceOption], _ kind: UnitKind) -> RuleSet {
      let facts = FactGroup("song", swiftName: "SongFacts")
      let voice = facts.choice("voice", "声部", "Voice", options)
      let place = facts.choice("place", "地点", "Place", options)
      return songRules([OutlinePlace("一1")]) {
        Clause("1") {
          Criterion("voice", voice.isOneOf("high"))
          UnitPrecondition("place", for: kind, that: place.isOneOf("high"))
        }
      }
    }
    let high = ChoiceOption("high", "高", "High")
    let earlier = rules([high, ChoiceOption("low", "低", "Low")], UnitKind("town", "镇", "Town"))
    let later = rules([high], UnitKind("village", "村", "Village"))
    #expect(
      faults(of: later, earlier: earlier).filter { $0.hasPrefix("vanished-id") }
        .map { $0.prefix { $0 != ":" } + ($0.split(separator: ":").dropFirst().first ?? "") } == [
          "vanished-id 一 song.voice/low", "vanished-id 一1 song.place/low", "vanished-id 一1 town",
        ])
  }

  @Test("a rule set without an outline is told so")
  func noOutline() {
    let ruleSet = RuleSet("song-award", edition: 2030, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?") }
      }
    }
    #expect(
      faults(of: ruleSet) == [
        "uncovered: song-award@2030: there is no outline of the text; read one with OutlineReader "
          + "and put it into the rule set",
        "side: 一1 choir/sings-well: no scenario meets or fails it; state one that does",
      ])
  }
}
