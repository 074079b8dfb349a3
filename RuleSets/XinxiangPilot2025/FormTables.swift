import NoticeKit
import SciTechVolunteering

/// 附件·六: the stages; there may be more or fewer than the three that are printed.
let stages = DossierForm(
  "stages", "计划进度及阶段目标", "Schedule and goals by stage", for: .pilotUnit, at: "附件·六"
) {
  FormField(PilotStages.stages).printed(as: "第一阶段", "第二阶段", "第三阶段").rules {
    Informational(
      "阶段数以工作方案为准，可增可减", "The plan says how many stages there are, more or fewer")
  }
}

/// 附件·七: the budget and the account of the applicant; the place of a row is its number.
let budget = DossierForm(
  "budget", "经费支出预算表", "Budget", for: .pilotUnit, at: "附件·七"
) {
  FormField(PilotBudget.items).printed(as: "序号")
  PilotBudget.total
  FormField(PilotBudget.accountHolder).printed(as: "乙方账户信息")
    .reading("“乙方”即申报单位", "“Party B” is the unit that applies")
    .reading("账户信息须先与单位财务部门核实", "The account is to be checked with the finance department first")
  PilotBudget.bank
  PilotBudget.accountNumber
}

/// 附件·八: opinion, signature, seal and date.
let opinion = DossierForm(
  "opinion", "申报单位意见", "Opinion of the unit that applies", for: .pilotUnit, at: "附件·八"
) {
  PilotForm.opinion
  FormField(PilotForm.signed).printed(as: "法定代表人").rules {
    Criterion("signed", PilotForm.signed.holds)
  }
  FormField(PilotForm.sealed).rules {
    Criterion("sealed", PilotForm.sealed.holds)
  }
  FormField(DossierFacts.dated).printed(as: "年月日").rules {
    Criterion("dated", DossierFacts.dated.holds)
  }
}
