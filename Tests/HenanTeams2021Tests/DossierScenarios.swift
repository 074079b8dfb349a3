import HenanTeams2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// 三3: the last day to hand in the tables, a Sunday that moves nowhere.
let lastDay = CalendarDate("2021-06-20")

/// Deadline, province, and each cell of both tables left empty.
let dossierScenarios =
  .deadline(lastDay, of: organizationRow) + .deadline(lastDay, of: volunteerRow)
  + emptyCells(
    of: organizationRow,
    [
      "organization-name", "administrator-mobile", "with-civil-affairs", "governing-unit-kind",
      "governing-unit", "founded-on", "service-kinds", "province", "city",
    ])
  + emptyCells(
    of: volunteerRow,
    [
      "real-name", "mobile", "sex", "identity-number", "political-status", "ethnic-group",
      "workplace", "professional-title", "education", "occupation", "province", "city",
      "service-kinds", "service-fields", "grassroots-head",
    ])
  + counties(
    of: organizationRow, city: TeamRegistrationFacts.city, county: TeamRegistrationFacts.county)
  + counties(
    of: volunteerRow, city: VolunteerRegistrationFacts.city,
    county: VolunteerRegistrationFacts.county)
  + DossierScenarioTable([
    outside(organizationRow.stating(TeamRegistrationFacts.province, "山西省")),
    outside(volunteerRow.stating(VolunteerRegistrationFacts.province, "山西省")),
    DossierScenario(
      "an organization offers all eight kinds",
      organizationRow.stating(TeamRegistrationFacts.serviceKinds, ServiceKind.all), on: lastDay,
      is: .complete),
    DossierScenario(
      "a volunteer ticks all nine fields",
      volunteerRow.stating(VolunteerRegistrationFacts.serviceFields, ServiceField.all),
      on: lastDay, is: .complete),
    DossierScenario(
      "a list whose options are not printed takes any text",
      volunteerRow.stating(VolunteerRegistrationFacts.occupation, "非遗传承"), on: lastDay,
      is: .complete),
    DossierScenario(
      "nobody ticks anything",
      volunteerRow.stating(VolunteerRegistrationFacts.serviceKinds, []), on: lastDay,
      is: .incomplete, missing: [VolunteerRegistrationFacts.serviceKinds.id]),
    DossierScenario(
      "the deadline is that of the tables, and of no team", cityTeam, on: lastDay?.next,
      is: .complete),
    DossierScenario(
      "the deadline is that of the tables, and of no county", Nomination(.county, name: "示例县"),
      on: lastDay?.next, is: .complete),
    strange(organizationRow.stating(TeamRegistrationFacts.serviceKinds, [.other("登山")])),
    strange(volunteerRow.stating(VolunteerRegistrationFacts.serviceKinds, [.other("登山")])),
    strange(volunteerRow.stating(VolunteerRegistrationFacts.serviceFields, [.other("登山类")])),
    DossierScenario(
      "the table's format is the whole table's, no row lacks it",
      volunteerRow.stating(DossierFacts.formats, []), on: lastDay, is: .complete),
  ])

/// The county is asked for of all rows but those of Jiyuan.
private func counties(of row: Nomination, city: TextFact, county: TextFact) -> DossierScenarioTable
{
  func shows(
    _ name: String, _ row: Nomination, is status: DossierStatus, notMet: [String] = [],
    unknown: [String] = []
  ) -> DossierScenario {
    DossierScenario(
      "\(row.category): \(name)", row, on: lastDay, is: status, notMet: notMet, unknown: unknown)
  }
  let without = row.stating(county, nil)
  return DossierScenarioTable([
    shows("no county", without, is: .incomplete, unknown: ["county-named"]),
    shows("an empty county", row.stating(county, ""), is: .defective, notMet: ["county-named"]),
    shows("a county of one character", row.stating(county, "县"), is: .complete),
    shows("Jiyuan has no county", without.stating(city, "济源示范区"), is: .complete),
    shows("Jiyuan by its other name", without.stating(city, "济源市"), is: .complete),
  ])
}

private func emptyCells(of row: Nomination, _ names: [String]) -> DossierScenarioTable {
  DossierScenarioTable(
    names.map { name in
      let id = FactID("\(row.category).\(name)")
      var empty = row
      empty[id] = nil
      return DossierScenario(
        "\(id) left empty", empty, on: lastDay, is: .incomplete,
        unknown: name == "province" ? ["in-henan"] : name == "city" ? ["county-named"] : [],
        missing: [id])
    })
}

private func strange(_ row: Nomination) -> DossierScenario {
  DossierScenario(
    "\(row.category) with a box that is not printed", row, on: lastDay, is: .defective)
}

private func outside(_ row: Nomination) -> DossierScenario {
  DossierScenario(
    "\(row.category) outside Henan", row, on: lastDay, is: .defective, notMet: ["in-henan"])
}

/// A row of annex 1 with every cell filled.
let organizationRow: Nomination = {
  var row = Nomination(.teamRegistration, name: "示例县科技志愿服务队")
  row[TeamRegistrationFacts.organizationName] = "示例县科技志愿服务队"
  row[TeamRegistrationFacts.administratorMobile] = "13800000000"
  row[TeamRegistrationFacts.withCivilAffairs] = false
  row[TeamRegistrationFacts.governingUnitKind] = "科协"
  row[TeamRegistrationFacts.governingUnit] = "示例县科协"
  row[TeamRegistrationFacts.foundedOn] = .month(year: 2021, month: 5)
  row[TeamRegistrationFacts.serviceKinds] = [ServiceKind.farmServices]
  row[TeamRegistrationFacts.province] = RegionName.henan
  row[TeamRegistrationFacts.city] = "示例市"
  row[TeamRegistrationFacts.county] = "示例县"
  return row
}()

/// A row of annex 2 with every cell filled.
let volunteerRow: Nomination = {
  var row = Nomination(.volunteerRegistration, name: "示例甲")
  row[VolunteerRegistrationFacts.realName] = "示例甲"
  row[VolunteerRegistrationFacts.mobile] = "13800000000"
  row[VolunteerRegistrationFacts.sex] = "女"
  row[VolunteerRegistrationFacts.identityNumber] = "11010519491231002X"
  row[VolunteerRegistrationFacts.politicalStatus] = "群众"
  row[VolunteerRegistrationFacts.ethnicGroup] = "汉族"
  row[VolunteerRegistrationFacts.workplace] = "示例县科协"
  row[VolunteerRegistrationFacts.professionalTitle] = "农艺师"
  row[VolunteerRegistrationFacts.education] = "本科"
  row[VolunteerRegistrationFacts.occupation] = "农技推广"
  row[VolunteerRegistrationFacts.province] = RegionName.henan
  row[VolunteerRegistrationFacts.city] = "示例市"
  row[VolunteerRegistrationFacts.county] = "示例县"
  row[VolunteerRegistrationFacts.serviceKinds] = [ServiceKind.farmServices, ServiceKind.talks]
  row[VolunteerRegistrationFacts.serviceFields] = [ServiceField.farmServices]
  row[VolunteerRegistrationFacts.grassrootsHead] = true
  return row
}()
