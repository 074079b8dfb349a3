import NoticeKit
import SciTechVolunteering

/// 二（一）: how many volunteers a county is to have.
let county = NomineeCategory(.county, "县（市、区）", "County, county-level city or district", at: "二（一）")
{
  Clause("¶1") {
    Criterion("registered-volunteers", RegionFacts.registeredVolunteers.atLeast(1_000))
      .part(.target)
      .reading(.targetWithoutDate)
  }
}

/// 二（一）: how many volunteers a city is to have, its counties included.
let city = NomineeCategory(.city, "省辖市", "City under the province", at: "二（一）") {
  Clause("¶1") {
    Criterion("registered-volunteers", reached)
      .part(.target)
      .reading(.targetWithoutDate)
      .reading(.countiesIncluded)
      .reading(
        "已达10000人的，不论是否示范区都算达到", "10 000 meet it, be the region a city or a demonstration zone"
      )
      .applies(when: anyOf(RegionFacts.kind.isChoice(RegionKind.city), reached))
    Judgement(
      "demonstration-zone-target", asks: "济源示范区的注册科技志愿者人数是否达到应有规模？",
      "Has Jiyuan as many registered volunteers as it should?"
    )
    .applies(when: allOf(isZone, RegionFacts.registeredVolunteers.lessThan(10_000)))
    .part(.target)
    .reading(.demonstrationZone)
  }
}

/// The head-count of a city; who has it meets the target, be it a city or Jiyuan.
private let reached = RegionFacts.registeredVolunteers.atLeast(10_000)
private let isZone = RegionFacts.kind.isChoice(RegionKind.demonstrationZone)

/// 二（一）: how many volunteers the province is to have.
let province = NomineeCategory(.province, "全省", "The whole province", at: "二（一）") {
  Clause("¶1") {
    Criterion("registered-volunteers", RegionFacts.registeredVolunteers.atLeast(250_000))
      .part(.target)
      .reading(.targetWithoutDate)
  }
}

/// 二（一）: the principles, who founds teams, and the teams that only this place names.
let generalTasks = Clause("二（一）¶1") {
  UnitDuty("principles", "按四项原则建设队伍", "Build up teams by four principles")
    .aspects(allOf: [
      "纵横融合": "Levels and fields joined", "属地管理": "Managed where they are",
      "分类指导": "Guided by kind", "逐级负责": "Each level answers for its own",
    ])
  UnitDuty(
    "found-own-team", "成立本级科技志愿服务队伍并在信息平台注册",
    "Found a team of one's own and register it on the platform"
  )
  .aspects(allOf: [
    "省辖市及济源示范区": "Cities and Jiyuan", "全省学会（协会、研究会）": "Societies of the province",
    "高校": "Universities", "企业（园区）": "Enterprises and parks", "医疗机构": "Medical institutions",
  ])
  UnitDuty(
    "guide-subordinates", "指导所属科协、学会成立队伍并在信息平台注册",
    "Guide the associations and societies below to found teams and to register them"
  )
  .aspects(allOf: ["县（市、区）科协": "County associations", "所属学会（协会、研究会）": "Societies below"])
  Informational(
    "单位名称中的并称，已列入上述职责", "Names side by side, told with the duties above", lists: [3])
  NomineeKind("medical", "医疗机构队伍", "Medical institution team")
    .founded(by: "医疗机构", "The medical institution")
    .below("provincial-corps")
    .reading(.noPatternGiven)
  NomineeKind("demonstration-zone", "济源示范区队伍", "Jiyuan demonstration zone team")
    .founded(by: "济源示范区", "Jiyuan demonstration zone")
    .below("provincial-corps")
    .reading(.demonstrationZone)
  Criterion("platform-registration", TeamFacts.onInfoPlatform.holds)
    .applies(
      when: anyOf(
        isAddressed, TeamFacts.kind.isOneOf(TeamKind.county, TeamKind.societyBranch))
    )
    .reading(
      "只约束所列单位的队伍；“所属学会”没有单列的队伍类别，编者按学会专委会分队核对",
      "It binds the teams of those listed; 所属学会 has no kind of its own and is taken as committees"
    )
    .only(for: .team)
  Judgement("medical-team-name", asks: "医疗机构队伍的名称是否合适？", "Is the medical team's name fitting?")
    .applies(when: TeamFacts.kind.isChoice(TeamKind.medical))
    .reading(.noPatternGiven)
    .only(for: .team)
}
