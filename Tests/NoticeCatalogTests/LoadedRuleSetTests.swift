import Foundation
import NoticeCatalog
import NoticeInterchange
import NoticeKit
import Seeded
import Testing

@Suite("A rule set that is read of its file does as the compiled one")
struct LoadedRuleSetTests {
  /// How many nominations are tried of each category: so many, or a tenth of `NOTICEKIT_PAIRS`.
  private static let count =
    ProcessInfo.processInfo.environment["NOTICEKIT_PAIRS"].flatMap { Int($0) }.map { $0 / 10 } ?? 40

  @Test(
    "random nominations, dossiers, figures and slates", arguments: RuleSetCatalog.bundled.ruleSets)
  func isAlike(compiled: RuleSet) throws {
    let loaded = try RuleSetReader().load(Array(RuleSetFile.json(of: compiled).utf8))
    let kinds = compiled.slateRules.flatMap(\.kinds)
    let facts = compiled.slateRules.flatMap(\.unitFacts)
    var verdicts: Set<Verdict> = []
    for seed in 0..<UInt64(Self.count) {
      var random = SplitMix64(seed: seed)
      let day = random.day()
      let nominations = compiled.categories.map { random.nomination(in: $0) }
      for nomination in nominations {
        let assessment = compiled.assess(nomination, submitted: day)
        verdicts.insert(assessment.verdict)
        guard let part = difference(compiled, loaded, assessment) else { continue }
        Issue.record("seed \(seed): \(part) of \(nomination)")
      }
      let slate = Slate(random.unit(of: kinds, facts), nominations + nominations.prefix(3))
      if compiled.reviewSlate(slate, submitted: day) != loaded.reviewSlate(slate, submitted: day) {
        Issue.record("seed \(seed): \(slate)")
      }
    }
    #expect(verdicts.count > 1)
  }

  /// What the two say differently of a nomination.
  private func difference(
    _ compiled: RuleSet, _ loaded: RuleSet, _ assessment: Assessment
  ) -> String? {
    let (nomination, day) = (assessment.nomination, assessment.submitted)
    let other = loaded.assess(nomination, submitted: day)
    if assessment != other || assessment.discrepancies != other.discrepancies
      || assessment.unused != other.unused
    {
      return "the assessment"
    }
    let dossiers = [compiled, loaded].map { $0.reviewDossier(of: nomination, submitted: day) }
    if dossiers[0].status != dossiers[1].status || dossiers[0].findings != dossiers[1].findings
      || dossiers[0].missingFields != dossiers[1].missingFields
      || dossiers[0].missingCells != dossiers[1].missingCells
      || dossiers[0].discrepancies != dossiers[1].discrepancies
      || dossiers[0].advice != dossiers[1].advice
    {
      return "the dossier"
    }
    for review in [RuleSet.reviewTasks, RuleSet.reviewTargets] {
      let (left, right) = (review(compiled)(nomination, day), review(loaded)(nomination, day))
      if left.outcome != right.outcome || left.findings != right.findings { return "\(left.part)" }
    }
    return nil
  }
}
