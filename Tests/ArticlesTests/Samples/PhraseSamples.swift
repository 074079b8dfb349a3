// The phrases of notices and the words for them: NoticePhrases lists what stands between its marks.
import NoticeKit
import SciTechVolunteering

/// Everything that decides by facts.
let phraseConditions: [Condition] = [
  // phrase: 不少于20人；20人以上（含）
  OrganizationFacts.registeredVolunteers.atLeast(20),
  // phrase: 超过20人；20人以上（不含）
  OrganizationFacts.registeredVolunteers.moreThan(20),
  // phrase: 不超过5个；5个以内
  OrganizationFacts.brandProjects.atMost(5),
  // phrase: 不足20人
  OrganizationFacts.registeredVolunteers.lessThan(20),
  // phrase: 20至50人
  OrganizationFacts.registeredVolunteers.between(20, and: 50),
  // phrase: 比例不低于60%
  OrganizationFacts.activeShare.atLeast(percent: 60),
  // phrase: 比例不超过12.5%
  OrganizationFacts.activeShare.atMost(percent: 12.5),
  // phrase: 总额不超过4000元
  PilotBudget.total.atMost(4000),
  // phrase: 成立3年及以上；满3年
  OrganizationFacts.establishedFor.atLeast(years: 3),
  // phrase: 满18个月
  OrganizationFacts.establishedFor.atLeast(months: 18),
  // phrase: 2021年9月30日前
  OrganizationFacts.infoPlatformSince.onOrBefore("2021-09-30"),
  // phrase: 2024年1月1日起；2024年以来
  OrganizationFacts.infoPlatformSince.onOrAfter("2024-01-01"),
  // phrase: 早于2021年9月30日（不含当日）
  OrganizationFacts.infoPlatformSince.before("2021-09-30"),
  // phrase: 已注册；有；具备
  OrganizationFacts.onDamei.holds,
  // phrase: 无不良记录；未
  OrganizationFacts.badRecord.doesNotHold,
  // phrase: 曾入选2019—2023年度的，不再参加
  HonourFacts.nationalYears.excludes(2019...2023),
  // phrase: 须曾入选2021年度或2022年度
  HonourFacts.nationalYears.includes(anyOf: 2021, 2022),
  // phrase: 活动类别不少于5种
  SiteFacts.activityKindCount.atLeast(5),
  // phrase: 单位类型为县级科协或高校科协
  PilotFacts.pilotType.isOneOf(PilotType.countyAssociation, PilotType.universityAssociation),
  // phrase: 材料不超过1000字
  MaterialFacts.deeds.length(atMost: 1000),
  // phrase: 名称为“某某市科技志愿服务队”
  TeamFacts.name.matches([.own(TeamFacts.unitName, endingIn: "市"), .literal("科技志愿服务队")]),
  // phrase: 每张照片不小于100万字节
  MaterialFacts.photos.every(PhotoFacts.size.atLeast(1_000_000)),
  // phrase: 之一；任一
  anyOf(OrganizationFacts.onDamei.holds, OrganizationFacts.onInfoPlatform.holds),
  // phrase: 且；同时具备
  allOf(OrganizationFacts.onDamei.holds, OrganizationFacts.approvedByHost.holds),
  // phrase: 具备以下两项以上
  atLeast(2, of: SiteFacts.teams.atLeast(3), SiteFacts.participants.atLeast(100)),
  // phrase: 以下各项至多任选1项
  atMost(1, of: PilotFacts.keyProjects.atLeast(1), PilotFacts.jointActivities.holds),
  // phrase: 不属于上述情形
  not(OrganizationFacts.brandProjects.atLeast(10)),
  // end of phrases
]

/// Everything that a clause of a category states.
let phraseCategory = NomineeCategory(
  .organization, "最佳志愿服务组织", "Best organization", at: "一"
) {
  Clause("1") {
    // phrase: 原则上不少于20人
    Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
      .inPrinciple()
    // phrase: 原则上不少于2个，最低1个
    Criterion("brand-projects", OrganizationFacts.brandProjects.atLeast(2))
      .inPrinciple(floor: OrganizationFacts.brandProjects.atLeast(1))
    // phrase: 鼓励；优先；特别是；有条件的
    Criterion("activities", OrganizationFacts.activities.atLeast(50)).preferred()
    // phrase: 成立满3年的，须已注册
    Criterion("platform", OrganizationFacts.onDamei.holds)
      .applies(when: OrganizationFacts.establishedFor.atLeast(years: 3))
    // phrase: 制度健全（由人评判）
    Judgement("sound-rules", asks: "制度是否健全？", "Are its rules sound?")
    // phrase: 较为稳定；相对稳定
    Judgement("stable-team", asks: "队伍是否稳定？", "Is its team stable?").grade(.fairly)
    // phrase: 很强
    Judgement("duty", asks: "责任感是否强？", "Is its sense of duty strong?").grade(.very)
    // phrase: 在甲、乙等方面成效显著
    Judgement("effective", asks: "成效是否显著？", "Is it clearly effective?")
      .aspects(anyOf: ["甲": "First", "乙": "Second"], open: true)
    // phrase: 弘扬甲精神和乙精神
    Judgement("spirit", asks: "是否弘扬有关精神？", "Does it promote what is listed?")
      .aspects(allOf: ["甲精神": "First", "乙精神": "Second"])
    // phrase: 制度健全、管理科学（并列的几项）
    Items {
      Judgement("rules", asks: "制度是否健全？", "Are its rules sound?")
      Judgement("management", asks: "管理是否科学？", "Is it well managed?")
    }
    // phrase: 材料超过3000字的，不予受理
    Criterion("deeds-length", MaterialFacts.deeds.length(atMost: 3000))
      .part(.dossier).refusing()
    // phrase: 建设期内每年活动不少于10场（入选后的任务）
    Criterion("yearly-activities", OrganizationFacts.activities.atLeast(10)).part(.task)
    // phrase: 提法含糊，编者说明怎样理解
    Judgement("often", asks: "是否经常参与？", "Do they often take part?")
      .reading("“经常”未作界定", "“Often” is not defined")
    // end of phrases
  }
}

