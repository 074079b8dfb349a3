import NoticeKit
import NoticeTesting
import SciTechVolunteering
import XinxiangPilot2025

let dossierScenarios =
  DossierScenarioTable(texts + money + formality + missing + cells)
  + .deadline(lastDay, of: filed)
  + .formats(["word", "stamped-scan"], of: filed, on: lastDay)
  + .judgements(of: filed, on: lastDay, in: .xinxiangPilot2025)

private func shows(
  _ name: String, _ nomination: Nomination, is status: DossierStatus, notMet: [String] = [],
  unknown: [String] = [], missing: [FactID] = []
) -> DossierScenario {
  DossierScenario(
    name, nomination, on: lastDay, is: status, notMet: notMet, unknown: unknown, missing: missing)
}

private let texts = [
  ("work-base-length", PilotForm.workBase, 1500), ("plan-length", PilotForm.plan, 1500),
  ("indicators-length", PilotForm.indicators, 500),
].flatMap { id, fact, limit in
  let whole = String(repeating: "字", count: limit - 1) + "。"
  return [
    shows("\(limit) characters are taken (\(id))", filed.stating(fact, whole), is: .complete),
    shows(
      "\(limit + 1) are too many (\(id))", filed.stating(fact, whole + "字"), is: .defective,
      notMet: [id]),
    shows(
      "white space does not count (\(id))", filed.stating(fact, " \n" + whole + "\n"),
      is: .complete),
    shows(
      "an empty text is missing (\(id))", filed.stating(fact, " "), is: .incomplete,
      missing: [fact.id]),
    shows(
      "an unstated text is missing (\(id))", filed.stating(fact, nil), is: .incomplete,
      unknown: [id], missing: [fact.id]),
  ]
}

private let money: [DossierScenario] = {
  let total = PilotBudget.total
  func asks(_ amounts: [String?], total sum: String?) -> Nomination {
    filed.stating(PilotBudget.items, amounts.map(FactRow.item))
      .stating(total, sum.flatMap(yuan))
  }
  return [
    shows("4 000.00 yuan are within", asks(["2500", "1500.00"], total: "4000"), is: .complete),
    shows(
      "4 000.01 yuan are over", asks(["2500", "1500.01"], total: "4000.01"), is: .defective,
      notMet: ["budget-ceiling"]),
    shows("an unstated total is the sum", asks(["2500", "1500"], total: nil), is: .complete),
    shows(
      "a sum over the ceiling is over, stated or not", asks(["2500", "1500.01"], total: nil),
      is: .defective, notMet: ["budget-ceiling"]),
    shows(
      "a total that is not the sum is defective", asks(["1000", "2000"], total: "3000.01"),
      is: .defective),
    shows(
      "a total within and a sum over decide nothing but the defect",
      asks(["2500", "1500.01"], total: "4000"), is: .defective, unknown: ["budget-ceiling"]),
    shows(
      "an amount that is unknown leaves the total open", asks(["2500", nil], total: nil),
      is: .incomplete, unknown: ["budget-ceiling"], missing: [total.id]),
    shows(
      "one amount over the ceiling is over, whatever the rest", asks(["4000.01", nil], total: nil),
      is: .defective, notMet: ["budget-ceiling"], missing: [total.id]),
  ]
}()

private let formality = [
  shows(
    "a form of another format is not taken", filed.stating(PilotForm.keepsFormat, false),
    is: .refused, notMet: ["form-format"]),
  shows(
    "a format that nobody has looked at is open", filed.stating(PilotForm.keepsFormat, nil),
    is: .incomplete, unknown: ["form-format"]),
  shows(
    "a form without signature is defective", filed.stating(PilotForm.signed, false),
    is: .defective, notMet: ["signed"]),
  shows(
    "a form without seal is defective", filed.stating(PilotForm.sealed, false),
    is: .defective, notMet: ["sealed"]),
  shows(
    "the seal of a recommending unit is not that of the applicant",
    filed.stating(PilotForm.sealed, nil).stating(DossierFacts.sealed, true), is: .incomplete,
    unknown: ["sealed"], missing: [PilotForm.sealed.id]),
  shows(
    "a form without date is defective", filed.stating(DossierFacts.dated, false),
    is: .defective, notMet: ["dated"]),
  shows(
    "one stage is enough", filed.stating(PilotStages.stages, [.stage("第一阶段")]), is: .complete),
  shows(
    "four stages are not too many",
    filed.stating(
      PilotStages.stages, ["第一阶段", "第二阶段", "第三阶段", "第四阶段"].map(FactRow.stage)),
    is: .complete),
]

private let missing: [DossierScenario] = {
  let facts = [
    PilotForm.unit, PilotForm.head, PilotForm.contact, PilotPeople.leader, PilotPeople.leaderPost,
    PilotPeople.leaderEmail, PilotPeople.leaderTelephone, PilotPeople.liaison,
    PilotPeople.liaisonPost, PilotPeople.liaisonEmail, PilotPeople.liaisonMobile,
    PilotForm.address, PilotBudget.accountHolder, PilotBudget.bank, PilotBudget.accountNumber,
    PilotForm.opinion,
  ]
  let texts = facts.map { fact in
    shows(
      "without \(fact.id) it is incomplete", filed.stating(fact, nil), is: .incomplete,
      missing: [fact.id])
  }
  let tables = [PilotPeople.members, PilotStages.stages].map { table in
    shows(
      "no rows of \(table.id) fill nothing", filed.stating(table, []), is: .incomplete,
      missing: [table.id])
  }
  return texts + tables + [
    shows(
      "without the date of application it is incomplete", filed.stating(PilotForm.appliedOn, nil),
      is: .incomplete, missing: [PilotForm.appliedOn.id]),
    shows(
      "without the kind of pilot it is incomplete", filed.stating(PilotFacts.pilotType, nil),
      is: .incomplete, missing: [PilotFacts.pilotType.id]),
    shows(
      "a member without name leaves a cell empty",
      filed.stating(PilotPeople.members, [.member("示例丁"), .member(nil)]), is: .incomplete),
  ]
}()

/// Each cell that must be filled left empty, a row at a time, and fields that a total or a rule hides.
private let cells: [DossierScenario] = {
  func lacks(_ table: RowsFact, _ rows: [FactRow], _ column: some TypedFact) -> DossierScenario {
    var rows = rows
    rows[0][column] = nil
    return shows(
      "a row without \(column.id) is incomplete", filed.stating(table, rows), is: .incomplete)
  }
  let members = [FactRow.member("示例丁")]
  let texts = [
    PilotPeople.memberSex, PilotPeople.memberPost, PilotPeople.memberUnit, PilotPeople.memberTask,
    PilotPeople.memberContact,
  ]
  let flags = [("signed", PilotForm.signed), ("dated", DossierFacts.dated)]
  return texts.map { lacks(PilotPeople.members, members, $0) }
    + [PilotStages.stage, PilotStages.goal, PilotStages.period].map {
      lacks(PilotStages.stages, [.stage("第一阶段")], $0)
    }
    + [PilotBudget.item, PilotBudget.basis].map {
      lacks(PilotBudget.items, [.item("3999.99")], $0)
    }
    + [
      lacks(PilotBudget.items, [.item("1499.99"), .item("2500.00")], PilotBudget.amount),
      shows(
        "a total without its items is incomplete", filed.stating(PilotBudget.items, nil),
        is: .incomplete, missing: [PilotBudget.items.id]),
    ]
    + flags.map { id, fact in
      shows(
        "\(id) unstated is missing", filed.stating(fact, nil), is: .incomplete, unknown: [id],
        missing: [fact.id])
    }
}()
