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
  Criterion("led-by-enterprise-head", TeamFacts.leader.isChoice(TeamLeader.enterpriseHead))
    .applies(when: TeamFacts.kind.isChoice(TeamKind.enterprise))
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
    .rank("分队", "Squad").below("rural-association")
  named(
    "rural-association", TeamKind.ruralAssociation,
    [.own(TeamFacts.unitName, endingIn: "农技协"), ending])
  named(
    "rural-member", TeamKind.ruralMember, [.own(TeamFacts.unitName, endingIn: "协会"), ending])
  Criterion("led-by-rural-president", TeamFacts.leader.isChoice(TeamLeader.president))
    .applies(when: TeamFacts.kind.isChoice(TeamKind.ruralAssociation))
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
  named("youth", TeamKind.youth, [.own(TeamFacts.unitName), .literal("青少年"), ending])
}

/// 二（二）8: units that have a popular science wagon.
let scienceWagon = Clause("8") {
  NomineeKind("science-wagon", "科普大篷车科技志愿服务队", "Popular science wagon team")
    .founded(by: "科普大篷车所属单位", "The unit that has the wagon")
    .below("provincial-corps")
  named(
    "science-wagon", TeamKind.scienceWagon, [.own(TeamFacts.unitName), .literal("科普大篷车"), ending])
}

/// 二（二）9: popular science education bases.
let educationBase = Clause("9") {
  NomineeKind("education-base", "科普教育基地科技志愿服务队", "Education base team")
    .founded(by: "科普教育基地", "The base")
    .below("provincial-corps")
    .aspects(anyOf: [
      "全国": "National", "省级": "Provincial", "市级": "Of a city", "县级": "Of a county",
    ])
  named(
    "education-base", TeamKind.educationBase,
    [.own(TeamFacts.unitName), .literal("科普教育基地"), ending])
}

/// 二（二）10: all-media creation bases.
let mediaBase = Clause("10") {
  NomineeKind("media-base", "全媒体科普创作基地科技志愿服务队", "All-media creation base team")
    .founded(by: "经认定的河南省全媒体科普创作基地", "A recognised base of the province")
    .below("provincial-corps")
  Criterion("recognised-media-base", TeamFacts.recognisedMediaBase.holds)
    .aspects(allOf: ["省财政厅": "Finance department", "省科协": "Provincial association"])
    .applies(when: TeamFacts.kind.isChoice(TeamKind.mediaBase))
  named(
    "media-base", TeamKind.mediaBase, [.own(TeamFacts.unitName), .literal("全媒体科普创作基地"), ending])
}

/// How every name of a team ends but that of the provincial corps.
let ending = TextPattern.Part.literal("科技志愿服务队")

/// The standard name of the teams of one kind, built from the unit's own name.
func named(_ id: String, _ kind: ChoiceOption, _ pattern: TextPattern) -> Criterion {
  Criterion("name-of-\(id)", TeamFacts.name.matches(pattern))
    .applies(when: TeamFacts.kind.isChoice(kind))
    .reading(.namedAfterUnit)
}