/// A form.
let phraseForms: [DossierForm] = [
  // phrase: 推荐表（附件1）
  DossierForm("form", "推荐表", "Form", for: .organization, at: "附件1") {
    MaterialFacts.leader
    OrganizationFacts.registeredVolunteers
  }
  // end of phrases
]

/// The fields of a form.
let phraseForm = DossierForm(
  "fields-form", "登记表", "Registration form", for: .organization, at: "附件2"
) {
  // phrase: 名称栏
  FormField(OrganizationFacts.name).naming()
  // phrase: 表上印作“队员数”的栏目
  FormField(OrganizationFacts.activeVolunteers).printed(as: "队员数")
  // phrase: 可不填的栏目
  FormField(MaterialFacts.usualProjects).optional()
  // phrase: 联系方式（手机号码）
  FormField(MaterialFacts.contact).plausibly(.mobileNumber)
  // phrase: 主要事迹（不超过800字）
  FormField(MaterialFacts.deeds).rules(at: "主要事迹") {
    Criterion("deeds", MaterialFacts.deeds.length(atMost: 800))
  }
  // phrase: 照片3张以上，每张不小于1M
  FormField(MaterialFacts.photos).rules {
    Criterion("photo-count", MaterialFacts.photoCount.atLeast(3))
    Criterion("photo-size", MaterialFacts.photos.every(PhotoFacts.size.atLeast(1_000_000)))
    Informational("1M按100万字节计", "1M is a million bytes", figures: ["1M"])
  }
  // end of phrases
}

/// Everything that stands outside the categories.
let phraseClause = Clause("二") {
  // phrase: 请于2025年2月23日前报送
  Deadline("2025-02-23")
  // phrase: 电子版发至某邮箱
  Recipient("示例科协", "Sample association", email: "notice@example.org")
  // phrase: 报送Word版
  SubmissionFormat("word", "Word版", "Word file")
  // phrase: 推选10个左右（8至12个）
  HonourCount("honoured", 8...12, of: .organization)
  // phrase: 本通知所称志愿者是指……
  Definition("volunteer", "志愿者", "Volunteer", means: "登记注册的人", "A person registered")
  // phrase: 评审分初核、专家评审两步
  ReviewStage("first-check", "初核", "First check")
  // phrase: 推荐单位要层层择优
  UnitDuty("by-levels", "层层择优推荐", "Recommend level by level")
  // phrase: 每个类别不超过5个
  Quota("each-quota", for: .provincialAssociation, atMost: 5, .inEachCategory)
  // phrase: 推荐总数不超过5个
  Quota("all-quota", for: .affiliatedUnit, atMost: 5, .inAll)
  // phrase: 按注册人数的5%推荐，不足1个的按1个
  Quota(
    "share-quota", for: .provincialUnit, atMostPercent: 5, of: UnitFacts.registeredVolunteers,
    rounded: .down, minimum: 1, .inAll)
  // phrase: 三类中任选2类推荐
  AnyCategories(
    "any-two", for: .provincialSociety, atMost: 2, of: .organization, .project, .site)
  // phrase: 该类单位不推荐志愿服务点
  RefusedCategories("no-sites", for: .provincialSociety, of: .site)
  // phrase: 已在平台注册的单位方可推荐
  UnitPrecondition("on-platform", for: .provincialUnit, that: UnitFacts.onPlatform.holds)
  // phrase: 未注册的不超过20%
  ShareCap(
    "few-unregistered", atMostPercent: 20, among: .organization,
    that: OrganizationFacts.onDamei.doesNotHold)
  // phrase: 名额分配表
  Allotment(
    "allotment", for: .cityAssociation,
    table: AllocationTable(
      columns: [.organization], rows: [.init("甲市", 2, total: 2), .init("乙市", 1, total: 1)]))
  // phrase: 说明目的的段落，不含规则
  Informational("说明目的", "States the purpose")
  // phrase: 表格见附件（附件未随文）
  NotInSource("推荐表未随文", "The form is not part of the text")
  // phrase: 还没有编码的规则
  Pending("监督检查待编码", "Supervision is still to be encoded")
  // end of phrases
}
