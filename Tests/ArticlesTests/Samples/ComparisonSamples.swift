// The samples of HowComparisonDecides.
import National2021
import National2024
import NoticeComparison
import NoticeKit
import NoticeTesting
import SciTechVolunteering

func changeLog(_ print: Printed) {
  // sample: change-log
  let log = ChangeLog(from: .nationalCommendation2021, to: .nationalCommendation2024)
  for entry in log.only(for: .site).only([.tightened]).entries {
    print(entry.direction, entry.id, entry.old?.clause ?? "", "→", entry.new?.clause ?? "")
    for detail in entry.details where detail.direction != nil {
      print("  ", detail.kind.label.zh, detail.old?.zh ?? "", "→", detail.new?.zh ?? "")
    }
  }
  // end of sample
}

func provenConditions(_ print: Printed) {
  // sample: proven-conditions
  let registered = OrganizationFacts.registeredVolunteers
  let active = OrganizationFacts.activeVolunteers
  let share = OrganizationFacts.activeShare
  let old = allOf(registered.atLeast(20), share.atLeast(percent: 60))
  let new = active.atLeast(12)

  let verdict = compareBehaviour(old, new)
  print(verdict.behaviour)
  if let witness = verdict.loosening?.nomination {
    print(witness[registered] ?? "", witness[active] ?? "")
  }
  // end of sample
}

func provenCategory(_ print: Printed) {
  // sample: proven-category
  let behaviour = compareBehaviour(.nationalCommendation2021, .nationalCommendation2024)
  if let organization = behaviour.category(.organization) {
    print(organization.behaviour)
    for way in organization.tightening.deciding.prefix(2) {
      print("tightens", way.requirement.id, way.witness.submitted ?? "")
    }
    for way in organization.loosening.deciding.prefix(1) { print("loosens", way.requirement.id) }
    for open in organization.tightening.undecided {
      print("not decided", open.requirement.id, open.reason.zh)
    }
  }
  // end of sample
}

func notDecided(_ print: Printed) {
  // sample: not-decided
  let old = OrganizationFacts.establishedFor.atLeast(years: 2)
  let new = OrganizationFacts.establishedFor.atLeast(years: 3)
  let blind = compareBehaviour(old, new)
  print(blind.behaviour.rawValue, blind.reason?.en ?? "")

  let dated = compareBehaviour(old, new, on: CalendarDate("2025-02-23"))
  print(dated.behaviour, dated.tightening?.nomination[OrganizationFacts.establishedOn] ?? "")
  // end of sample
}

func foundLint(_ print: Printed) {
  // sample: found-lint
  let ruleSet = RuleSet("sample-award", edition: 2030, version: "1.0.0") {
    NomineeCategory(.organization, "最佳志愿服务组织", "Best organization", at: "一") {
      Clause("1") {
        Criterion("volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
        Criterion("some-volunteers", OrganizationFacts.registeredVolunteers.atLeast(10))
      }
    }
  }
  for finding in ruleSet.lint { print(finding.message(in: .en)) }
  // end of sample
}

func leastChange(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  let day = submissionDay
  let nomination =
    knownOrganization
    .stating(OrganizationFacts.registeredVolunteers, 18).stating(OrganizationFacts.activities, 48)
  // sample: least-change
  let least = ruleSet.leastChange(for: nomination, submitted: day)
  print(least.outcome)
  for step in least.steps {
    if case .set(let fact, let value) = step { print(fact.id, value) }
  }
  // end of sample
}

func rosterImpact(_ print: Printed) {
  let day = submissionDay
  let nomination = knownOrganization.stating(OrganizationFacts.onInfoPlatform, true)
    .stating(OrganizationFacts.infoPlatformSince, .year(2020))
  var fewer = nomination.stating(OrganizationFacts.activeVolunteers, 11)
  fewer.name = "示例县科普志愿服务队"
  // sample: roster-impact
  let roster = [nomination, fewer].map { RosterNominee($0, submitted: day) }
  let impact = RosterImpact(
    of: roster, from: .nationalCommendation2021, to: .nationalCommendation2024)
  for nominee in impact.nominees {
    print(nominee.nomination.name, nominee.shift.label.zh)
    for reason in nominee.reasons { print(" ", reason.clause, reason.title(in: .zh)) }
  }
  // end of sample
}

func slateLimits(_ print: Printed) {
  let old = RuleSet.quotaAward(2029, atMost: 2, .inEachCategory)
  let new = RuleSet.quotaAward(2030, atMost: 3, .inAll)
  // sample: slate-limits
  if let limits = compareBehaviour(old, new).slates(of: .nationalSociety) {
    print(limits.behaviour)
    for witness in [limits.tightening, limits.loosening].compactMap({ $0 }) {
      print(witness.counts.map { "\($0.number) \($0.nomination.category)" }.joined(separator: ", "))
    }
  }
  // end of sample
}
