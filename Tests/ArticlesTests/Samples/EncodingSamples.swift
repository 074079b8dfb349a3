// The samples of EncodingANotice.
import NoticeKit
import SciTechVolunteering

func outlineOfText(_ print: Printed) {
  // sample: outline-of-a-text
  let text = """
    示例市科协关于评选最佳志愿服务组织的通知
    各县（市、区）科协：
    现就有关事项通知如下。
    一、评选条件
    （一）组织健全，制度、场所、经费有保障。
    （二）注册志愿者原则上不少于20人，最低不少于10人；经常参与的比例不低于60%。
    二、报送要求
    请于2030年6月30日前报送，每个单位不超过2个。
    """
  print(OutlineReader.read(text).swiftSource())
  // end of sample
}

func toldFaults(_ print: Printed) {
  // sample: told-faults
  let ruleSet = RuleSet("sample-award", edition: 2030, version: "1.0.0") {
    NomineeCategory(.organization, "最佳志愿服务组织", "Best organization", at: "一") {
      Clause("（二）") {
        Criterion("Volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
        Criterion("active-share", OrganizationFacts.activeShare.atLeast(percent: 160))
      }
    }
    Clause("二") {
      Deadline("2030-06-31")
    }
  }
  for fault in ruleSet.faults { print(fault.message(in: .zh)) }
  // end of sample
}

func claimedText(_ print: Printed) {
  // sample: claimed-text
  let text = """
    关于推荐优秀科普基地的通知
    一、推荐条件
    （一）开放满3年，无不良记录；讲解员原则上不少于6人，最低3人，其中持证的不低于50%。
    二、推荐名额
    市级学会2个、市科协5个。
    三、报送材料
    提供照片3至5张，每张不小于1M。
    """
  let ruleSet = RuleSet("base-award", edition: 2030, version: "1.0.0") {
    Notice("关于推荐优秀科普基地的通知", "Recommending outstanding science bases")
    NomineeCategory(.base, "优秀科普基地", "Outstanding base", at: "一") {
      Clause("（一）") {
        Criterion("open", BaseFacts.openFor.atLeast(years: 3))
        Criterion("no-bad-record", BaseFacts.badRecord.doesNotHold)
        Criterion("docents", BaseFacts.docents.atLeast(6))
          .inPrinciple(floor: BaseFacts.docents.atLeast(3))
        Criterion("certified", BaseFacts.certifiedShare.atLeast(percent: 50))
      }
    }
    Clause("二¶1") {
      Items {
        Quota("society-quota", for: .citySociety, atMost: 2, .inAll)
        Quota("city-quota", for: .cityAssociation, atMost: 5, .inAll)
      }
    }
    Clause("三¶1") {
      Criterion("photo-count", BaseFacts.photoCount.between(3, and: 5)).part(.dossier)
      Criterion("photo-size", BaseFacts.photos.every(BasePhotoFacts.size.atLeast(1_000_000)))
        .part(.dossier)
    }
    OutlineReader.read(text)
  }
  print(ruleSet.faults.count)
  for thing in ruleSet.coverage.uncovered { print(thing.clause, thing.kind.name.zh, thing.text) }
  // end of sample
}

func coverageSoFar(_ print: Printed) {
  let organization = NomineeCategory(
    .organization, "最佳志愿服务组织", "Best organization", at: "一"
  ) {
    Clause("（二）") {
      Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
        .inPrinciple(floor: OrganizationFacts.registeredVolunteers.atLeast(10))
    }
  }
  let outline = Outline(
    places: [
      OutlinePlace("一"),
      OutlinePlace("一（一）", lists: [3]),
      OutlinePlace("一（二）", figures: ["20", "10", "60%"]),
    ])
  // sample: coverage-so-far
  let ruleSet = RuleSet("sample-award", edition: 2030, version: "0.1.0") {
    organization
    outline
  }
  let coverage = ruleSet.coverage
  print("\(coverage.covered) of \(coverage.total)")
  for thing in coverage.uncovered { print(thing.clause, thing.kind.name.zh, thing.text) }
  // end of sample
}
