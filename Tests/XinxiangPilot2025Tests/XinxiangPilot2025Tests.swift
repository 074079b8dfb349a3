import Mutation
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing
import XinxiangPilot2025

/// A final list of 10 to 15 pilots is within the number stated, under 一¶2.
private func tenToFifteenAreChosen(by ruleSet: RuleSet) -> Bool {
  [9, 10, 15, 16].allSatisfy { number in
    let isWithin = number == 10 || number == 15
    return ruleSet.reviewHonours(Array(repeating: applicant, count: number)).map(\.outcome)
      == [isWithin ? .met : .notMet]
  }
}

/// What the notice does not name at all is refused where it lists the categories that it takes.
private func unknownCategoryIsRefused(by ruleSet: RuleSet) -> Bool {
  let choir = Nomination(CategoryID("choir"), name: "示例合唱团")
  return ruleSet.assess(choir).findings.map(\.clause) == ["一¶1"]
}

@Suite("Xinxiang notice of 2025 on pilots")
struct XinxiangPilot2025Tests {
  let ruleSet = RuleSet.xinxiangPilot2025

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    #expect(applicantScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Every dossier comes out as stated, and every requirement on one fails in one")
  func dossiers() {
    #expect(dossierScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Every plan comes out as stated, and every task fails in one")
  func tasks() {
    #expect(taskScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Every change of what decides is noticed by a scenario")
  func mutation() {
    let report = MutationReport(
      of: ruleSet, noticedBy: applicantScenarios, dossierScenarios, taskScenarios,
      StatedOutcome("Ten to fifteen are chosen", tenToFifteenAreChosen),
      StatedOutcome("An unknown category is refused", unknownCategoryIsRefused))
    #expect(report.survivors == [])
  }

  @Test("It keeps the contract, with the scenarios that stand here and in the table")
  func contract() {
    #expect(
      RuleSetContract.faults(
        of: ruleSet, scenarios: applicantScenarios, dossierScenarios, taskScenarios,
        StatedOutcome("Ten to fifteen are chosen", tenToFifteenAreChosen),
        StatedOutcome("An unknown category is refused", unknownCategoryIsRefused),
        ScenarioFile("Scenarios/xinxiang-pilot@2025.csv", for: ruleSet)) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "064844cd887b92bb515c4923ef3c30dacc9126e970515cd0f2ec77b0eb00b04d")
  }

  @Test("Ten to fifteen pilots are chosen", arguments: [9, 10, 15, 16])
  func pilots(number: Int) {
    let findings = ruleSet.reviewHonours(Array(repeating: applicant, count: number))
    #expect(findings.map(\.clause) == ["一¶2"])
    #expect(findings.map(\.outcome) == [number == 10 || number == 15 ? .met : .notMet])
    #expect(findings.map(\.above) == [number == 16 ? [15] : []])
  }

  @Test("The key dates of the year are named in their order")
  func keyDates() {
    let dates = ruleSet.provisions.compactMap { placed -> String? in
      guard case .keyDate(let date) = placed.provision else { return nil }
      return "\(placed.clause) \(date.title.zh)"
    }
    #expect(
      dates == [
        "三（二） 全国科技工作者日", "三（二） 全国科普月", "三（二） 文化科技卫生“三下乡”", "三（二） 学雷锋纪念日",
        "三（二） 国际志愿者日",
      ])
  }

  @Test("What the text does not state is nil")
  func unstated() {
    #expect(ruleSet.notice?.number == nil)
    #expect(ruleSet.notice?.published == nil)
    #expect(ruleSet.notice?.issued?.day == CalendarDate("2025-06-18"))
    #expect(ruleSet.deadline == CalendarDate("2025-06-23"))
  }

