import NoticeKit
import Testing

@Suite("What rules on slates claim of the text, and what counts in the fingerprint")
struct SlateCoverageTests {
  private func uncovered(
    _ places: OutlinePlace..., @ClauseBuilder by parts: () -> [ClausePart]
  ) -> [String] {
    let clause = Clause("三", parts)
    let rules = RuleSet("village-fairs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一（一）") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
      NotTaken(.soloist, at: "一（二）", because: "不评选", "not taken")
      clause
      Outline(places: places)
    }
    return rules.coverage.uncovered.map { "\($0.clause) \($0.kind.rawValue) \($0.text)" }
  }

  @Test("One quota claims one figure: two figures need two quotas")
  func quotas() {
    #expect(
      uncovered(OutlinePlace("三", figures: ["2", "2", "5%", "1"], lists: [2])) {
        Quota("quota", atMost: 2, .inAll)
        Quota(
          "share", atMostPercent: 5, of: FairFacts.members, rounded: .up, minimum: 1, .inAll)
      } == ["三 figure 2", "三 list 2"])
    #expect(
      uncovered(OutlinePlace("三", figures: ["1", "20%"], lists: [2, 1])) {
        AnyCategories("either", atMost: 1, of: .choir, .soloist)
        RefusedCategories("none", of: .soloist)
        ShareCap("cap", atMostPercent: 20, that: FairFacts.official.holds)
      } == [])
  }

  @Test("A table claims every cell and every total at its row, and its headings")
  func table() {
    let places = [
      OutlinePlace("三", labels: ["镇", "名额"]), OutlinePlace("三·东镇", figures: ["2", "0", "2"]),
      OutlinePlace("三·西镇", figures: ["1", "3", "4"]),
      OutlinePlace("三·总计", figures: ["3", "3", "6"]),
    ]
    #expect(
      uncovered(places[0], places[1], places[2], places[3]) {
        Allotment("table", table: fairTable)
      } == [])
    #expect(
      uncovered(
        places[0], OutlinePlace("三·东镇", figures: ["2", "1", "2"]), places[2],
        OutlinePlace("三·总计", figures: ["3", "3", "6", "6"]), OutlinePlace("三·南镇")
      ) { Allotment("table", table: fairTable) }
        == ["三·东镇 figure 1", "三·总计 figure 6", "三·南镇 clause 三·南镇"])
  }

  @Test("A formula claims every band at its note; 0 for 0 claims nothing")
  func formula() {
    #expect(
      uncovered(
        OutlinePlace("三"), OutlinePlace("三注1", figures: ["10", "2", "1-9", "1"]),
        OutlinePlace("三注2", figures: ["1", "3", "0"])
      ) { Clause("注") { Allotment("formula", formula: fairFormula) } } == ["三注2 figure 0"])
  }

  @Test("Every figure, kind and category of a rule changes the fingerprint; titles do not")
  func fingerprints() {
    let half = AllocationTable(columns: [.choir, .soloist], rows: [.init("东镇", 2, 0)])
    let other = AllocationTable(columns: [.choir, .soloist], rows: [.init("东镇", 2, 1)])
    func share(_ percent: DecimalLiteral, _ rounding: QuotaRounding, _ minimum: Int) -> Quota {
      Quota(
        "rule", atMostPercent: percent, of: FairFacts.members, rounded: rounding,
        minimum: minimum, .inAll)
    }
    let sets: [RuleSet] = [
      .limiting { Quota("rule", atMost: 2, .inAll) },
      .limiting { Quota("rule", atMost: 3, .inAll) },
      .limiting { Quota("other", atMost: 2, .inAll) },
      .limiting { Quota("rule", atMost: 2, .inEachCategory) },
      .limiting { Quota("rule", atMost: 2, .inCategory(.choir)) },
      .limiting { Quota("rule", atMost: 2, .inCategory(.soloist)) },
      .limiting { Quota("rule", for: .town, atMost: 2, .inAll) },
      .limiting { Quota("rule", for: .school, atMost: 2, .inAll) },
      .limiting { Quota("rule", for: .town, .school, atMost: 2, .inAll) },
      .limiting { share(5, .up, 1) }, .limiting { share(6, .up, 1) },
      .limiting { share(5, .down, 1) }, .limiting { share(5, .up, 2) },
      .limiting { AnyCategories("rule", atMost: 1, of: .choir, .soloist) },
      .limiting { RefusedCategories("rule", of: .choir) },
      .limiting { RefusedCategories("rule", of: .soloist) },
      .limiting { UnitPrecondition("rule", that: FairFacts.hosts.holds) },
      .limiting { UnitPrecondition("rule", that: FairFacts.hosts.doesNotHold) },
      .limiting { Allotment("rule", table: half) }, .limiting { Allotment("rule", table: other) },
      .limiting { Allotment("rule", formula: fairFormula) },
      .limiting {
        Allotment(
          "rule",
          formula: AllocationFormula(.init(.choir, by: FairFacts.adults, .from(0, gives: 1))))
      },
      .limiting { ShareCap("rule", atMostPercent: 5, that: FairFacts.official.holds) },
      .limiting { ShareCap("rule", atMostPercent: 6, that: FairFacts.official.holds) },
      .limiting {
        ShareCap("rule", atMostPercent: 5, among: .choir, that: FairFacts.official.holds)
      },
    ]
    #expect(Set(sets.map(\.fingerprint)).count == sets.count)
    let titled = RuleSet.limiting {
      Quota("rule", atMost: 2, .inAll).titled("限额", "Limit").reading("一", "one")
    }
    #expect(titled.fingerprint == sets[0].fingerprint)
  }
}
