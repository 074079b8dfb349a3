import HenanCommendation2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Every field of every form left out, one at a time; those with rules stand in ``dossierScenarios``.
let fieldScenarios = DossierScenarioTable(
  without(
    [
      VolunteerFacts.fullName, VolunteerFacts.gender, VolunteerFacts.bornOn,
      VolunteerFacts.politicalStatus, VolunteerFacts.address, MaterialFacts.contact,
      VolunteerFacts.organization, VolunteerFacts.mainProjects, VolunteerFacts.servingSince,
      VolunteerFacts.hours,
    ], of: volunteer)
    + without(
      [
        OrganizationFacts.name, OrganizationFacts.establishedOn,
        OrganizationFacts.registeredVolunteers, OrganizationFacts.hours, MaterialFacts.leader,
        MaterialFacts.contact, MaterialFacts.usualProjects,
      ], of: organization)
    + without(
      [
        ProjectFacts.name, ProjectFacts.runningSince, ProjectFacts.registeredVolunteers,
        MaterialFacts.leader, MaterialFacts.contact,
      ], of: project)
    + without(
      [
        SiteFacts.province, SiteFacts.township, SiteFacts.name,
        MaterialFacts.leader, MaterialFacts.contact, SiteFacts.registeredVolunteers,
        SiteFacts.registeredShare, MaterialFacts.usualProjects, SiteFacts.activityKinds,
        SiteFacts.teams, SiteFacts.yearlyActivities,
      ], of: site)
    + [
      DossierScenario(
        "a man is as complete as a woman", volunteer.stating(VolunteerFacts.gender, "male"),
        on: lastDay, is: .complete),
      DossierScenario(
        "a gender that the form has not is a defect",
        volunteer.stating(VolunteerFacts.gender, "示例"), on: lastDay, is: .defective),
      DossierScenario(
        "a site without a city", site.stating(SiteFacts.city, nil), on: lastDay, is: .incomplete,
        unknown: ["county-named"], missing: [SiteFacts.city.id]),
      DossierScenario(
        "a site without a county", site.stating(SiteFacts.county, nil), on: lastDay,
        is: .incomplete, unknown: ["county-named"]),
      DossierScenario(
        "a site whose county is left empty", site.stating(SiteFacts.county, ""), on: lastDay,
        is: .defective, notMet: ["county-named"]),
      DossierScenario(
        "a county of one character is one", site.stating(SiteFacts.county, "县"), on: lastDay,
        is: .complete),
      DossierScenario(
        "a site of Jiyuan has no county",
        site.stating(SiteFacts.city, "济源示范区").stating(SiteFacts.county, nil), on: lastDay,
        is: .complete),
      DossierScenario(
        "nor has one of Jiyuan by its other name",
        site.stating(SiteFacts.city, "济源市").stating(SiteFacts.county, nil), on: lastDay,
        is: .complete),
      DossierScenario(
        "hours a head need not be stated where they follow",
        organization.stating(OrganizationFacts.hoursPerHead, nil), on: lastDay, is: .complete),
      DossierScenario(
        "hours a head that do not follow are missing",
        organization.stating(OrganizationFacts.hoursPerHead, nil)
          .stating(OrganizationFacts.hours, nil), on: lastDay, is: .incomplete,
        missing: [OrganizationFacts.hours.id, OrganizationFacts.hoursPerHead.id]),
      DossierScenario(
        "hours a head that disagree are a defect",
        organization.stating(OrganizationFacts.hoursPerHead, ExactDecimal("50.01")), on: lastDay,
        is: .defective),
      DossierScenario(
        "hours a head may be rounded as they are written",
        organization.stating(OrganizationFacts.registeredVolunteers, 30)
          .stating(OrganizationFacts.hoursPerHead, ExactDecimal("33.33")), on: lastDay,
        is: .complete),
      DossierScenario(
        "a share that disagrees with its counts is a defect",
        site.stating(SiteFacts.residents, 2000), on: lastDay, is: .defective),
    ])

private func without(_ facts: [any TypedFact], of complete: Nomination) -> [DossierScenario] {
  facts.map { without($0, of: complete) }
}

private func without<Fact: TypedFact>(_ fact: Fact, of complete: Nomination) -> DossierScenario {
  DossierScenario(
    "\(complete.category) without \(fact.id)", complete.stating(fact, nil), on: lastDay,
    is: .incomplete, missing: [fact.id])
}
