import NoticeKit
import SciTechVolunteering

/// 二（二）: the kinds of teams, who founds and leads them, and how they are named.
let team = NomineeCategory(
  .team, "科技志愿服务队伍", "Science and technology volunteer service team", at: "二（二）"
) {
  provincialCorps
  regions
  societies
  universities
  enterprises
  ruralAssociations
  youth
  scienceWagon
  educationBase
  mediaBase
}

private let provincialCorps = Clause("1") {
  NomineeKind("provincial-corps", "河南省科技志愿服务总队", "Corps of the province")
    .founded(by: "省科协", "The provincial association")
    .rank("总队", "Corps")
  Criterion("founded-by-province", TeamFacts.founder.isChoice(TeamFounder.provincialAssociation))
    .applies(when: TeamFacts.kind.isChoice(TeamKind.provincialCorps))
    .applies(when: TeamFacts.founder.isOneOf(TeamFounder.all))
  Judgement(
    "founded-by-province-otherwise", asks: "所填牵头成立单位是否即省科协？",
    "Is the founder stated the provincial association?"
  )
  .applies(when: TeamFacts.kind.isChoice(TeamKind.provincialCorps))
  .applies(when: not(TeamFacts.founder.isOneOf(TeamFounder.all)))
  Criterion("name-of-provincial-corps", TeamFacts.name.matches([.literal("河南省科技志愿服务总队")]))
    .applies(when: TeamFacts.kind.isChoice(TeamKind.provincialCorps))
    .reading(.namedAfterUnit)
  Criterion("in-provincial-corps", TeamFacts.inProvincialCorps.holds)
    .applies(when: not(TeamFacts.kind.isChoice(TeamKind.provincialCorps)))
}

private let regions = Clause("2") {
  NomineeKind("city", "省辖市科技志愿服务支队", "City team")
    .founded(by: "省辖市", "The city").led(by: "省辖市科协主要领导", "Head of the city association")
    .rank("支队", "Detachment").number(18).below("provincial-corps")
    .aspects(anyOf: regionalMembers, open: true)
    .reading(.demonstrationZone)
  NomineeKind("county", "县（市、区）科技志愿服务分队", "County team")
    .founded(by: "县（市、区），由省辖市指导", "The county, guided by its city")
    .led(by: "县（市、区）科协主要领导", "Head of the county association")
    .rank("分队", "Squad").below("provincial-corps")
    .aspects(anyOf: regionalMembers, open: true)
  NomineeKind("township", "乡镇（街道）科技志愿服务队伍", "Township team")
    .founded(by: "有条件的县（市、区），可组建", "Counties that are able to may found one")
    .led(by: "乡镇（街道）科协组织负责同志", "Head of the township association")
    .below("provincial-corps")
    .reading(.noPatternGiven)
  Informational(
    "县（市、区）等并称，“各省辖市、县”与成员连写", "Names side by side, written in one run with the members",
    lists: [2, 7, 3])
  named("city", TeamKind.city, [.own(TeamFacts.unitName, endingIn: "市"), ending])
    .reading(.regionNotAssociation)
  named("county", TeamKind.county, [.own(TeamFacts.unitName, endingIn: "县", "市", "区"), ending])
    .reading(.regionNotAssociation)
  led(
    "led-by-association-head", TeamLeader.associationHead, of: TeamKind.city, TeamKind.county,
    titled: "队伍负责人为省辖市、县（市、区）科协主要领导", "Led by the head of the city or county association")
  judged(
    "led-by-association-head", asks: "所填职务是否即省辖市、县（市、区）科协主要领导？",
    "Is the post stated that of the head of the city or county association?",
    of: TeamKind.city, TeamKind.county)
  led(
    "led-by-township-head", TeamLeader.townshipHead, of: TeamKind.township,
    titled: "队伍负责人为乡镇（街道）科协组织负责同志", "Led by the head of the township association")
  judged(
    "led-by-township-head", asks: "所填职务是否即乡镇（街道）科协组织负责同志？",
    "Is the post stated that of the head of the township association?", of: TeamKind.township)
  Judgement("township-team-name", asks: "乡镇（街道）队伍的名称是否合适？", "Is the township team's name fitting?")
    .applies(when: TeamFacts.kind.isChoice(TeamKind.township))
    .reading(.noPatternGiven)
  Judgement(
    "demonstration-zone-team-name", asks: "济源示范区队伍的名称是否合适？", "Is the Jiyuan team's name fitting?"
  )
  .applies(when: TeamFacts.kind.isChoice(TeamKind.demonstrationZone))
  .reading(.demonstrationZone)
}

