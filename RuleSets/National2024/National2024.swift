public import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// The national notice of 2024 on exemplary volunteer service: volunteers, organizations, projects, sites.
  public static let nationalCommendation2024 = RuleSet(
    "national-commendation", edition: 2024, version: "1.0.0"
  ) {
    Notice(
      "2024年度科技志愿服务先进典型宣传活动",
      "Campaign for exemplary science and technology volunteer service of 2024"
    )
    .issued(by: ["中国科协办公厅": "CAST General Office"], number: "科协办函宣字〔2025〕3号")
    .addressed(to: [
      "全国学会、协会、研究会": "National societies and associations",
      "各省、自治区、直辖市科协": "Associations of provinces, autonomous regions and municipalities",
      "新疆生产建设兵团科协":
        "Association of the Xinjiang Production and Construction Corps (XPCC)",
      "中国科协各有关直属单位": "Units directly affiliated to CAST",
      "各中央企业科协（抄送）": "Associations of central enterprises (copied)",
    ])
    Clause("前言") {
      Informational(
        "说明目的与年度", "States the purpose and the year", dates: ["2024"], lists: [2, 3])
    }
    volunteer
    organization
    project
    site
    recommendation
    earlierHonours
    reviewStages
    workingRequirements
    Clause("五") {
      Informational(
        "联系人与电话不收录，电子邮箱已列入报送单位",
        "Names and telephones are left out; the e-mail address stands with the recipient")
    }
    Clause("抄送") {
      Informational("抄送各中央企业科协，已列入行文对象", "Copied to central enterprises, told with the addressees")
    }
    textOutline
  }
}
