import NoticeKit
import NoticeTesting
import SciTechVolunteering
import XinxiangPilot2025

/// 四¶1: the last day to hand in.
let lastDay = CalendarDate("2025-06-23")

/// A unit that meets every condition.
let applicant: Nomination = {
  var nomination = Nomination(.pilotUnit, name: "示例市科普教育基地")
  nomination[PilotFacts.pilotType] = PilotType.otherUnit
  nomination[PilotFacts.inWorkPlan] = true
  nomination[PilotFacts.inAnnualPlan] = true
  nomination[PilotFacts.hasDepartment] = true
  nomination[PilotFacts.hasFullTimeStaff] = false
  nomination[PilotFacts.activeAtMajorEvents] = true
  nomination[PilotFacts.jointActivities] = true
  return nomination.judgingAll(of: .xinxiangPilot2025)
}()

/// The same unit with its whole application.
let filed: Nomination = {
  var nomination = applicant
  nomination[PilotForm.unit] = "示例市科普教育基地"
  nomination[PilotForm.head] = "示例甲"
  nomination[PilotForm.contact] = "0000-0000000"
  nomination[PilotForm.appliedOn] = .on("2025-06-20")
  nomination[PilotPeople.leader] = "示例乙"
  nomination[PilotPeople.leaderPost] = "高级工程师"
  nomination[PilotPeople.leaderEmail] = "yi@example.org"
  nomination[PilotPeople.leaderTelephone] = "0000-0000001"
  nomination[PilotPeople.liaison] = "示例丙"
  nomination[PilotPeople.liaisonPost] = "工程师"
  nomination[PilotPeople.liaisonEmail] = "bing@example.org"
  nomination[PilotPeople.liaisonMobile] = "13800138000"
  nomination[PilotForm.address] = "示例路1号"
  nomination[PilotPeople.members] = [.member("示例丁")]
  nomination[PilotForm.workBase] = "已开展三年。"
  nomination[PilotForm.plan] = "组队、建站、办活动。"
  nomination[PilotForm.indicators] = "一支队伍，五次活动。"
  nomination[PilotStages.stages] = [.stage("第一阶段"), .stage("第二阶段"), .stage("第三阶段")]
  nomination[PilotBudget.items] = [.item("2500.00"), .item("1499.99")]
  nomination[PilotBudget.total] = yuan("3999.99")
  nomination[PilotBudget.accountHolder] = "示例市科普教育基地"
  nomination[PilotBudget.bank] = "示例银行"
  nomination[PilotBudget.accountNumber] = "0000000000000000"
  nomination[PilotForm.opinion] = "同意申报。"
  nomination[PilotForm.signed] = true
  nomination[PilotForm.sealed] = true
  nomination[PilotForm.keepsFormat] = true
  nomination[DossierFacts.dated] = true
  nomination[DossierFacts.formats] = ["word", "stamped-scan"]
  return nomination
}()

func yuan(_ text: String) -> ExactDecimal? { ExactDecimal(text) }

extension KnownDate {
  fileprivate static func on(_ text: String) -> KnownDate? { CalendarDate(text).map(KnownDate.day) }
}

extension FactRow {
  static func member(_ name: String?) -> FactRow {
    var row = FactRow()
    row[PilotPeople.memberName] = name
    row[PilotPeople.memberSex] = "女"
    row[PilotPeople.memberPost] = "讲师"
    row[PilotPeople.memberUnit] = "示例学校"
    row[PilotPeople.memberTask] = "组织活动"
    row[PilotPeople.memberContact] = "0000-0000002"
    return row
  }

  static func stage(_ name: String?) -> FactRow {
    var row = FactRow()
    row[PilotStages.stage] = name
    row[PilotStages.goal] = "建队"
    row[PilotStages.period] = "7月至9月"
    return row
  }

  static func item(_ amount: String?) -> FactRow {
    var row = FactRow()
    row[PilotBudget.item] = "印刷"
    row[PilotBudget.amount] = amount.flatMap(yuan)
    row[PilotBudget.basis] = "按市场价"
    return row
  }
}
