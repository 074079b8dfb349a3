import NoticeKit
import SciTechVolunteering
import Testing

@Suite("The domain's shared facts")
struct FactTests {
  @Test("A printed condition is the Swift that makes it, for the facts of every group")
  func symbols() {
    #expect(
      "\(VolunteerFacts.onInfoPlatform.holds)" == "VolunteerFacts.onInfoPlatform.holds")
    #expect(
      "\(OrganizationFacts.registeredVolunteers.atLeast(20))"
        == "OrganizationFacts.registeredVolunteers.atLeast(20)")
    #expect(
      "\(OrganizationFacts.activeShare.atLeast(percent: 60))"
        == "OrganizationFacts.activeShare.atLeast(percent: 60)")
    #expect(
      "\(ProjectFacts.runningFor.atLeast(years: 3))" == "ProjectFacts.runningFor.atLeast(years: 3)")
    #expect(
      "\(SiteFacts.teamsRegisteredOn.onOrBefore("2021-09-30"))"
        == "SiteFacts.teamsRegisteredOn.onOrBefore(\"2021-09-30\")")
    #expect(
      "\(HonourFacts.nationalYears.excludes(2019...2023))"
        == "HonourFacts.nationalYears.excludes(2019...2023)")
  }

  @Test("Facts of forms and of conduct print as Swift as well, each in its own group")
  func symbolsOfForms() {
    #expect("\(MaterialFacts.photoCount.atLeast(3))" == "MaterialFacts.photoCount.atLeast(3)")
    #expect(
      "\(MaterialFacts.photos.every(PhotoFacts.size.atMost(9)))"
        == "MaterialFacts.photos.every(PhotoFacts.size.atMost(9))")
    #expect("\(VolunteerFacts.badRecord.holds)" == "VolunteerFacts.badRecord.holds")
    #expect("\(SiteFacts.severelyPunished.holds)" == "SiteFacts.severelyPunished.holds")
    #expect(
      "\(OrganizationFacts.hoursPerHead.atLeast(2))" == "OrganizationFacts.hoursPerHead.atLeast(2)")
    #expect(VolunteerFacts.badRecord.id != SiteFacts.badRecord.id)
  }

  @Test("Both shares of a site have the residents as their whole")
  func shares() {
    let part = SiteFacts.participants.definition
    let whole = SiteFacts.residents.definition
    #expect(SiteFacts.participationShare.definition.derivation?.parts == [part, whole])
    #expect(SiteFacts.registeredShare.definition.derivation?.parts.last == whole)
  }

  @Test("The degrees go from some over fairly to very")
  func degrees() {
    #expect(Grade.very.reaches(.fairly))
    #expect(Grade.fairly.reaches(.some))
    #expect(!Grade.fairly.reaches(.very))
    #expect(Grade.fairly.label.zh == "较")
  }

  @Test(
    "The notices' own words for a choice are read as it",
    arguments: [
      (TeamFacts.leader, "农技协理事长", "president"),
      (TeamFacts.leader, "高校分管科协工作的负责同志（或高校科协主席）", "university-leader"),
      (TeamFacts.leader, "省辖市科协主要领导", "association-head"),
      (TeamFacts.founder, "河南省科协", "provincial-association"),
      (TeamRegistrationFacts.province, "河南", "henan"),
      (VolunteerRegistrationFacts.province, "河南", "henan"),
      (PilotFacts.pilotType, "其他单位", "other-unit"),
      (RegionFacts.kind, "济源示范区", "demonstration-zone"),
    ])
  func aliases(fact: ChoiceFact, words: String, id: String) {
    guard case .choice(let list) = fact.definition.kind else { return #expect(Bool(false)) }
    #expect(list.option(words)?.id == id)
  }

  @Test("That a post is listed at all is said without the list")
  func anyListed() {
    let anyPost = TeamFacts.leader.isOneOf(TeamLeader.all)
    #expect(anyPost.words(in: .zh) == "队伍负责人职务为所列选项之一")
    #expect(anyPost.words(in: .en) == "Post of its leader is one of the options listed")
    #expect(not(anyPost).words(in: .zh) == "队伍负责人职务不是所列选项")
    #expect(not(anyPost).words(in: .en) == "Post of its leader is none of the options listed")
    let most = TeamFacts.founder.isOneOf(Array(TeamFounder.all.dropLast()))
    #expect(most.words(in: .zh) == "牵头成立单位为省科协 / 市、县科协")
  }

  @Test("Civilisation offices are units of the last kind, and no two kinds share a name")
  func unitKinds() {
    #expect(UnitKind.otherUnit.aliases.contains("文明办"))
    let names = UnitKind.all.flatMap { [$0.label.zh] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test("A project's volunteers are called as the form prints it, and the earlier labels are read")
  func projectLabel() {
    let definition = ProjectFacts.registeredVolunteers.definition
    #expect(definition.label.zh == "参与项目的注册科技志愿者人数")
    #expect(definition.aliases.contains("项目团队注册科技志愿者人数"))
    #expect(definition.aliases.contains("项目团队科技志愿者人数"))
  }

  @Test("Every kind of activity has an id of its own and words in both languages")
  func kinds() {
    let kinds = ActivityKind.all
    #expect(kinds.count == 18)
    #expect(Set(kinds.map(\.id)).count == 18)
    #expect(Set(kinds.map(\.label.zh)).count == 18)
    #expect(kinds.allSatisfy { !$0.label.en.isEmpty })
  }
}
