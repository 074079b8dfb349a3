import NoticeKit
import SciTechVolunteering

/// 附件: the cover of the application.
let cover = DossierForm(
  "application-cover", "申报书封面", "Cover of the application", for: .pilotUnit, at: "附件"
) {
  FormField(PilotFacts.pilotType).rules(at: "试点类型") {
    Informational("四个选项即该栏的选项", "The four boxes are the choices of that field", lists: [4])
  }
  FormField(PilotForm.unit).naming()
  PilotForm.head
  FormField(PilotForm.contact).reading(.adviceOnNumbers)
  PilotForm.appliedOn
}

/// 附件·一: the unit and its people.
let unitData = DossierForm(
  "unit-data", "申报单位基本情况", "The unit that applies", for: .pilotUnit, at: "附件·一"
) {
  PilotForm.unit
  PilotPeople.leader
  FormField(PilotPeople.leaderPost).printed(as: "职称/职务")
  FormField(PilotPeople.leaderEmail).printed(as: "电子邮箱").reading(.adviceOnNumbers)
  FormField(PilotPeople.leaderTelephone).printed(as: "联系电话").reading(.adviceOnNumbers)
  PilotPeople.liaison
  FormField(PilotPeople.liaisonPost).printed(as: "职称/职务")
  FormField(PilotPeople.liaisonEmail).printed(as: "电子邮箱").reading(.adviceOnNumbers)
  FormField(PilotPeople.liaisonMobile).printed(as: "手机号码").reading(.adviceOnNumbers)
  PilotForm.address
}

/// 附件·二: who takes part; the place of a row is its number.
let members = DossierForm(
  "members", "主要参加人员", "Main participants", for: .pilotUnit, at: "附件·二"
) {
  FormField(PilotPeople.members).printed(as: "序号")
}

/// 附件·三: what the unit has done so far.
let workBase = DossierForm("work-base", "工作基础", "Work so far", for: .pilotUnit, at: "附件·三") {
  FormField(PilotForm.workBase).rules {
    Criterion("work-base-length", PilotForm.workBase.length(atMost: 1500))
      .reading(.charactersAsSeen)
    Judgement("work-base-told", asks: "是否写明科技志愿服务工作的情况？", "Does it tell of its work so far?")
      .aspects(allOf: ["经验": "Experience", "成果": "Results"], open: true)
      .reading(.openList)
    Judgement(
      "partners-told", asks: "是否写明辖区内有关机构的数量和联系合作情况？",
      "Does it tell how many such bodies there are, and how it works with them?"
    )
    .aspects(
      allOf: [
        "高校": "Universities", "科研院所": "Research institutes", "医疗卫生机构": "Medical institutions",
      ], open: true
    )
    .reading(.openList)
  }
}

/// 附件·四: the plan.
let plan = DossierForm("plan", "试点建设方案", "Plan of the pilot", for: .pilotUnit, at: "附件·四") {
  FormField(PilotForm.plan).rules {
    Criterion("plan-length", PilotForm.plan.length(atMost: 1500))
      .reading(.charactersAsSeen)
    Judgement(
      "plan-on-tasks", asks: "方案是否围绕试点的主要任务？", "Is the plan about the main tasks of the pilot?")
    Judgement("plan-contents", asks: "方案是否集中体现各项内容？", "Does the plan bring these out?")
      .aspects(
        allOf: [
          "目标任务": "Goals and tasks", "工作思路": "Approach", "具体举措": "Measures",
          "保障措施": "Support",
        ], open: true
      )
      .reading(.openList)
  }
}

/// 附件·五: the indicators.
let indicators = DossierForm(
  "indicators", "考核指标", "Indicators", for: .pilotUnit, at: "附件·五"
) {
  FormField(PilotForm.indicators).rules {
    Criterion("indicators-length", PilotForm.indicators.length(atMost: 500))
      .reading(.charactersAsSeen)
    Judgement("indicators-measurable", asks: "考核指标是否可量化？", "Can the indicators be measured?")
      .aspects(
        allOf: ["具体事项": "What is done", "质量": "Quality", "数量": "Quantity"], open: true
      )
      .reading(.openList)
  }
}
