import NoticeKit
import SciTechVolunteering

/// 三（三）: the stations that a pilot sets up.
let stations = Clause("三（三）") {
  Judgement("station-network", asks: "是否加强阵地网络建设？", "Does it build up a network of places?")
    .part(.task).reading(.taskOfAcceptedUnit)
  Judgement(
    "station-places", asks: "是否推动在公共服务设施和社区综合服务设施中建站？",
    "Does it promote stations in public and community facilities?"
  )
  .aspects(
    anyOf: [
      "科技馆": "Science centres", "博物馆": "Museums", "纪念馆": "Memorial halls", "公园": "Parks",
    ], open: true
  )
  .part(.task).reading(.taskOfAcceptedUnit).reading(.openList)
  Items {
    oneOfSix("station-premises", PilotStations.hasPremises, "每个站点有场所", "Each station has premises")
    oneOfSix("station-team", PilotStations.hasTeam, "每个站点有队伍", "Each station has a team")
    oneOfSix("station-projects", PilotStations.hasProjects, "每个站点有项目", "Each station has projects")
    oneOfSix(
      "station-equipment", PilotStations.hasEquipment, "每个站点有设施", "Each station has equipment")
    oneOfSix("station-rules", PilotStations.hasRules, "每个站点有制度", "Each station has rules")
    oneOfSix("station-sign", PilotStations.hasSign, "每个站点有标识", "Each station has a sign")
  }
  Judgement("richer-meaning", asks: "是否丰富站点的内涵？", "Does it give its stations a richer meaning?")
    .aspects(allOf: ["精神内核": "Spirit", "文化价值": "Cultural value"])
    .part(.task).reading(.taskOfAcceptedUnit)
  Judgement(
    "creates-works", asks: "是否创作志愿服务题材的作品？", "Does it create works on volunteering?"
  )
  .aspects(anyOf: [
    "文艺作品": "Works of art and literature", "文创产品": "Creative products",
    "公益广告": "Public-interest advertisements",
  ])
  .preferred()
  .part(.task).reading(.taskOfAcceptedUnit).reading(.encouragedOnly)
  Judgement(
    "spreads-culture", asks: "站点是否带动志愿文化的传播？",
    "Do its stations spread the culture of volunteering?"
  )
  .part(.task).reading(.taskOfAcceptedUnit)
  .reading(
    "“鼓励”只及于创作作品，带动文化传播按任务理解",
    "“Encouraged” covers only the making of works; spreading the culture is read as a task")
  Criterion("stations", PilotStations.stationCount.atLeast(1))
    .part(.task).reading(.taskOfAcceptedUnit)
}

/// One of the six things that every station has.
private func oneOfSix(_ id: String, _ fact: FlagFact, _ zh: String, _ en: String) -> Criterion {
  Criterion(id, PilotStations.stations.every(fact.holds))
    .titled(zh, en)
    .part(.task)
    .reading(.taskOfAcceptedUnit)
}
