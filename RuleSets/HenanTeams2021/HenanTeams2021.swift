public import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// Henan's notice of 2021 on building up teams of volunteers: targets, kinds of teams, registration.
  public static let henanTeams2021 = RuleSet("henan-teams", edition: 2021, version: "1.0.0") {
    Notice("进一步加强河南省科技志愿者队伍建设", "Building up Henan's teams of science and technology volunteers")
      .issued(
        by: ["河南省科学技术协会": "Henan Association for Science and Technology"], number: "豫科协发〔2021〕33号"
      )
      .dated("2021-04-26")
      .addressed(to: [
        "各省辖市和济源示范区科协": "Associations of the cities and of Jiyuan demonstration zone",
        "各全省学会（协会、研究会）": "Societies, associations and research societies of the province",
        "有关高校科协、企业（园区）科协、医疗机构科协":
          "Associations of universities, enterprises and parks, and medical institutions",
        "有关单位": "Other units concerned",
      ])
    Clause("前言") {
      Informational("说明目的", "States the purpose", lists: [2])
    }
    definitions
    generalTasks
    county
    city
    province
    team
    teamRegistration
    volunteerRegistration
    registration
    workingRequirements
    Clause("联系方式") {
      Recipient(
        "郑州市金水区花园路53号省科协科普部107室（联系地址）",
        "Room 107, Popular science office of the province, 53 Huayuan Road, Jinshui District, Zhengzhou "
          + "(address)", id: "postal-address")
      Informational(
        "联系人与电话不收录，电子邮箱已列入报送单位",
        "Names and telephones are left out; the e-mail address stands with the recipient")
    }
    organizationTable
    volunteerTable
    textOutline
  }
}
