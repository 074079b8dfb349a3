import NoticeComparison
import NoticeKit
import Testing

@Suite("What a new edition means for a roster")
struct RosterImpactTests {
  private let old = RuleSet("award", edition: 2024, version: "1.0.0") {
    NomineeCategory(.band, "优秀乐队", "Fine band", at: "一") {
      Clause("1") {
        Criterion("players", BandFacts.players.atLeast(10))
        Criterion("net", BandFacts.onNet.holds)
      }
    }
  }
  private let new = RuleSet("award", edition: 2025, version: "1.0.0") {
    NomineeCategory(.band, "优秀乐队", "Fine band", at: "一") {
      Clause("1") {
        Criterion("players", BandFacts.players.atLeast(8))
        Criterion("concerts", BandFacts.concerts.atLeast(5)).inPrinciple(
          floor: BandFacts.concerts.atLeast(3))
        Criterion("active-share", BandFacts.activeShare.atLeast(percent: 50))
        Judgement("good", asks: "是否优秀？", "Is it good?")
      }
    }
  }

  private func band(
    _ name: String, players: Int, net: Bool = true, concerts: Int? = 5, active: Int? = 8
  ) -> RosterNominee {
    var band = Nomination(.band, name: name)
    band[BandFacts.players] = players
    band[BandFacts.onNet] = net
    band[BandFacts.concerts] = concerts
    band[BandFacts.active] = active
    return RosterNominee(band, submitted: nil)
  }

  private var impact: RosterImpact {
    RosterImpact(
      of: [
        band("stays", players: 10), band("gains", players: 8),
        band("gains too", players: 12, net: false),
        band("loses twice", players: 20, concerts: 2), band("loses", players: 20),
        band("loses alone", players: 12, concerts: 2), band("never", players: 7, active: 7),
        band("open", players: 10, active: nil), band("still open", players: 10, concerts: nil),
        RosterNominee(Nomination(.singer, name: "歌手"), submitted: nil),
      ], from: old, to: new)
  }

  private func names(_ positions: [Int]) -> [String] {
    positions.map { impact.nominees[$0].nomination.name }
  }

  @Test("each nominee gains, loses, stays or is open")
  func shifts() {
    #expect(names(impact.positions(.gains)) == ["gains", "gains too"])
    #expect(names(impact.positions(.loses)) == ["loses twice", "loses", "loses alone"])
    #expect(names(impact.positions(.stays)) == ["stays", "never", "歌手"])
    #expect(names(impact.positions(.open)) == ["open", "still open"])
    #expect(
      impact.nominees.map { $0.reasons.map(\.id) } == [
        [], ["players"], ["net"], ["concerts", "active-share"], ["active-share"], ["concerts"], [],
        [], [], [],
      ])
  }

  @Test("the matrix counts verdicts under both editions, and nobody twice")
  func matrix() {
    #expect(impact.count(.eligible, then: .awaitingJudgement) == 1)
    #expect(impact.count(.ineligible, then: .awaitingJudgement) == 2)
    #expect(impact.count(.eligible, then: .ineligible) == 3)
    #expect(impact.count(.eligible, then: .incomplete) == 2)
    #expect(impact.count(.ineligible, then: .ineligible) == 2)
    let all = Verdict.allCases.flatMap { old in
      Verdict.allCases.map { impact.count(old, then: $0) }
    }
    #expect(all.reduce(0, +) == 10)
  }

  @Test("the requirement that costs most nominees comes first")
  func costs() {
    #expect(impact.costs.map(\.requirement) == ["concerts", "active-share"])
    #expect(impact.costs.map { names($0.losers) }.map(\.count) == [2, 2])
    #expect(impact.costs.map { names($0.byItAlone) } == [["loses alone"], ["loses"]])
    #expect(impact.dearest?.clause == "一1")
    #expect(impact.dearest?.words.zh == "演出场次不少于5场")
    let none = RosterImpact(of: [], from: old, to: new)
    #expect(none.dearest == nil)
    #expect(none.costs.isEmpty)
  }

  @Test("what the new edition needs to know and the roster does not say is listed once")
  func needs() {
    #expect(
      impact.neededFacts.map(\.fact.id.description) == ["band.concerts", "band.active-share"])
    #expect(impact.neededFacts.map { names($0.nominees) } == [["still open"], ["open"]])
  }

  @Test("a category that is taken no more costs its nominees under the clause that says so")
  func untaken() {
    let later = RuleSet("award", edition: 2026, version: "1.0.0") {
      NomineeCategory(.singer, "优秀歌手", "Fine singer", at: "一") {
        Clause("1") { Criterion("net", BandFacts.onNet.holds) }
      }
      NotTaken(.band, at: "一¶1", because: "另行评选", "Chosen elsewhere")
    }
    let impact = RosterImpact(of: [band("乐队", players: 10)], from: old, to: later)
    #expect(impact.dearest?.requirement == "category-taken")
    #expect(impact.dearest?.clause == "一¶1")
    #expect(impact.dearest?.byItAlone == [0])
  }

  @Test("against the same edition nobody gains or loses")
  func same() {
    let nominees = impact.nominees.map { RosterNominee($0.nomination, submitted: nil) }
    let impact = RosterImpact(of: nominees, from: new, to: new)
    #expect(impact.positions(.gains).isEmpty)
    #expect(impact.positions(.loses).isEmpty)
  }
}
