import NoticeKit
import Testing

@Suite("The fingerprint of a rule set")
struct FingerprintTests {
  private func print(
    series: String = "village-choirs", edition: Int = 2025, version: VersionLiteral = "1.0.0",
    title: String = "优秀合唱团", place: String = "一", notTaken: CategoryID = .soloist,
    deadline: DayLiteral = "2025-02-23", _ words: Criterion...,
    judged: Judgement = Judgement("judged", asks: "是否？", "Is it?")
  ) -> Fingerprint {
    let words = words.isEmpty ? [Criterion("a", SampleFacts.singers.atLeast(20))] : words
    return RuleSet(series, edition: edition, version: version) {
      NomineeCategory(.choir, title, "Choir", at: place) {
        Clause("1") {
          for word in words { word }
          judged
        }
      }
      NotTaken(notTaken, at: "二", because: "不评选", "not taken")
      Clause("三") { Deadline(deadline) }
    }.fingerprint
  }

  @Test("it is the same each time, and golden for the sample")
  func golden() {
    #expect(print() == print())
    #expect(
      RuleSet.choirs.fingerprint.description == """
        1f59e21f9de648f18dc7f4f4843af6c729f201e16d1fdaf9edac4e8bc3fcb739
        """)
  }

  @Test("everything that decides changes it")
  func deciding() {
    let singers = SampleFacts.singers
    let judged = Judgement("judged", asks: "是否？", "Is it?")
    let all: [Fingerprint] = [
      print(), print(series: "town-choirs"), print(edition: 2026), print(notTaken: .choir),
      print(deadline: "2025-02-24"), print(Criterion("b", singers.atLeast(20))),
      print(Criterion("a", singers.atLeast(21))), print(Criterion("a", singers.moreThan(20))),
      print(Criterion("a", SampleFacts.active.atLeast(20))),
      print(Criterion("a", not(singers.atLeast(20)))),
      print(Criterion("a", allOf(singers.atLeast(20)))),
      print(Criterion("a", anyOf(singers.atLeast(20)))),
      print(Criterion("a", atLeast(1, of: singers.atLeast(20)))),
      print(Criterion("a", singers.atLeast(20)).inPrinciple()),
      print(Criterion("a", singers.atLeast(20)).inPrinciple(floor: singers.atLeast(10))),
      print(Criterion("a", singers.atLeast(20)).inPrinciple(floor: singers.atLeast(9))),
      print(Criterion("a", singers.atLeast(20)).preferred()),
      print(Criterion("a", singers.atLeast(20)).applies(when: singers.atLeast(10))),
      print(Criterion("a", singers.atLeast(20)), Criterion("b", singers.atLeast(20))),
      print(judged: judged.grade(SampleGrades.fair)),
      print(judged: judged.grade(SampleGrades.strong)),
      print(judged: judged.aspects(anyOf: ["甲": "a", "乙": "b"])),
      print(judged: judged.aspects(allOf: ["甲": "a", "乙": "b"])),
      print(judged: judged.aspects(anyOf: ["甲": "a", "乙": "b"], open: true)),
      print(judged: judged.aspects(anyOf: ["甲": "a", "丙": "b"])),
      print(Criterion("a", SampleFacts.styles.excludes("folk", "pop"))),
      print(Criterion("a", SampleFacts.styles.excludes("folkpop"))),
      print(Criterion("a", SampleFacts.styles.includes(anyOf: "folk", "pop"))),
      print(Criterion("a", SampleFacts.styles.includes(allOf: "folk", "pop"))),
      print(Criterion("a", SampleFacts.honours.excludes(2019, 2020))),
      print(Criterion("a", SampleFacts.honours.excludes(2019, 2021))),
      print(Criterion("a", SampleFacts.motto.matches([.literal("ab")]))),
      print(Criterion("a", SampleFacts.motto.matches([.literal("a"), .literal("b")]))),
      print(Criterion("a", SampleFacts.motto.matches([.oneOf(["a", "b"])]))),
      print(Criterion("a", SampleFacts.motto.matches([.digits(1...2)]))),
      print(Criterion("a", SampleFacts.motto.matches([.digits(1...3)]))),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test("labels, titles, questions, readings and the version of the encoding do not change it")
  func wording() {
    let criterion = Criterion("a", SampleFacts.singers.atLeast(20))
    let relabelled = FactGroup("choir", swiftName: "Other", for: .choir).count(
      "singers", "团员", "Members", unit: Wording("名", "members"), aliases: ["人"])
    let same = [
      print(version: "1.0.1"), print(title: "最佳合唱团"), print(place: "二"),
      print(criterion.titled("人数", "People")), print(criterion.reading("含团长", "Leader counts")),
      print(Criterion("a", relabelled.atLeast(20))),
      print(judged: Judgement("judged", asks: "好不好？", "Good?")),
    ]
    #expect(Set(same) == [print()])
  }

  @Test("the kind of a fact and what it follows from decide, so they count")
  func facts() {
    func print(_ fact: (FactGroup) -> CountFact) -> Fingerprint {
      let group = FactGroup("choir", swiftName: "Other", for: .choir)
      return self.print(Criterion("a", fact(group).atLeast(20)))
    }
    let plain = print { $0.count("singers", "歌手", "Singers") }
    let counted = print { $0.count("singers", "歌手", "Singers", numberOf: SampleFacts.honours) }
    let summed = print { $0.count("singers", "歌手", "Singers", sumOf: [SampleFacts.active]) }
    #expect(plain == self.print())
    #expect(Set([plain, counted, summed]).count == 3)
  }
}
