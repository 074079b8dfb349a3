import NoticeKit
import Testing

@Suite("Rules on slates, on both sides")
struct SlateRuleTests {
  @Test("A limit in each category counts each by itself, whatever the verdicts")
  func inEachCategory() {
    let rules = RuleSet.limiting { Quota("quota", for: .town, atMost: 2, .inEachCategory) }
    #expect(
      rules.summary(of: .of(2, 2)) == ["within", "quota choir met 2/2", "quota soloist met 2/2"])
    #expect(
      rules.summary(of: .of(3, 2))
        == ["over", "quota choir not-met 3/2 above [2]", "quota soloist met 2/2"])
    #expect(
      rules.summary(of: .of(0, 4))
        == ["over", "quota choir met 0/2", "quota soloist not-met 4/2 above [2, 3]"])
  }

  @Test("A limit in one category leaves the others alone")
  func inOneCategory() {
    let rules = RuleSet.limiting {
      Quota("quota", for: .town, atMost: 1, .inCategory(.soloist))
    }
    #expect(rules.summary(of: .of(0, 1)) == ["within", "quota soloist met 1/1"])
    #expect(rules.summary(of: .of(0, 2)) == ["over", "quota soloist not-met 2/1 above [1]"])
  }

  @Test("A category with nominees that no rule speaks of is to be judged, by its name")
  func unstatedCategory() {
    let one = RuleSet.limiting { Quota("quota", for: .town, atMost: 1, .inCategory(.soloist)) }
    #expect(
      one.summary(of: .of(9, 1)) == [
        "awaiting-judgement", "no-stated-quota choir to-be-judged 9/?", "quota soloist met 1/1",
      ])
    #expect(
      one.reviewSlate(.of(9)).findings[0].title
        == Wording("通知未规定“镇”在此类别的推荐数量", "The notice states no quota in this category for “Towns”"))
    let table = RuleSet.limiting {
      Allotment(
        "table", for: .town, table: AllocationTable(columns: [.choir], rows: [.init("东镇", 2)]))
    }
    #expect(table.reviewSlate(.of(2, 0, in: "东镇")).status == .within)
    #expect(table.reviewSlate(.of(2, 1, in: "东镇")).status == .awaitingJudgement)
    let refusing = RuleSet.limiting {
      Quota("quota", for: .town, atMost: 1, .inCategory(.soloist))
      RefusedCategories("refused", for: .town, of: .choir)
    }
    #expect(refusing.summary(of: .of(0, 1))[0] == "within")
    #expect(refusing.findingIDs(of: .of(1, 1)) == ["quota", "refused"])
  }

  @Test("A unit that recommends nobody need not be allowed to")
  func preconditionOfNobody() {
    let rules = RuleSet.limiting {
      UnitPrecondition("ready", for: .town, that: FairFacts.hosts.holds)
      Quota("quota", for: .town, atMost: 5, .inAll)
    }
    let known: [Bool?] = [nil, false, true]
    for hosts in known {
      #expect(
        rules.summary(of: .of(0) { $0[FairFacts.hosts] = hosts })
          == ["within", "ready not-applicable", "quota met 0/5"])
    }
    #expect(rules.reviewSlate(.of(1) { $0[FairFacts.hosts] = false }).status == .over)
  }

  @Test("What could not be read leaves a slate open, unless it is over already")
  func unread() {
    let rules = RuleSet.limiting { Quota("quota", for: .town, atMost: 2, .inAll) }
    var (within, over) = (Slate.of(2), Slate.of(3))
    #expect(rules.reviewSlate(within).status == .within)
    (within.unread, over.unread) = (1, 1)
    #expect(rules.summary(of: within) == ["unknown", "unread-rows unknown", "quota met 2/2"])
    #expect(rules.summary(of: over) == ["over", "quota not-met 3/2 above [2]"])
  }

  @Test("A limit over all counts all categories together, also one that is not taken")
  func inAll() {
    let rules = RuleSet.limiting { Quota("quota", for: .town, atMost: 5, .inAll) }
    #expect(rules.summary(of: .of(3, 2)) == ["within", "quota met 5/5"])
    #expect(rules.summary(of: .of(3, 3)) == ["over", "quota not-met 6/5 above [5]"])
    var slate = Slate.of(5)
    slate.nominations.append(Nomination(.band, name: "示例乐队"))
    #expect(
      rules.summary(of: slate)
        == ["over", "category-taken band not-met 1/0 above [5]", "quota not-met 6/5 above [5]"])
  }

  @Test("Of two categories any one may have nominees; the later one stands above")
  func anyCategories() {
    let rules = RuleSet.limiting {
      AnyCategories("either", for: .school, atMost: 1, of: .choir, .soloist)
    }
    #expect(rules.summary(of: .of(7, 0, from: .school)) == ["within", "either met 1/1"])
    #expect(rules.summary(of: .of(0, 0, from: .school)) == ["within", "either met 0/1"])
    #expect(
      rules.summary(of: .of(2, 1, from: .school)) == ["over", "either not-met 2/1 above [2]"])
    #expect(
      rules.reviewSlate(.of(2, 1, from: .school)).findings[0].categories == [.choir, .soloist])
  }

  @Test("A refused category may have no nominee; alone it states no quota")
  func refused() {
    let rules = RuleSet.limiting {
      RefusedCategories("no-soloists", for: .school, of: .soloist)
      Quota("quota", for: .school, atMost: 3, .inAll)
    }
    #expect(
      rules.summary(of: .of(3, 0, from: .school))
        == ["within", "no-soloists soloist met 0/0", "quota met 3/3"])
    #expect(
      rules.summary(of: .of(1, 2, from: .school))
        == ["over", "no-soloists soloist not-met 2/0 above [1, 2]", "quota met 3/3"])
    let alone = RuleSet.limiting { RefusedCategories("no-soloists", for: .school, of: .soloist) }
    #expect(
      alone.summary(of: .of(1, 0, from: .school))
        == [
          "awaiting-judgement", "no-stated-quota to-be-judged 1/?", "no-soloists soloist met 0/0",
        ])
  }

  @Test("A unit that may not recommend has all its nominations above the limit")
  func precondition() {
    let rules = RuleSet.limiting {
      UnitPrecondition(
        "ready", for: .town, that: allOf(FairFacts.hosts.holds, FairFacts.publishes.holds))
      Quota("quota", for: .town, atMost: 5, .inAll)
    }
    let ready = Slate.of(1, 1) {
      $0[FairFacts.hosts] = true
      $0[FairFacts.publishes] = true
    }
    #expect(rules.summary(of: ready) == ["within", "ready met", "quota met 2/5"])
    #expect(
      rules.summary(of: .of(1, 1) { $0[FairFacts.hosts] = false })
        == ["over", "ready not-met above [0, 1]", "quota met 2/5"])
    #expect(
      rules.summary(of: .of(1) { $0[FairFacts.hosts] = true })
        == ["unknown", "ready unknown publishes", "quota met 1/5"])
    #expect(
      rules.summary(of: .of(1)) == ["unknown", "ready unknown hosts+publishes", "quota met 1/5"])
  }

  @Test("A share of a count is rounded as stated, never below its minimum")
  func shareOfCount() {
    func limit(_ members: Int, _ rounding: QuotaRounding) -> Int? {
      let rules = RuleSet.limiting {
        Quota(
          "share", for: .town, atMostPercent: 5, of: FairFacts.members, rounded: rounding,
          minimum: 1, .inAll)
      }
      return rules.reviewSlate(.of(1) { $0[FairFacts.members] = members }).findings[0].limit
    }
    #expect([0, 19, 20, 39, 40].map { limit($0, .down) } == [1, 1, 1, 1, 2])
    #expect([19, 20, 21, 40, 41].map { limit($0, .up) } == [1, 1, 2, 2, 3])
    #expect([29, 30, 49, 50].map { limit($0, .halfUp) } == [1, 2, 2, 3])
    #expect(limit(1_000_000_000_000, .down) == 50_000_000_000)
  }

  @Test("At most 20 % of the nominees may be officials; the share itself passes")
  func shareOfNominees() {
    let rules = RuleSet.limiting {
      ShareCap("officials", atMostPercent: 20, that: FairFacts.official.holds)
      Quota("quota", atMost: 99, .inAll)
    }
    func outcome(_ flags: [Bool?]) -> String {
      var slate = Slate.of(flags.count)
      for (index, flag) in flags.enumerated() {
        slate.nominations[index][FairFacts.official] = flag
      }
      return rules.summary(of: slate)[1]
    }
    #expect(outcome([true, false, false, false, false]) == "officials met 1/1")
    #expect(
      outcome([true, false, true, false, false]) == "officials not-met 2/1 above [2]")
    #expect(outcome([true, false, false, false]) == "officials not-met 1/0 above [0]")
    #expect(outcome([true, nil, false, false, false]) == "officials unknown 1/1 official")
    #expect(outcome([nil, false, false, false, false]) == "officials met 0/1")
    #expect(outcome([true, true, nil, false, false]) == "officials not-met 2/1 above [1]")
    #expect(outcome([]) == "officials met 0/0")
  }

  @Test("A share cap may speak of one category only")
  func shareOfOneCategory() {
    let rules = RuleSet.limiting {
      ShareCap(
        "small", atMostPercent: 50, among: .choir, that: SampleFacts.singers.atMost(9))
      Quota("quota", atMost: 99, .inAll)
    }
    var slate = Slate.of(2, 8)
    slate.nominations[0][SampleFacts.singers] = 9
    slate.nominations[1][SampleFacts.singers] = 10
    #expect(rules.faults == [])
    #expect(rules.summary(of: slate)[1] == "small choir met 1/1")
    slate.nominations[1][SampleFacts.singers] = 5
    #expect(rules.summary(of: slate)[1] == "small choir not-met 2/1 above [1]")
  }
}

extension RuleSet {
  fileprivate func findingIDs(of slate: Slate) -> [String] {
    reviewSlate(slate).findings.map(\.id)
  }
}
