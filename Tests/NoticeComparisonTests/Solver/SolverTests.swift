import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// The decision against an SMT solver, on random conditions of the whole decided fragment and on
/// random limits of slates.
@Suite(.enabled(if: Z3.isFound, Z3.whyNot))
struct SolverTests {
  /// So many by default; where more pairs are asked for, as many as the project promises.
  private static let pairs = min(SplitMix64.pairs(300), 5_000)

  /// Nothing disagrees, nearly all is decided, and both answers come up often enough.
  private func expectAgreement(_ report: SolverReport, on what: String) {
    print("Against an SMT solver, \(what): \(report)")
    for disagreement in report.disagreements.prefix(3) { Issue.record("\(disagreement)") }
    #expect(report.disagreements.count == 0)
    #expect(report.givenUp == 0)
    // Beyond the fragment nothing is asked, so that nearly everything must be decided.
    #expect(report.notDecided.count * 200 < report.questions, "\(report.notDecided.prefix(3))")
    #expect(min(report.satisfiable, report.unsatisfiable) * 5 > report.questions, "\(report)")
  }

  @Test func `random pairs agree with an SMT solver`() throws {
    try expectAgreement(SolverReport(of: SolverPair.random(Self.pairs)), on: "conditions")
  }

  @Test func `counts that are a part of others agree with an SMT solver`() throws {
    let pairs = SolverPair.random(Self.pairs / 3, of: SolverFacts.partsOfCounts)
    try expectAgreement(SolverReport(of: pairs), on: "parts of counts")
  }

  @Test func `random limits of slates agree with an SMT solver`() throws {
    try expectAgreement(SolverReport(of: SolverSlatePair.random(Self.pairs / 3)), on: "slates")
  }

  @Test func `a misread comparison is found`() throws {
    let report = try SolverReport(of: SolverPair.random(100), .atLeastAsMoreThan)
    #expect(report.disagreements.count > 0, "\(report)")
  }

  @Test func `a part that is taken for a count by itself is found`() throws {
    let pairs = SolverPair.random(50, of: SolverFacts.partsOfCounts)
    let report = try SolverReport(of: pairs, .partsAsWholes)
    #expect(report.disagreements.count > 0, "\(report)")
  }

  @Test(arguments: [Misreading.roundedDown, .othersCapped])
  func `a misread limit of slates is found`(misreading: Misreading) throws {
    func quota(_ rounding: QuotaRounding) -> any SlateWord {
      Quota(
        "share", atMostPercent: 5, of: VillageFacts.members, rounded: rounding, minimum: 1, .inAll)
    }
    func cap(_ condition: Condition) -> any SlateWord {
      ShareCap("officials", atMostPercent: 20, that: condition)
    }
    let official = VillageFacts.official.holds
    let pairs = [
      ([quota(.up)], [quota(.down)]),
      (
        [quota(.up), cap(official)], [quota(.up), cap(allOf(official, VillageFacts.fenced.holds))]
      ),
    ]
    let report = try SolverReport(
      of: pairs.map { old, new in
        SolverSlatePair(
          old: .show(edition: 2024, old), new: .show(edition: 2025, new), day: gridDay, seed: "")
      }, misreading)
    #expect(report.disagreements.count > 0, "\(report)")
  }

  /// A question to which the answer may be lost.
  private struct Told: SolverSubject {
    let seed = ""
    let told = "what is said of a pair"
    let script: SolverScript
    func script(_ misreading: Misreading?) -> SolverScript { script }
  }

  @Test func `an answer that is lost is found`() throws {
    let script = SolverScript(formulas: ["true", "true"], claims: [.possible("")])
    #expect(throws: Z3.Refusal.self) { try SolverReport(of: [Told(script: script)]) }
  }

  @Test func `a lost behaviour of slates is found`() throws {
    func edition(_ year: Int, _ most: Int) -> RuleSet {
      .show(edition: year, [Quota("most", atMost: most, .inAll)])
    }
    let pair = SolverSlatePair(old: edition(2024, 5), new: edition(2025, 3), day: gridDay, seed: "")
    #expect(try SolverReport(of: [pair]).disagreements.count == 0)
    let report = try SolverReport(of: [Told(script: pair.script(nil, saying: []))])
    #expect(report.disagreements.count == 1, "\(report)")
  }
}
