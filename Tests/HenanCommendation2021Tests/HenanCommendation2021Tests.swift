import HenanCommendation2021
import Mutation
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing

private let scenarioTable =
  volunteerScenarios + organizationScenarios + projectScenarios + siteScenarios
  + honourScenarios + judgementScenarios

private let dossierTable =
  dossierScenarios + photoScenarios + photoMeasureScenarios + fieldScenarios

/// What the notice does not name at all is refused where it lists the categories that it takes.
private func unknownCategoryIsRefused(by ruleSet: RuleSet) -> Bool {
  let choir = Nomination(CategoryID("choir"), name: "示例合唱团")
  return ruleSet.assess(choir).findings.map(\.clause) == ["一¶1"]
}

@Suite("Henan's commendation of 2021")
struct HenanCommendation2021Tests {
  let ruleSet = RuleSet.henanCommendation2021

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    #expect(scenarioTable.report(on: ruleSet).problems == [])
  }

  @Test("Every dossier comes out as stated, and every requirement on one fails in one")
  func dossiers() {
    #expect(dossierTable.report(on: ruleSet).problems == [])
  }

  @Test("Every slate comes out as stated, and every rule on one is broken by one")
  func slates() {
    #expect(slateScenarios.report(on: ruleSet).problems == [])
  }

  @Test("A category that the notice does not know is refused where it lists those it takes")
  func unknownCategories() {
    #expect(unknownCategoryIsRefused(by: ruleSet))
  }

  @Test("A photo's size is a cell to fill, and a volunteer's photo is binding")
  func photosAreAskedFor() {
    #expect(photoSizesAreAskedFor(by: ruleSet))
    #expect(volunteersNeedAPhoto(by: ruleSet))
  }

  @Test("Every change of what decides is noticed by a scenario")
  func mutation() {
    let report = MutationReport(
      of: ruleSet, noticedBy: scenarioTable, dossierTable, slateScenarios,
      StatedOutcome("Forty are honoured", fortyAreHonoured),
      StatedOutcome("An unknown category is refused", unknownCategoryIsRefused),
      StatedOutcome("Photos have sizes", photoSizesAreAskedFor),
      StatedOutcome("Volunteers need a photo", volunteersNeedAPhoto))
    #expect(report.survivors == [])
  }

  @Test("A defect of a dossier makes nobody ineligible")
  func dossierApart() {
    let dull = volunteer.judging("material-vivid", .no).stating(DossierFacts.sealed, false)
    #expect(ruleSet.reviewDossier(of: dull, submitted: lastDay).status == .defective)
    #expect(ruleSet.assess(dull, submitted: lastDay).verdict == .eligible)
  }

  @Test("All titles of the four categories are kept")
  func titles() {
    #expect(
      ruleSet.categories.map { [$0.title.zh] + $0.otherTitles.items.map(\.zh) } == [
        ["科技志愿者", "最佳科技志愿服务者", "十佳科技志愿者"],
        ["科技志愿服务组织", "最佳科技志愿服务组织", "十佳科技志愿服务组织"],
        ["科技志愿服务项目", "最佳科技志愿服务项目", "十佳科技志愿服务项目"],
        ["科技志愿服务社区或村", "最佳科技志愿服务社区或村", "十佳科技志愿服务社区或村"],
      ])
  }

  @Test("Addresses and ways to reach people are never told whole")
  func personal() {
    #expect(VolunteerFacts.address.definition.isPersonal)
    #expect(MaterialFacts.contact.definition.isPersonal)
  }

  @Test("The document is the one named")
  func notice() {
    #expect(ruleSet.id.description == "henan-commendation@2021")
    #expect(ruleSet.notice?.number == "豫科协发〔2021〕156号")
    #expect(ruleSet.notice?.issued?.day == CalendarDate("2021-12-27"))
    #expect(ruleSet.deadline == CalendarDate("2022-01-10"))
  }

  @Test("What stands beside the rules is as the notice states it")
  func provisions() {
    var stated: [String] = []
    for placed in ruleSet.provisions {
      switch placed.provision {
      case .reference(let reference): stated.append("\(placed.clause) \(reference.number ?? "")")
      case .keyDate(let keyDate): stated.append("\(placed.clause) \(keyDate.day?.text ?? "")")
      case .recipient(let recipient): stated.append("\(placed.clause) \(recipient.email ?? "")")
      case .format(let format): stated.append("\(placed.clause) \(format.id)")
      case .reviewStage(let stage): stated.append("\(placed.clause) \(stage.id)")
      case .duty(let duty): stated.append("\(placed.clause) \(duty.id)")
      default: break
      }
    }
    #expect(
      stated == [
        "前言 科协发普字〔2020〕10号", "一¶2 selection", "三¶1 2021-11-30", "四1 explore-widely",
        "四1 fill-in-form",
        "四1 prepare-material",
        "四1 paper", "四1 word", "四1 henankepu@163.com", "四1 vouch-for-material",
        "四1 expert-review", "四1 announcement",
      ])
  }

  @Test("It keeps the contract, with the scenarios that stand here and in the table")
  func contract() {
    #expect(
      RuleSetContract.faults(
        of: ruleSet, scenarios: scenarioTable, dossierTable, slateScenarios,
        StatedOutcome("Forty are honoured", fortyAreHonoured),
        StatedOutcome("An unknown category is refused", unknownCategoryIsRefused),
        StatedOutcome("Photos have sizes", photoSizesAreAskedFor),
        StatedOutcome("Volunteers need a photo", volunteersNeedAPhoto),
        ScenarioFile("Scenarios/henan-commendation@2021.csv", for: ruleSet)) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "9bdec1c0cb5fe8e0cdcb78918353d2c0ad0d65c986bd6736ab85be5c8c9b0b1e")
  }
}
