import NoticeKit
import SciTechVolunteering

/// 四: what is handed in, by when, and how pilots are chosen.
let procedure = Clause("四¶1") {
  UnitDuty(
    "fill-in-form", "按自身实际认真填写申报书", "Fill in the application with care, true to its own conditions")
  Deadline("2025-06-23")
    .reading(.dayIncluded)
    .reading("年份随通知日期，为2025年", "The year is that of the notice, 2025")
  SubmissionFormat("word", "Word电子版", "Word file")
  SubmissionFormat("stamped-scan", "PDF盖章版", "Stamped version as PDF")
  ReviewStage("selection", "在申报单位中择优确定试点", "Pilots chosen on merit among the applications")
  UnitDuty(
    "funds-for-pilots", "市科协给予试点单位一定活动资金支持，数额未写明",
    "The city association gives pilots some money for activities; how much is not stated")
  Informational("报送邮箱见联系方式", "The mailbox stands with the contacts")
}

/// The notes on how to fill in the form.
let fillingNotes = Clause("附件·填报说明") {
  Clause("1") {
    Judgement("form-truthful", asks: "填写内容是否实事求是？", "Is what is filled in true to the facts?")
      .part(.dossier)
    Items {
      Judgement("form-clear", asks: "表述是否明确？", "Is it clearly put?").part(.dossier)
      Judgement("form-rigorous", asks: "表述是否严谨？", "Is it put with rigour?").part(.dossier)
    }
    Criterion("form-format", PilotForm.keepsFormat.holds)
      .refusing()
      .part(.dossier)
    Informational("各栏须填完整，由表格各栏检查", "Every field must be filled, which the fields themselves check")
  }
  Clause("2") {
    Informational(
      "Word格式已列入报送格式；表格不够可扩展或另加附页",
      "Word stands with the formats; tables may be enlarged or continued on further pages")
  }
  Clause("3") {
    Judgement(
      "form-printed", asks: "扫描所用的纸质件是否按要求打印装订？",
      "Is the paper that is scanned printed and bound so?"
    )
    .aspects(allOf: [
      "A4纸": "On A4 paper", "双面打印": "Printed on both sides", "左侧装订": "Bound on the left",
    ])
    .part(.dossier)
    .reading(
      "申报书以电子邮件报送Word版和盖章PDF；此处说的是扫描所用的纸质件",
      "The application goes in by e-mail as Word and stamped PDF; this describes the paper that is scanned"
    )
    Informational("A4是纸张规格，见上条", "A4 is the size of the paper named above", figures: ["A4"])
  }
}

/// 附件·七注: the ceiling of the budget.
let budgetCeiling = Clause("附件·七注") {
  Criterion("budget-ceiling", PilotBudget.total.atMost("4000.00"))
    .part(.dossier)
    .reading(
      "4000元是预算表的上限；资助数额未写明",
      "4 000 yuan is a ceiling on the budget; the size of the grant is not stated")
}
