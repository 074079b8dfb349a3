public import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// The notice of the city of Xinxiang of 2025 on pilots of volunteer service.
  public static let xinxiangPilot2025 = RuleSet(
    "xinxiang-pilot", edition: 2025, version: "1.0.0"
  ) {
    Notice(
      "新乡市科技志愿服务试点建设申报",
      "Applications to pilot science and technology volunteer service in Xinxiang"
    )
    .issued(by: ["新乡市科学技术协会": "Xinxiang Association for Science and Technology"])
    .dated("2025-06-18")
    .addressed(to: [
      "各县（市、区）科协": "Associations of counties, county-level cities and districts",
      "全市学会、协会、研究会": "Societies and associations of the city",
      "高校科协": "University associations", "各相关单位": "Units concerned",
    ])
    Clause("抬头") {
      Informational(
        "县级科协与市级三类社团，已列入行文对象",
        "County associations and three sorts of society, told with the addressees",
        lists: [4])
    }
    Clause("前言") {
      Informational("说明目的与志愿精神", "States the purpose and the spirit of volunteering", lists: [4])
    }
    pilots
    pilotUnit
    teams
    activities
    stations
    procedure
    Clause("五") {
      Recipient("新乡市科协科普中心", "Science Popularisation Centre of Xinxiang", email: "kpzx350@163.com")
      Informational("联系人与电话不收录", "Names and telephones are left out")
    }
    fillingNotes
    cover
    unitData
    members
    workBase
    plan
    indicators
    stages
    budget
    budgetCeiling
    opinion
    textOutline
  }
}

/// 一: who may apply, and how many pilots there will be.
private let pilots = Clause("一") {
  Clause("¶1") {
    CategoriesTaken(.pilotUnit)
    Judgement(
      "applicant-addressed", asks: "该单位是否属于申报对象？", "Is the unit one of those that may apply?"
    )
    .aspects(anyOf: [
      "各县（市、区）科协": "Associations of counties, county-level cities and districts",
      "全市学会、协会、研究会": "Societies and associations of the city",
      "高校科协": "University associations", "各相关单位": "Units concerned",
    ])
    .reading("“相关单位”未作界定，由人评判", "“Units concerned” is not defined: people judge it")
  }
  Clause("¶2") {
    HonourCount("pilots", 10...15, of: .pilotUnit)
  }
}
