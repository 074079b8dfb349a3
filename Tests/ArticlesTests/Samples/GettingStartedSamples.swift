// The samples of GettingStarted.
import HenanCommendation2021
import National2024
import NoticeCatalog
import NoticeInterchange
import NoticeKit
import NoticeTesting
import SciTechVolunteering

func exception(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  let day = submissionDay
  var nomination = knownOrganization
  // sample: exception
  nomination[OrganizationFacts.registeredVolunteers] = 18
  print(ruleSet.assess(nomination, submitted: day).verdict)

  nomination.justify("registered-volunteers", "山区小队，覆盖全县三分之一乡镇")
  print(ruleSet.assess(nomination, submitted: day).verdict)

  nomination.judge("sound-rules", .no, by: "评审组", note: "没有财务制度")
  let assessment = ruleSet.assess(nomination, submitted: day)
  print(assessment.verdict)
  for finding in assessment.findings(.notMet, .excepted) {
    print(finding.clause, finding.outcome.label.zh, finding.title(in: .zh))
  }
  // end of sample
}

func namedStatements(_ print: Printed) {
  guard let category = RuleSet.nationalCommendation2024.category(.organization) else { return }
  var nomination = Nomination(.organization, name: "示例队")
  // sample: named-statements
  do throws(StatementError) {
    try nomination.state("注册志愿者人数", as: .count(18), in: category)
    try nomination.state("organization.brand-projects", as: .count(2), in: category)
    try nomination.state("活动场此", as: .count(50), in: category)
  } catch {
    print(error.message(in: .zh))
  }
  // end of sample
}

func fieldsOfCategory(_ print: Printed) {
  guard let category = RuleSet.nationalCommendation2024.category(.organization) else { return }
  // sample: fields-of-a-category
  for fact in category.facts.prefix(4) {
    print(fact.id, fact.label.zh, fact.kind.name.zh)
  }
  for judgement in category.judgements.prefix(2) {
    print(judgement.id, judgement.title(in: .zh))
  }
  // end of sample
}

func dossierAndSlate(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  let nomination = knownOrganization
  let others = ["示例县农技协服务队", "示例区医学会服务队"].map { Nomination(.organization, name: $0) }
  // sample: dossier-and-slate
  let dossier = ruleSet.reviewDossier(of: nomination, submitted: CalendarDate("2025-02-24"))
  print(dossier.status.label.zh)
  for finding in dossier.findings(.notMet, .unknown) {
    print(finding.clause, finding.outcome.label.zh, finding.title(in: .zh))
  }

  let society = RecommendingUnit("示例学会", kind: .nationalSociety)
  let slate = ruleSet.reviewSlate(Slate(society, [nomination] + others))
  print(slate.status.label.zh)
  for finding in slate.findings(.notMet) { print(finding.clause, finding.title.zh) }
  // end of sample
}

func statedDossier(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  var nomination = knownOrganization
  let day = submissionDay
  // sample: stated-dossier
  nomination[DossierFacts.formats] = ["word", "stamped-scan"]
  nomination[MaterialFacts.photos] = [1_200_000, 1_500_000].map { bytes in
    var photo = FactRow()
    photo[PhotoFacts.size] = bytes
    return photo
  }
  print(ruleSet.reviewDossier(of: nomination, submitted: day).status.label.zh)

  let selected = (1...11).map { Nomination(.organization, name: "示例队\($0)") }
  for finding in RuleSet.henanCommendation2021.reviewHonours(selected)
  where finding.honours.category == .organization {
    print(finding.clause, finding.found, finding.outcome.label.zh, finding.above)
  }
  // end of sample
}

func openEdition(_ print: Printed) {
  let nomination = knownOrganization
  // sample: open-edition
  for text in ["2021-11-12", "2025-02-23", "2025-02-24"] {
    guard let day = CalendarDate(text) else { continue }
    switch RuleSetCatalog.bundled.intake(ofSeries: "national-commendation", on: day) {
    case .open(let ruleSet), .openingDayUnstated(let ruleSet):
      print(text, ruleSet.id, ruleSet.assess(nomination, submitted: day).verdict)
    case let other:
      print(text, other.message(in: .zh))
    }
  }
  // end of sample
}

func screenedFile(_ print: Printed) {
  let ruleSet = RuleSet.nationalCommendation2024
  let day = submissionDay
  let bytes = Array("名称,注册志愿者人数,经常参与人数\n示例甲队,18,10\n示例乙队,约20人,12\n".utf8)
  // sample: screened-file
  let file = NominationReader(for: ruleSet, category: .organization).read(bytes)
  for record in file.records {
    let assessment = ruleSet.assess(record.nomination, submitted: record.submitted ?? day)
    print(record.row, record.nomination.name, assessment.verdict.label.zh)
  }
  for fault in file.allFaults { print(fault.message(in: .zh)) }
  // end of sample
}
