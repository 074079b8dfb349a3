import NoticeKit
import SciTechVolunteering

/// 二（三）2¶1: organizations that are registered together; the table says what is asked of each.
let teamRegistration = NomineeCategory(
  .teamRegistration, "科技志愿服务组织集体注册", "Organizations registered together", at: "二（三）2"
) {
  Clause("¶1") {
    UnitDuty(
      "register-organizations-together", "组织较多的单位从省科协官网（www.hast.net.cn）下载附件1，汇总填报后发至科普部邮箱",
      "Units with many organizations download annex 1 (www.hast.net.cn), fill it in and e-mail it")
  }
}

/// 二（三）2¶2: volunteers who are registered together; the table says what is asked of each.
let volunteerRegistration = NomineeCategory(
  .volunteerRegistration, "科技志愿者集体注册", "Volunteers registered together", at: "二（三）2"
) {
  Clause("¶2") {
    UnitDuty(
      "register-own-organization-first", "人数较多的单位先注册成立组织",
      "Units with many volunteers register an organization first")
    UnitDuty(
      "register-volunteers-together", "再从省科协官网（www.hast.net.cn）下载附件2，汇总填报后发至科普部邮箱",
      "Then they download annex 2 (www.hast.net.cn), fill it in and e-mail it")
  }
}

/// 附件1: one row an organization.
let organizationTable = DossierForm(
  "organization-table", "科技志愿服务组织集体注册信息表", "Table of organizations registered together",
  for: .teamRegistration, at: "附件1"
) {
  FormField(TeamRegistrationFacts.organizationName).naming().rules {
    Informational("序号只编排各行", "The number only orders the rows", labels: ["序号"])
    Informational(
      "样表印有三行，选项相同", "Three rows are printed, all with the same choices", lists: [8, 8])
  }
  TeamRegistrationFacts.administratorMobile
  TeamRegistrationFacts.withCivilAffairs
  TeamRegistrationFacts.governingUnitKind
  TeamRegistrationFacts.governingUnit
  TeamRegistrationFacts.foundedOn
  TeamRegistrationFacts.serviceKinds
  FormField(TeamRegistrationFacts.province).rules {
    Criterion("in-henan", TeamRegistrationFacts.province.isChoice(RegionName.henan))
  }
  TeamRegistrationFacts.city
  countyField(TeamRegistrationFacts.county, in: TeamRegistrationFacts.city)
}

/// 附件2: one row a volunteer.
let volunteerTable = DossierForm(
  "volunteer-table", "科技志愿者集体注册信息表", "Table of volunteers registered together",
  for: .volunteerRegistration, at: "附件2"
) {
  FormField(VolunteerRegistrationFacts.realName).naming().rules {
    Informational("序号只编排各行", "The number only orders the rows", labels: ["序号"])
    Informational(
      "样表印有三行，选项相同", "Three rows are printed, all with the same choices", lists: [8, 9, 8, 9])
  }
  VolunteerRegistrationFacts.mobile
  VolunteerRegistrationFacts.sex
  VolunteerRegistrationFacts.identityNumber
  FormField(VolunteerRegistrationFacts.politicalStatus).rules(at: "填报说明") {
    NotInSource(
      "七个下拉菜单的选项未随表印出：省须为河南省，“三长”填是否，其余任何文字均可",
      "The options of seven lists are not printed: the province is Henan, 三长 is yes or no, and any "
        + "text passes in the others",
      lists: [7])
    Informational("服务类别、服务领域可多选", "Several kinds and fields may be ticked", lists: [2])
  }
  VolunteerRegistrationFacts.ethnicGroup
  VolunteerRegistrationFacts.workplace
  VolunteerRegistrationFacts.professionalTitle
  VolunteerRegistrationFacts.education
  VolunteerRegistrationFacts.occupation
  FormField(VolunteerRegistrationFacts.province).rules {
    Criterion("in-henan", VolunteerRegistrationFacts.province.isChoice(RegionName.henan))
  }
  VolunteerRegistrationFacts.city
  countyField(VolunteerRegistrationFacts.county, in: VolunteerRegistrationFacts.city)
  VolunteerRegistrationFacts.serviceKinds
  VolunteerRegistrationFacts.serviceFields
  VolunteerRegistrationFacts.grassrootsHead
}

/// The tables ask for it of all; only Jiyuan has nothing to write.
private func countyField(_ county: TextFact, in city: TextFact) -> FormField {
  FormField(county).optional().rules {
    Criterion("county-named", county.length(atLeast: 1))
      .titled("已填所在区域县", "County filled in")
      .applies(
        when: not(anyOf(city.matches([.literal("济源示范区")]), city.matches([.literal("济源市")])))
      )
      .reading("济源示范区不设县，可不填", "Jiyuan demonstration zone has no counties: it may stay empty")
  }
}
