import NoticeCatalog
import NoticeKit
import SciTechVolunteering

/// One fully explained assessment of an organization under the notice of 2024, beside a function
/// written by hand that returns the same lists.
func measureAssessments() throws {
  let ruleSet = try RuleSetCatalog.bundled.ruleSet(named: "national-commendation@2024")
  let day = CalendarDate("2025-02-20")
  for (name, nomination, byHand) in [complete, wanting] {
    print("One assessment of \(name):")
    let explained = ruleSet.assess(nomination, submitted: day)
    let expected = byHand.assess(on: (2025, 2, 20))
    guard explained.verdict.rawValue == expected.verdict, explained.sameLists(as: expected.lines)
    else {
      print("  the two do not agree; nothing is measured")
      continue
    }
    let works: [(name: String, body: () -> Int)] = [
      (
        "verdict and all findings",
        { ruleSet.assess(nomination, submitted: day).findings.count }
      ),
      (
        "with the missing facts and the change of each",
        { ruleSet.assess(nomination, submitted: day).explainedSize }
      ),
      ("by hand", { byHand.assess(on: (2025, 2, 20)).lines.count }),
    ]
    tell(measure(rounds: 21, repeats: 2_000, works))
  }
}

extension Assessment {
  /// Reads everything that is told of each finding but its words.
  fileprivate var explainedSize: Int {
    findings.reduce(0) { sum, finding in
      sum &+ finding.missing.count &+ (finding.change?.steps.count ?? 0)
        &+ finding.clause.utf8.count
    }
  }

  fileprivate func sameLists(as lines: [HandWrittenOrganization.Line]) -> Bool {
    let own = findings.map { [$0.id, $0.clause, $0.outcome.rawValue] + $0.missing.map(\.id.name) }
    let other = lines.map { [$0.id, $0.clause, $0.outcome] + $0.missing }
    return Set(own) == Set(other)
  }
}

private typealias Case = (String, Nomination, HandWrittenOrganization)

private let complete: Case = {
  var nomination = Nomination(.organization, name: "示例市科技志愿服务队")
  nomination[OrganizationFacts.approvedByHost] = true
  nomination[OrganizationFacts.establishedOn] = CalendarDate("2019-05-04").map(KnownDate.day)
  nomination[OrganizationFacts.badRecord] = false
  nomination[OrganizationFacts.registeredVolunteers] = 25
  nomination[OrganizationFacts.activeVolunteers] = 15
  nomination[OrganizationFacts.brandProjects] = 2
  nomination[OrganizationFacts.activities] = 50
  nomination[OrganizationFacts.onDamei] = true
  nomination[HonourFacts.nationalYears] = []
  var byHand = HandWrittenOrganization(
    approvedByHost: true, establishedOn: (2019, 5, 4), badRecord: false, registeredVolunteers: 25,
    activeVolunteers: 15, brandProjects: 2, activities: 50, onDamei: true, honours: [])
  for (id, _) in HandWrittenOrganization.questions {
    nomination.judge(id, .yes)
    byHand.judged[id] = true
  }
  return ("a complete nomination, 20 requirements met", nomination, byHand)
}()

private let wanting: Case = {
  var nomination = Nomination(.organization, name: "示例县科技志愿服务队")
  nomination[OrganizationFacts.approvedByHost] = true
  nomination[OrganizationFacts.registeredVolunteers] = 18
  nomination[OrganizationFacts.activeVolunteers] = 9
  nomination[OrganizationFacts.brandProjects] = 1
  nomination[HonourFacts.nationalYears] = [2021]
  let byHand = HandWrittenOrganization(
    approvedByHost: true, registeredVolunteers: 18, activeVolunteers: 9, brandProjects: 1,
    honours: [2021])
  return ("a wanting one, 4 not met, 4 unknown, 11 to be judged", nomination, byHand)
}()
