import NoticeKit
import SciTechVolunteering

/// 二: what a unit must meet to apply.
let pilotUnit = NomineeCategory(
  .pilotUnit, "科技志愿服务试点单位", "Pilot of science and technology volunteer service", at: "二"
) {
  Clause("（一）") {
    Criterion("in-work-plan", PilotFacts.inWorkPlan.holds)
    Criterion("in-annual-plan", PilotFacts.inAnnualPlan.holds)
    Criterion(
      "department-or-staff",
      anyOf(PilotFacts.hasDepartment.holds, PilotFacts.hasFullTimeStaff.holds)
    )
    .titled(
      "有具体工作部门或专职工作人员负责科技志愿服务",
      "A specific department or full-time staff are in charge of volunteer service")
    Criterion("active-at-major-events", PilotFacts.activeAtMajorEvents.holds)
      .aspects(
        anyOf: [
          "全国科普月": "National Science Popularisation Month",
          "全国科技工作者日": "National Science and Technology Workers' Day",
        ], open: true
      )
      .reading(.anyLargeEvent)
  }
  Clause("（二）") {
    Criterion("joint-activities", PilotFacts.jointActivities.holds)
      .aspects(
        anyOf: [
          "产业发展": "Industrial development", "乡村振兴": "Rural revitalisation",
          "科学素质提升": "Scientific literacy",
          "精神文明建设": "Cultural and ethical progress", "社会公共服务": "Public services",
        ], open: true
      )
      .reading(.openList)
  }
  Clause("（三）") {
    Judgement(
      "deep-understanding", asks: "是否深刻认识科技志愿服务的理念？",
      "Does it deeply understand the idea of science and technology volunteer service?")
    Judgement(
      "new-ideas", asks: "工作思路是否有创新？", "Has it innovative ideas for this work?")
    Judgement(
      "willing-to-pilot", asks: "是否愿意先行先试？", "Is it willing to try things first as a pilot?")
    Judgement(
      "promises-quality", asks: "是否承诺按期高质量完成任务？",
      "Does it promise to finish its tasks well within the term of the pilot?")
  }
}