private let societies = Clause("3") {
  NomineeKind("society", "全省学会（协会、研究会）科技志愿服务队", "Society team")
    .founded(by: "全省学会（协会、研究会）", "The society")
    .led(by: "学会理事长或秘书长", "President or secretary-general")
    .rank("支队", "Detachment").below("provincial-corps")
    .aspects(anyOf: ["学会会员": "Members of the society"])
  NomineeKind("society-branch", "专委会科技志愿服务分队", "Society committee team")
    .founded(by: "有条件的学会，可组建", "Societies that are able to may found one")
    .led(by: "专委会负责同志", "Head of the special committee")
    .rank("分队", "Squad").below("society")
  Informational("学会、协会、研究会的并称", "Societies of three names", lists: [2, 2])
  named("society", TeamKind.society, [society, ending])
  named(
    "society-branch", TeamKind.societyBranch,
    [society, .own(TeamFacts.branchName), ending]
  )
  .applies(when: isCommittee)
  Judgement(
    "society-branch-team-name", asks: "专委会队伍的名称是否合适？", "Is the committee team's name fitting?"
  )
  .applies(when: TeamFacts.kind.isChoice(TeamKind.societyBranch))
  .applies(when: not(isCommittee))
  .reading(.patternNotCovering)
  led(
    "led-by-society-officer", TeamLeader.president, TeamLeader.secretaryGeneral,
    of: TeamKind.society, titled: "队伍负责人为学会理事长或秘书长",
    "Led by the society's president or secretary-general")
  judged(
    "led-by-society-officer", asks: "所填职务是否即学会理事长或秘书长？",
    "Is the post stated that of the society's president or secretary-general?",
    of: TeamKind.society)
  led(
    "led-by-committee-head", TeamLeader.committeeHead, of: TeamKind.societyBranch,
    titled: "队伍负责人为专委会负责同志", "Led by the head of the special committee")
  judged(
    "led-by-committee-head", asks: "所填职务是否即专委会负责同志？",
    "Is the post stated that of the head of the special committee?", of: TeamKind.societyBranch)
}

private let universities = Clause("4") {
  NomineeKind("university", "高校科技志愿服务队", "University team")
    .founded(by: "高校科协", "The university's association")
    .led(by: "高校分管科协工作的负责同志或高校科协主席", "University leader in charge, or chair of its association")
    .below("provincial-corps")
  NomineeKind("college", "高校院系科技志愿服务队", "College team")
    .founded(by: "高校，可按院系分组", "The university, which may go by colleges")
    .led(by: "所在院系负责同志", "Head of the college or department")
    .rank("分队", "Squad").below("university")
  named("university", TeamKind.university, [.own(TeamFacts.unitName), ending])
  named(
    "college", TeamKind.college,
    [.own(TeamFacts.unitName), .own(TeamFacts.branchName), ending]
  )
  .applies(when: isCollege)
  Judgement("college-team-name", asks: "院系队伍的名称是否合适？", "Is the department team's name fitting?")
    .applies(when: TeamFacts.kind.isChoice(TeamKind.college))
    .applies(when: not(isCollege))
    .reading(.patternNotCovering)
  led(
    "led-by-university-officer", TeamLeader.universityLeader, TeamLeader.universityChair,
    of: TeamKind.university, titled: "队伍负责人为高校分管科协工作的负责同志或高校科协主席",
    "Led by the university leader in charge, or the chair of its association")
  judged(
    "led-by-university-officer", asks: "所填职务是否即高校分管科协工作的负责同志或高校科协主席？",
    "Is the post stated that of the leader in charge, or of the chair of the association?",
    of: TeamKind.university)
  led(
    "led-by-department-head", TeamLeader.departmentHead, of: TeamKind.college,
    titled: "队伍负责人为所在院系负责同志", "Led by the head of the college or department")
  judged(
    "led-by-department-head", asks: "所填职务是否即所在院系负责同志？",
    "Is the post stated that of the head of the college or department?", of: TeamKind.college)
}

/// Whether a branch is called a committee or a college, as the patterns show it; 系 is not.
private let isCommittee = TeamFacts.branchName.matches([
  .anything(named: "专业"), .literal("专委会"),
])
private let isCollege = TeamFacts.branchName.matches([.anything(named: "专业"), .literal("学院")])

private let regionalMembers: WordingList = [
  "科研人员": "Researchers", "农技专家": "Farm experts", "企业人员": "Enterprise staff",
  "公务员": "Civil servants", "科普爱好者": "Popular science enthusiasts",
  "基层科协组织“三长”": "The three heads of grassroots associations",
]

private let society = TextPattern.Part.own(TeamFacts.unitName, endingIn: "学会", "协会", "研究会")
