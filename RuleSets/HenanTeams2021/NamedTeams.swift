import NoticeKit
import SciTechVolunteering

/// 二（二）5: enterprises and parks.
let enterprises = Clause("5") {
  NomineeKind("enterprise", "企业（园区）科技志愿服务队", "Enterprise or park team")
    .founded(by: "企业（园区）", "The enterprise or park")
    .led(by: "企业（园区）主要负责同志", "Head of the enterprise or park")
    .rank("支队", "Detachment").below("provincial-corps")
    .aspects(anyOf: ["有专业特长且热心科普的员工": "Employees with special skills who are keen on it"])
  Informational("两个条件同时修饰员工", "Two conditions on the employees", lists: [2])
  named("enterprise", TeamKind.enterprise, [.own(TeamFacts.unitName), ending])
  led(
    "led-by-enterprise-head", TeamLeader.enterpriseHead, of: TeamKind.enterprise,
    titled: "队伍负责人为企业（园区）主要负责同志", "Led by the head of the enterprise or park")
  judged(
    "led-by-enterprise-head", asks: "所填职务是否即企业（园区）主要负责同志？",
    "Is the post stated that of the head of the enterprise or park?", of: TeamKind.enterprise)
}

/// 二（二）6: rural technology associations and their member units.
let ruralAssociations = Clause("6") {
  NomineeKind("rural-association", "农技协科技志愿服务队", "Rural technology association team")
    .founded(by: "农技协", "The rural technology association")
    .led(by: "农技协理事长", "President of the association")
    .rank("支队", "Detachment").below("provincial-corps")
    .aspects(anyOf: ["乡土科技人才": "Local people of skill"])
  NomineeKind("rural-member", "农技协成员单位科技志愿服务队", "Rural association member team")
    .founded(by: "成员单位，由有条件的农技协指导", "The member unit, guided by an association that is able to")
    .rank("分队", "Squad").below("provincial-corps")
  named("rural-association", TeamKind.ruralAssociation, [.own(TeamFacts.unitName), ending])
    .applies(when: isRuralAssociation)
  Judgement(
    "rural-association-team-name", asks: "农技协队伍的名称是否合适？",
    "Is the rural technology association team's name fitting?"
  )
  .applies(when: TeamFacts.kind.isChoice(TeamKind.ruralAssociation))
  .applies(when: not(isRuralAssociation))
  .reading(.patternNotCovering)
  named(
    "rural-member", TeamKind.ruralMember, [.own(TeamFacts.unitName, endingIn: "协会"), ending])
  led(
    "led-by-rural-president", TeamLeader.president, of: TeamKind.ruralAssociation,
    titled: "队伍负责人为农技协理事长", "Led by the association's president")
  judged(
    "led-by-rural-president", asks: "所填职务是否即农技协理事长？",
    "Is the post stated that of the association's president?", of: TeamKind.ruralAssociation)
}

/// 二（二）7: teams for the young.
let youth = Clause("7") {
  NomineeKind("youth", "青少年科技志愿服务队", "Youth team")
    .founded(by: "有关单位", "Units of these sorts")
    .below("provincial-corps")
    .aspects(
      anyOf: [
        "青少年科技中心": "Science centres for the young", "青少年校外活动场所": "Places out of school",
        "有关中小学校": "Schools",
      ], open: true
    )
    .reading(.openList)
  named("youth", TeamKind.youth, base: "青少年")
    .applies(when: not(isNamedForTheYoung))
  Judgement("youth-team-name", asks: "青少年队伍的名称是否合适？", "Is the youth team's name fitting?")
    .applies(when: TeamFacts.kind.isChoice(TeamKind.youth))
    .applies(when: isNamedForTheYoung)
    .reading(.patternNotCovering)
}

/// 二（二）8: units that have a popular science wagon.
let scienceWagon = Clause("8") {
  NomineeKind("science-wagon", "科普大篷车科技志愿服务队", "Popular science wagon team")
    .founded(by: "科普大篷车所属单位", "The unit that has the wagon")
    .below("provincial-corps")
  named("science-wagon", TeamKind.scienceWagon, base: "科普大篷车")
}

/// 二（二）9: popular science education bases.
let educationBase = Clause("9") {
  NomineeKind("education-base", "科普教育基地科技志愿服务队", "Education base team")
    .founded(by: "科普教育基地", "The base")
    .below("provincial-corps")
    .aspects(anyOf: [
      "全国": "National", "省级": "Provincial", "市级": "Of a city", "县级": "Of a county",
    ])
  named("education-base", TeamKind.educationBase, base: "科普教育基地")
}

/// 二（二）10: all-media creation bases.
let mediaBase = Clause("10") {
  NomineeKind("media-base", "全媒体科普创作基地科技志愿服务队", "All-media creation base team")
    .founded(by: "经认定的河南省全媒体科普创作基地", "A recognised base of the province")
    .below("provincial-corps")
  Criterion("recognised-media-base", TeamFacts.recognisedMediaBase.holds)
    .aspects(allOf: ["省财政厅": "Finance department", "省科协": "Provincial association"])
    .applies(when: TeamFacts.kind.isChoice(TeamKind.mediaBase))
  named("media-base", TeamKind.mediaBase, base: "全媒体科普创作基地")
}

/// Whether the unit's own name ends in 农技协, as the pattern shows it; the long name does not.
private let isRuralAssociation = TeamFacts.unitName.matches([
  .anything(named: "某某"), .literal("农技协"),
])

/// Whether 青少年 stands within the unit's own name, as in 青少年科技中心.
private let isNamedForTheYoung = TeamFacts.unitName.matches([
  .anything(named: "某某"), .literal("青少年"), .anything(named: "某某"),
])