  @Test("An application of which nothing is filled in misses every field, in the order of the form")
  func emptyApplication() {
    let review = ruleSet.reviewDossier(
      of: Nomination(.pilotUnit, name: "示例市科普教育基地"), submitted: lastDay)
    #expect(review.status == .incomplete)
    #expect(
      review.missingFields.map(\.label.zh) == [
        "试点类型", "单位名称", "主要负责人", "联系方式", "申报时间", "试点负责人", "试点负责人职称/职务",
        "试点负责人电子邮箱", "试点负责人联系电话", "试点联系人", "试点联系人职称/职务", "试点联系人电子邮箱",
        "试点联系人手机号码", "单位地址", "主要参加人员", "工作基础", "试点建设方案", "考核指标",
        "计划进度及阶段目标", "经费支出预算", "经费支出合计", "开户名", "开户银行", "账号", "申报单位意见",
        "法定代表人已签字", "申报单位已盖公章", "表格已填日期",
      ])
  }

  @Test("A member's empty cell is named, and the sum that does not match is told")
  func cellsAndSums() {
    let nameless = filed.stating(PilotPeople.members, [.member("示例丁"), .member(nil)])
    #expect(
      ruleSet.reviewDossier(of: nameless, submitted: lastDay).missingCells.map(\.label.zh)
        == ["主要参加人员第2行姓名"])
    let mismatched = filed.stating(PilotBudget.total, yuan("3000"))
    #expect(
      ruleSet.reviewDossier(of: mismatched, submitted: lastDay).discrepancies.count == 1)
  }

  @Test("Numbers and addresses that look wrong are advice, and are not printed")
  func advice() {
    let odd = filed.stating(PilotPeople.liaisonMobile, "12345")
      .stating(PilotPeople.liaisonEmail, "nowhere").stating(PilotPeople.leaderEmail, "a@b")
    let review = ruleSet.reviewDossier(of: odd, submitted: lastDay)
    #expect(review.status == .complete)
    #expect(
      review.advice.map(\.zh) == [
        "“试点负责人电子邮箱”看来不是电子邮箱地址，请核对", "“试点联系人电子邮箱”看来不是电子邮箱地址，请核对",
        "“试点联系人手机号码”看来不是11位手机号码，请核对",
      ])
    #expect(
      ruleSet.reviewDossier(of: filed, submitted: lastDay).advice == [])
    #expect(PilotBudget.accountNumber.definition.isPersonal)
    #expect(PilotPeople.memberContact.definition.isPersonal)
  }

  @Test("Each reading is on the requirements that it concerns")
  func readings() {
    let category = ruleSet.category(.pilotUnit)
    let all = (category?.requirements ?? []) + (category?.forms.flatMap(\.requirements) ?? [])
    func ids(_ words: String) -> [String] {
      all.filter { $0.readings.contains { $0.note.zh.contains(words) } }.map(\.id)
    }
    #expect(ids("不是申报门槛") == category?.requirements.filter { $0.part == .task }.map(\.id))
    #expect(ids("4000元是预算表的上限") == ["budget-ceiling"])
    #expect(ids("50人按每支队伍分别计") == ["team-size"])
    #expect(
      ids("开放式") == [
        "joint-activities", "focus-found", "key-dates-used", "station-places", "work-base-told",
        "partners-told", "plan-contents", "indicators-measurable",
      ])
    #expect(ids("按所见字符计数") == ["work-base-length", "plan-length", "indicators-length"])
    #expect(ids("同类大型活动均可") == ["active-at-major-events"])
    #expect(ids("扫描所用的纸质件") == ["form-printed"])
    #expect(ids("科技志愿服务信息平台") == ["platform-registration"])
    #expect(ids("只作提示") == [])
    let fields = category?.forms.flatMap(\.fields) ?? []
    #expect(
      fields.filter { $0.readings.contains { $0.note.zh.contains("只作提示") } }
        .map(\.fact.id.description) == [
          "pilot-form.contact", "pilot-people.leader-email", "pilot-people.leader-telephone",
          "pilot-people.liaison-email", "pilot-people.liaison-mobile",
        ])
    #expect(ids("“鼓励”") == ["creates-works", "spreads-culture"])
    let deadline = category?.dossierRequirements.first { $0.id == "deadline" }
    #expect(deadline?.readings.map(\.note.zh) == ["“…日前”含当日，遇周末不顺延", "年份随通知日期，为2025年"])
  }
}
