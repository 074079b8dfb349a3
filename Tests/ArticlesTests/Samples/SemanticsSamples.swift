// The samples of Semantics.
import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

func unknownIsNotNo(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  // sample: unknown-is-not-no
  var nomination = Nomination(.organization, name: "示例队")
  nomination[OrganizationFacts.registeredVolunteers] = 25
  let assessment = ruleSet.assess(nomination)
  for id in ["registered-volunteers", "active-share", "no-bad-record", "sound-rules"] {
    guard let finding = assessment.finding(id) else { continue }
    print(id, finding.outcome.rawValue, finding.change(in: .zh))
  }
  // end of sample
}

func monthsAndDays(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  let nomination = knownOrganization
  // sample: months-and-days
  let day = CalendarDate("2025-02-20")
  for founded in [KnownDate.month(year: 2022, month: 1), .month(year: 2022, month: 2), .year(2023)]
  {
    let dated = nomination.stating(OrganizationFacts.establishedOn, founded)
    let finding = ruleSet.assess(dated, submitted: day).finding("established")
    print(founded, finding?.outcome.rawValue ?? "")
  }
  // end of sample
}

func exactShares(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  let nomination = knownOrganization.stating(OrganizationFacts.activeVolunteers, nil)
  // sample: exact-shares
  for share in [Share.percent(60), .percent(599_999, scale: 4), Share(12, of: 20)] {
    let stated = nomination.stating(OrganizationFacts.activeShare, share)
    print(share, ruleSet.assess(stated).finding("active-share")?.outcome.rawValue ?? "")
  }
  // end of sample
}
