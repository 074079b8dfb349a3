import HenanTeams2021
import Mutation
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing

@Suite("Henan's notice of 2021 on teams")
struct HenanTeams2021Tests {
  let ruleSet = RuleSet.henanTeams2021

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    #expect((nameScenarios + teamScenarios).report(on: ruleSet).problems == [])
  }

  @Test("Every target and task comes out as stated, and every one fails in a scenario")
  func parts() {
    #expect(partScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Every row of both tables comes out as stated, and every rule of them fails in one")
  func dossiers() {
    #expect(dossierScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Every change of what decides is noticed by a scenario")
  func mutation() {
    let report = MutationReport(
      of: ruleSet, noticedBy: nameScenarios + teamScenarios, partScenarios, dossierScenarios)
    #expect(report.survivors == [])
  }

  @Test("A missed target and a late founding make nobody ineligible")
  func partsApart() {
    var region = Nomination(.county, name: "示例县")
    region[RegionFacts.registeredVolunteers] = 999
    #expect(ruleSet.assess(region).verdict == .eligible)
    let late = cityTeam.stating(TeamFacts.foundedOn, .on("2021-06-21"))
    #expect(ruleSet.assess(late).verdict == .eligible)
  }

  @Test(
    "There are sixteen kinds, fourteen patterns, and names that are judged where no pattern covers them"
  )
  func kinds() {
    let stated = ruleSet.provisions.filter { $0.provision.kind == .nomineeKind }
    let kinds = stated.map(\.provision.id).filter { $0 != "demonstration-zone" }
    #expect(Set(kinds) == Set(TeamKind.all.map(\.id).dropLast()))
    #expect(kinds.count == 16)
    #expect(teams.compactMap { $0[TeamFacts.kind]?.id } == TeamKind.all.dropLast().map(\.id))
    let requirements = ruleSet.category(.team)?.requirements ?? []
    #expect(requirements.count { $0.id.hasPrefix("name-of-") } == 14)
    #expect(requirements.count { $0.id.hasSuffix("-team-name") } == 7)
  }

  @Test("A kind says who founds it, who leads it, its rank, and what it is below")
  func city() throws {
    let placed = try #require(
      ruleSet.provisions.first { $0.provision.kind == .nomineeKind && $0.provision.id == "city" })
    guard case .nomineeKind(let kind) = placed.provision else { return }
    #expect(placed.clause == "二（二）2")
    #expect(kind.number == 18)
    #expect(kind.rank?.zh == "支队")
    #expect(kind.parent == "provincial-corps")
    #expect(kind.leader?.zh == "省辖市科协主要领导")
    #expect(kind.aspects?.items.items.count == 6)
  }

  @Test("The ranks are those of the notice, and kinds that it gives none have none")
  func ranks() {
    let ranks = ruleSet.provisions.compactMap { placed -> String? in
      guard case .nomineeKind(let kind) = placed.provision else { return nil }
      return "\(kind.id) \(kind.rank?.zh ?? "-") \(kind.parent ?? "-")"
    }
    #expect(
      ranks.sorted() == [
        "city 支队 provincial-corps", "college 分队 university", "county 分队 provincial-corps",
        "demonstration-zone - provincial-corps", "education-base - provincial-corps",
        "enterprise 支队 provincial-corps", "media-base - provincial-corps",
        "medical - provincial-corps",
        "provincial-corps 总队 -", "rural-association 支队 provincial-corps",
        "rural-member 分队 provincial-corps", "science-wagon - provincial-corps",
        "society 支队 provincial-corps", "society-branch 分队 society", "township - provincial-corps",
        "university - provincial-corps", "youth - provincial-corps",
      ])
  }

  @Test("The standard name is built from the unit's own, and told where a name is wrong")
  func builtName() {
    let wrong = cityTeam.stating(TeamFacts.name, "新乡科技志愿服务支队")
    let finding = ruleSet.assess(wrong).finding("name-of-city")
    #expect(finding?.outcome == .notMet)
    #expect(finding?.change(in: .zh).contains("新乡市科技志愿服务队") == true)
  }

  @Test("A team of which nobody says the kind is refused for nothing")
  func unknownKind() {
    for kind in [nil, ChoiceOption.other("club")] {
      let assessment = ruleSet.assess(cityTeam.stating(TeamFacts.kind, kind))
      #expect(assessment.verdict == .incomplete)
      #expect(assessment.findings(.notMet).isEmpty)
    }
  }

  @Test("Numbers that look wrong are advice, never a defect, and are not told")
  func advice() {
    let row =
      volunteerRow
      .stating(VolunteerRegistrationFacts.mobile, "12345678901")
      .stating(VolunteerRegistrationFacts.identityNumber, "110105194912310021")
    let review = ruleSet.reviewDossier(of: row, submitted: lastDay)
    #expect(review.status == .complete)
    #expect(
      review.advice.map(\.zh) == [
        "“手机号”看来不是11位手机号码，请核对", "“身份证号”看来不是18位身份证号（含校验码），请核对",
      ])
    #expect(ruleSet.reviewDossier(of: volunteerRow, submitted: lastDay).advice == [])
    let organization = organizationRow.stating(
      TeamRegistrationFacts.administratorMobile, "1380000000")
    #expect(
      ruleSet.reviewDossier(of: organization, submitted: lastDay).advice.map(\.zh) == [
        "“管理员手机号”看来不是11位手机号码，请核对"
      ])
  }

  @Test("What the work counts towards is told, and is no document that the notice follows")
  func countsTowards() {
    let provisions = ruleSet.provisions.filter { $0.clause == "三1" }.map(\.provision)
    #expect(
      provisions.filter { $0.kind == .duty }.map(\.id) == [
        "put-first", "counts-towards-assessment", "counts-towards-recommendation",
      ])
    #expect(ruleSet.provisions.allSatisfy { $0.provision.kind != .reference })
  }

  @Test("A city's or county's team is told to state its region and not its association")
  func ownNameIsTheRegions() {
    let named = (ruleSet.category(.team)?.requirements ?? [])
      .filter { $0.readings.contains(.regionNotAssociation) }
    #expect(named.map(\.id) == ["name-of-city", "name-of-county"])
    #expect(TeamFacts.unitName.definition.label.zh == "所属地区或单位名称")
    #expect(TeamFacts.unitName.definition.aliases.contains("所属单位或地区名称"))
  }

  @Test("The boxes of both tables are those printed, in their order")
  func boxes() {
    #expect(
      ServiceKind.all.map(\.label.zh) == [
        "科技培训", "科技咨询", "科普报告", "农技服务", "青少年科技教育", "科普讲解", "网络科普", "其他",
      ])
    #expect(
      ServiceField.all.map(\.label.zh) == [
        "科技咨询类", "科技培训类", "科学教育类", "科普报告类", "农技服务类", "健康咨询类", "网络服务类", "文体娱乐类", "其他科技服务",
      ])
  }

  @Test("It keeps the contract, with the scenarios that stand here and in the table")
  func contract() {
    #expect(
      RuleSetContract.faults(
        of: ruleSet, scenarios: nameScenarios + teamScenarios, partScenarios, dossierScenarios,
        ScenarioFile("Scenarios/henan-teams@2021.csv", for: ruleSet)) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "472e6192b8c08102bf0bfa96ff263c5b18005ceeea99e94ed3c8b7701d55955a")
  }
}
