import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// The decision against an SMT solver, on random conditions of the whole decided fragment.
@Suite struct SolverTests {
  /// So many by default; where more pairs are asked for, as many as the project promises.
  private static let pairs = min(SplitMix64.pairs(300), 5_000)

  @Test(.enabled(if: Z3.isFound, Z3.whyNot))
  func `random pairs agree with an SMT solver`() throws {
    let report = try SolverReport(of: SolverPair.random(Self.pairs))
    print("Against an SMT solver: \(report)")
    for disagreement in report.disagreements.prefix(3) { Issue.record("\(disagreement)") }
    #expect(report.disagreements.count == 0)
    #expect(report.givenUp == 0)
    // Beyond the fragment nothing is asked, so that nearly everything must be decided.
    #expect(report.notDecided.count * 200 < report.questions, "\(report.notDecided.prefix(3))")
    // Both answers come up, or the pairs were not worth asking about.
    #expect(min(report.satisfiable, report.unsatisfiable) * 5 > report.questions, "\(report)")
  }

  @Test(.enabled(if: Z3.isFound, Z3.whyNot))
  func `a misread comparison is found`() throws {
    let report = try SolverReport(of: SolverPair.random(100), atLeast: ">")
    #expect(report.disagreements.count > 0, "\(report)")
  }
}
