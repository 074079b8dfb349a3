import NoticeKit
import SciTechVolunteering

/// 三（一）: the teams that a pilot forms.
let teams = Clause("三（一）") {
  ExternalReference(
    "henan-rules", "《河南省科技志愿服务管理实施细则（试行）》",
    "Henan rules for the management of science and technology volunteer service (on trial)")
  Judgement(
    "teams-by-rules", asks: "服务队是否按省实施细则成立？", "Are its teams founded by the rules of the province?"
  )
  .part(.task).reading(.taskOfAcceptedUnit)
  Criterion("teams", PilotTeams.teamCount.atLeast(1))
    .part(.task).reading(.taskOfAcceptedUnit)
  Criterion("team-size", PilotTeams.teams.every(PilotTeams.people.atLeast(50)))
    .titled("每支服务队不少于50人", "At least 50 people in each team")
    .part(.task).reading(.taskOfAcceptedUnit)
    .reading("50人按每支队伍分别计", "The 50 people are counted for each team")
  Criterion("platform-registration", PilotTeams.teams.every(PilotTeams.onDamei.holds))
    .titled("每支服务队已在“大美志愿”小程序注册", "Each team is registered on the mini-program “Damei Zhiyuan”")
    .part(.task).reading(.taskOfAcceptedUnit).reading(.dameiIsAnotherPlatform)
  Criterion("activities-published", PilotTeams.teams.every(PilotTeams.activitiesPublished.holds))
    .titled("每支服务队及时发布活动", "Each team publishes its activities in good time")
    .part(.task).reading(.taskOfAcceptedUnit)
  Criterion("activities-recorded", PilotTeams.teams.every(PilotTeams.activitiesRecorded.holds))
    .titled("每支服务队及时记录活动", "Each team records its activities in good time")
    .part(.task).reading(.taskOfAcceptedUnit)
}

/// 三（二）: the activities that a pilot holds.
let activities = Clause("三（二）") {
  Judgement(
    "needs-researched", asks: "是否到基层调研当地的需求？",
    "Has it looked into local needs at the grass roots?"
  )
  .part(.task).reading(.taskOfAcceptedUnit)
  Judgement(
    "focus-found", asks: "是否找准各领域的着力点？", "Has it found the right points of action in these fields?"
  )
  .aspects(
    anyOf: [
      "产业振兴": "Revitalising industry", "乡村建设": "Building up the countryside",
      "乡风文明": "Civilised rural customs",
      "科学教育": "Science education", "医疗卫生": "Medicine and health",
    ], open: true
  )
  .part(.task).reading(.taskOfAcceptedUnit).reading(.openList)
  Items {
    Judgement("clear-theme", asks: "所设计的项目是否主题鲜明？", "Have its projects a clear theme?")
      .part(.task).reading(.taskOfAcceptedUnit)
    Judgement(
      "precise-match", asks: "所设计的项目是否精准对接需求？", "Do its projects match the needs precisely?"
    )
    .part(.task).reading(.taskOfAcceptedUnit)
  }
  KeyDate("scientists-day", "全国科技工作者日", "National Science and Technology Workers' Day")
  KeyDate("science-month", "全国科普月", "National Science Popularisation Month")
  KeyDate(
    "three-to-the-countryside", "文化科技卫生“三下乡”",
    "Culture, science and health go to the countryside")
  KeyDate("lei-feng-day", "学雷锋纪念日", "Lei Feng Day")
  KeyDate("volunteer-day", "国际志愿者日", "International Volunteer Day")
  Judgement(
    "key-dates-used", asks: "是否围绕关键时间节点开展活动？", "Does it hold activities around the key dates?"
  )
  .aspects(
    anyOf: [
      "全国科技工作者日": "National Science and Technology Workers' Day",
      "全国科普月": "National Science Popularisation Month",
      "文化科技卫生“三下乡”": "Culture, science and health go to the countryside",
      "学雷锋纪念日": "Lei Feng Day", "国际志愿者日": "International Volunteer Day",
    ], open: true
  )
  .part(.task).reading(.taskOfAcceptedUnit).reading(.openList)
  Criterion("key-projects", PilotFacts.keyProjects.atLeast(1))
    .part(.task).reading(.taskOfAcceptedUnit)
  Criterion("yearly-activities", PilotFacts.yearlyActivities.atLeast(5))
    .part(.task).reading(.taskOfAcceptedUnit)
}
