import NoticeCatalog
import NoticeCommand
import NoticeComparison
import NoticeInterchange
import NoticeKit
import Seeded

extension SplitMix64 {
  /// Reads a rule set and, where it is taken, does with it what programs do.
  mutating func readRuleSet(_ bytes: [UInt8], beside original: RuleSet) -> Try.Result {
    let reading = RuleSetReader().read(bytes)
    var result = Try.Result(isTaken: reading.ruleSet != nil, faults: reading.faults.count)
    let isTold = reading.faults.allSatisfy {
      !$0.message(in: .zh).isEmpty && !$0.message(in: .en).isEmpty
    }
    if !isTold { result.problem = "a fault without a message" }
    guard let ruleSet = reading.ruleSet else {
      if reading.faults.isEmpty { result.problem = "neither a rule set nor a fault" }
      return result
    }
    if !reading.faults.isEmpty || !ruleSet.faults.isEmpty {
      result.problem = "a rule set was taken that has faults"
    } else if !isReadBack(ruleSet) {
      result.problem = "what is written of the rule set is not read as it"
    } else if let trouble = use(ruleSet) {
      result.problem = trouble
    }
    if once(in: 20) { compare(original, ruleSet) }
    if once(in: 200) { tell(bytes) }
    if once(in: 200), let trouble = handOn(ruleSet) { result.problem = trouble }
    return result
  }

  private func isReadBack(_ ruleSet: RuleSet) -> Bool {
    let text = RuleSetFile.json(of: ruleSet)
    guard let again = RuleSetReader().read(Array(text.utf8)).ruleSet else { return false }
    return again.fingerprint == ruleSet.fingerprint && again.categories == ruleSet.categories
      && again.forms == ruleSet.forms && RuleSetFile.json(of: again) == text
  }

  /// Assesses and reviews under a rule set; tells what is not as it must be.
  private mutating func use(_ ruleSet: RuleSet) -> String? {
    var nominations: [Nomination] = []
    for category in ruleSet.categories {
      let nomination = nomination(in: category)
      let submitted = bool() ? day() : ruleSet.deadline
      let assessment = ruleSet.assess(nomination, submitted: submitted)
      tell(assessment.findings)
      _ = assessment.discrepancies + ruleSet.reviewTasks(of: nomination).discrepancies
      tell(ruleSet.reviewDossier(of: nomination, submitted: submitted).findings)
      tell(ruleSet.reviewTargets(of: nomination, submitted: submitted).findings)
      let isOpen = assessment.findings(.notMet, .unknown, .toBeJudged)
        .contains { $0.strength != .preferred }
      if isOpen, assessment.verdict == .eligible { return "eligible with something left open" }
      nominations.append(nomination)
      if once(in: 10) { _ = ruleSet.leastChange(for: nomination, submitted: submitted) }
      if once(in: 10) {
        _ = NominationTemplate.csv(for: category, in: ruleSet, language: bool() ? .zh : .en)
      }
    }
    let kinds = ruleSet.slateRules.flatMap(\.kinds)
    var unit = RecommendingUnit(
      "示例", kind: kinds.isEmpty ? nil : pick(kinds), region: pick(["甲市", "郑州市", nil]))
    for fact in ruleSet.slateRules.flatMap(\.unitFacts) where bool() {
      unit[fact.id] = value(of: fact)
    }
    let slate = Slate(unit, nominations + nominations.prefix(int(0...6)), unread: int(0...1))
    _ = ruleSet.reviewSlate(slate, submitted: ruleSet.deadline).advice
    _ = ruleSet.reviewHonours(nominations)
    let coverage = ruleSet.coverage
    return coverage.covered > coverage.total ? "more is covered than there is" : nil
  }

  /// Takes a rule set into a catalog, moves its figures and writes it as a module.
  private func handOn(_ ruleSet: RuleSet) -> String? {
    let refusals = RuleSetCatalog().gathering([CatalogEntry(ruleSet)]).refusals
    if !refusals.isEmpty { return "a catalog refuses what was read" }
    if ruleSet.movedFigures.contains(where: { $0.stated == $0.moved }) {
      return "a figure is moved and its words stay"
    }
    let module = RuleSetModule(
      ruleSet.id, from: ruleSet, in: AuthoringDomain(module: "Nothing", knownBy: []))
    return module.sources.isEmpty ? "a module without sources" : nil
  }

  private func tell(_ findings: [Finding]) {
    for finding in findings {
      _ = finding.title(in: .zh) + finding.change(in: .zh) + finding.change(in: .en)
      _ = (finding.missing, finding.values, finding.failingRows)
    }
  }

  private mutating func compare(_ old: RuleSet, _ new: RuleSet) {
    _ = ChangeLog(from: old, to: new).text(in: bool() ? .zh : .en)
    if once(in: 4) { _ = compareBehaviour(old, new) }
    if once(in: 4) { _ = new.lint.map { $0.message(in: .zh) } }
  }

  /// Has a command of the executable tell the rule set.
  private mutating func tell(_ bytes: [UInt8]) {
    let environment = CommandEnvironment(catalog: .bundled, files: OneFile(bytes: bytes))
    let arguments = pick([
      ["show", "a.json"], ["show", "a.json", "--format", "json"], ["check", "a.json"],
      ["compare", "national-commendation@2024", "a.json"],
    ])
    _ = NoticeCommand.run(arguments + ["--language", pick(["zh", "en"])], in: environment)
  }
}
