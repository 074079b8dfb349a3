public import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// The national notice of 2021 on outstanding volunteer service: volunteers, teams and sites.
  public static let nationalCommendation2021 = RuleSet(
    "national-commendation", edition: 2021, version: "1.0.0"
  ) {
    Notice(
      "征集2021年度科技志愿服务典型事迹", "Call for exemplary science and technology volunteer service of 2021"
    )
    .issued(by: ["中国科协办公厅": "CAST General Office"])
    .dated("2021-10-26", published: "2021-11-04")
    .addressed(to: [
      "全国学会、协会、研究会": "National societies and associations",
      "各省、自治区、直辖市科协": "Associations of provinces, autonomous regions and municipalities",
      "新疆生产建设兵团科协":
        "Association of the Xinjiang Production and Construction Corps (XPCC)",
    ])
    Clause("前言") {
      Informational(
        "说明目的与年度", "States the purpose and the year", dates: ["2021"], lists: [4])
    }
    categoriesTaken
    NotTaken(
      .project, at: "一¶1", because: "项目另行评选，此次不报送",
      "Projects are chosen elsewhere and not taken here")
    volunteer
    organization
    site
    procedure
    earlierHonours
    Clause("四") {
      Informational(
        "联系人与电话不收录，电子邮箱已列入报送单位",
        "Names and telephones are left out; the e-mail address stands with the recipient")
    }
    recommendationForms
    textOutline
  }
}

private let categoriesTaken = Clause("一¶1") {
  CategoriesTaken(.volunteer, .organization, .site)
  Informational(
    "项目另在当年8月启动的展评交流活动中评选", "Projects are chosen at an exhibition that began in August",
    dates: ["2021-08"])
}
