import NoticeKit
import Testing

@Suite("What a slate comes to")
struct SlateStatusTests {
  let rules = RuleSet.limiting {
    Quota("quota", for: .town, atMost: 2, .inEachCategory).reading("每类分别计算", "Each by itself")
    ShareCap("officials", atMostPercent: 50, that: FairFacts.official.holds)
  }

  @Test("A kind with no stated quota is to be judged, never refused or capped")
  func noQuota() {
    var slate = Slate.of(50, 50, from: .stranger)
    for index in slate.nominations.indices { slate.nominations[index][FairFacts.official] = false }
    #expect(
      rules.summary(of: slate)
        == ["awaiting-judgement", "no-stated-quota to-be-judged 100/?", "officials met 0/50"])
    let finding = rules.reviewSlate(slate).findings[0]
    #expect(finding.clause == "三")
    #expect(finding.title.zh == "通知未规定“其他”的推荐数量")
  }

  @Test("An unknown kind is unknown, and named")
  func unknownKind() {
    #expect(
      rules.summary(of: .of(0, from: nil)) == [
        "unknown", "unit-kind unknown kind", "officials met 0/0",
      ])
  }

  @Test("A notice without any rule on slates leaves a slate to be judged")
  func noRules() {
    #expect(
      RuleSet.choirs.summary(of: .of(3)) == [
        "awaiting-judgement", "no-stated-quota to-be-judged 3/?",
      ])
    #expect(
      RuleSet.choirs.summary(of: .of(3, from: nil))
        == ["awaiting-judgement", "no-stated-quota to-be-judged 3/?"])
  }

  @Test("A category that is not taken is over under its clause, whatever the kind")
  func notTaken() {
    let review = RuleSet.choirs.reviewSlate(.of(1, 2, from: nil))
    #expect(review.status == .over)
    #expect(review.findings[0].clause == "一¶2")
    #expect(review.findings[0].title.zh == "不评选个人")
    #expect(review.findings[0].above == [1, 2])
  }

  @Test("Over goes before unknown, unknown before to be judged")
  func order() {
    let both = RuleSet.limiting {
      UnitPrecondition("ready", that: FairFacts.hosts.holds)
      Quota("quota", for: .town, atMost: 1, .inAll)
    }
    #expect(both.reviewSlate(.of(2)).status == .over)
    #expect(both.reviewSlate(.of(1)).status == .unknown)
    #expect(both.reviewSlate(.of(1, from: .stranger)).status == .unknown)
    #expect(
      both.reviewSlate(.of(1, from: .stranger) { $0[FairFacts.hosts] = true }).status
        == .awaitingJudgement)
  }

  @Test("A review tells clause, title, reading and the rules it was made by")
  func receipt() {
    let review = rules.reviewSlate(.of(3))
    let finding = review.findings[0]
    #expect(finding.clause == "三")
    #expect(finding.title == Wording("每个类别不超过2个", "At most 2 in each category"))
    #expect(finding.readings.map(\.note.zh) == ["每类分别计算"])
    #expect(review.receipt.ruleSet.description == "village-fairs@2025")
    #expect(review.receipt.fingerprint == rules.fingerprint)
    #expect(review.slate == .of(3))
  }

  @Test("Two names that read alike in one category are advised, and break no rule")
  func lookAlikes() {
    var slate = Slate.of(0)
    for (category, name) in [
      (CategoryID.choir, "示例 Ａ 团"), (.soloist, "示例a团"), (.choir, "示例A团"),
      (.choir, ""), (.choir, " "),
    ] {
      slate.nominations.append(Nomination(category, name: name))
    }
    let rules = RuleSet.limiting { Quota("quota", atMost: 9, .inAll) }
    let review = rules.reviewSlate(slate)
    #expect(review.status == .within)
    #expect(review.advice.map(\.note.zh) == ["“示例 Ａ 团”在“优秀合唱团”中出现2次"])
    #expect(review.advice.map(\.nominations) == [[0, 2]])
  }

  @Test("A share of a count that is known in part is decided where all of it agrees")
  func partlyKnown() {
    let rules = RuleSet.limiting {
      Quota(
        "share", atMostPercent: 10, of: FairFacts.members, rounded: .down, minimum: 1, .inAll)
    }
    #expect(rules.summary(of: .of(1)) == ["within", "share met 1/?"])
    #expect(rules.summary(of: .of(2)) == ["unknown", "share unknown 2/? members+adults+children"])
    #expect(rules.summary(of: .of(2) { $0[FairFacts.adults] = 20 }) == ["within", "share met 2/?"])
    #expect(
      rules.summary(of: .of(3) { $0[FairFacts.adults] = 20 })
        == ["unknown", "share unknown 3/? members+children"])
    #expect(
      rules.summary(
        of: .of(3) {
          $0[FairFacts.adults] = 20
          $0[FairFacts.children] = 9
        }) == ["over", "share not-met 3/2 above [2]"])
  }
}
