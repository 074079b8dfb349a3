public import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// Henan's notice of 2021 on exemplary i-Kepu volunteer service: volunteers, organizations, projects, sites.
  public static let henanCommendation2021 = RuleSet(
    "henan-commendation", edition: 2021, version: "1.0.0"
  ) {
    Notice(
      "征集2021年度“i科普”科技志愿服务典型事迹",
      "Call for exemplary i-Kepu science and technology volunteer service of 2021"
    )
    .issued(
      by: [
        "河南省科学技术协会": "Henan Association for Science and Technology",
        "河南省精神文明建设指导委员会办公室": "Henan Civilisation Office",
      ], number: "豫科协发〔2021〕156号"
    )
    .dated("2021-12-27")
    .addressed(to: [
      "各省辖市、济源示范区科协、文明办":
        "Associations and civilisation offices of the cities and of the Jiyuan demonstration zone",
      "各全省学会": "Provincial societies", "有关单位": "Other units concerned",
    ])
    preamble
    categoriesTaken
    honoured
    volunteer
    organization
    project
    site
    quotas
    handingIn
    material
    earlierHonours
    Clause("五") {
      Informational(
        "联系人与电话不收录，电子邮箱已列入报送单位",
        "Names and telephones are left out; the e-mail address stands with the recipient")
    }
    allotment
    volunteerForm
    organizationForm
    projectForm
    siteForm
    textOutline
  }
}

private let preamble = Clause("前言") {
  ExternalReference(
    "zhihui-action", "《关于组织实施科技志愿服务“智惠行动”的通知》",
    "Notice on organising the “Zhihui Action” of science and technology volunteer service",
    number: "科协发普字〔2020〕10号")
  Informational(
    "说明依据、目的与年度，四类以“最佳”相称",
    "States what it follows from, the purpose and the year, and calls the four categories best",
    dates: ["2021"], lists: [2, 5])
}

private let categoriesTaken = Clause("一¶1") {
  CategoriesTaken(.volunteer, .organization, .project, .site)
  Informational("社区和村同属一类", "Communities and villages are one category", lists: [5])
}
