import NoticeInterchange
import NoticeKit

/// What the further columns of a row hold.
extension ScenarioRow {
  /// The clock time at which a dossier is handed in.
  var time: ClockTime? {
    mutating get {
      guard let text = text(.time) else { return nil }
      let time = ClockTime(text.folded)
      if time == nil {
        report(
          .time, Wording("时刻，如17:00", "a clock time such as 17:00"),
          Wording("写成17:00这样的时刻", "write a time such as 17:00"))
      }
      return time
    }
  }

  /// The fields of its forms that the row expects to be missing, in the order of the forms.
  var missing: [FactID] {
    mutating get {
      guard let text = text(.missing) else { return [] }
      let fields = FieldNames(ruleSet.category(record.nomination.category)?.forms ?? [])
      let (named, unknown) = fields.read(text)
      for name in unknown {
        report(
          .missing, found: "“\(name)”",
          Wording("该类别表格中的栏目", "a field of the category's forms"),
          Wording("按 notices template 的列名更正", "write a column of notices template"))
      }
      return fields.facts.filter(named.contains)
    }
  }

  /// Tells what only a row on a dossier can say.
  mutating func reportDossierCells() {
    for column in [ScenarioColumn.time, .missing] where text(column) != nil {
      report(
        column, Wording("空白：只有申报材料的行才填写", "nothing: only rows on a dossier fill it in"),
        Wording("清空这一格，或在“部分”一列写申报材料", "empty it, or write dossier in the column part (部分)"))
    }
  }

  /// The nomination, its judgements that no cell answers answered as the row says of the others: with
  /// one answer, or one after the other with no, the rest with yes; then with the one turned over.
  mutating func judged(in part: RequirementPart) -> [(turned: String?, Nomination)] {
    let nomination = record.nomination
    guard let text = text(.judgements) else { return [(nil, nomination)] }
    let category = ruleSet.category(nomination.category)
    let open = { (asked: [Requirement]?) in
      (asked ?? []).filter { $0.question != nil && nomination.judgements[$0.id] == nil }.map(\.id)
    }
    let all = open(category?.judgements)
    func answering(_ answer: (String) -> JudgementAnswer) -> Nomination {
      all.reduce(into: nomination) { $0.judge($1, answer($1)) }
    }
    switch text.lowercased() {
    case "是", "yes": return [(nil, answering { _ in .yes })]
    case "否", "no": return [(nil, answering { _ in .no })]
    case "逐一否", "each no":
      let turned = open(category?.requirements(of: part))
      if turned.isEmpty {
        report(
          .judgements, Wording("至少有一项评判空着", "a judgement that the row leaves empty"),
          Wording("改写为“是”，或空出要逐一试的评判", "write yes, or leave empty those to be tried"))
      }
      return turned.map { id in (id, answering { $0 == id ? .no : .yes }) }
    default:
      report(.judgements, Wording("是、否或逐一否", "yes, no or each no (是, 否, 逐一否)"), .writeOne)
      return []
    }
  }

  /// `registered-volunteers=不符合；active-share=待补充`.
  mutating func outcomes(of part: RequirementPart) -> [String: Outcome] {
    guard let text = text(.outcomes) else { return [:] }
    let known = ruleSet.category(record.nomination.category)?.requirements(of: part).map(\.id)
    var outcomes: [String: Outcome] = [:]
    for entry in text.entries.map({ String($0).trimmed }) {
      let sides = entry.split(maxSplits: 1, whereSeparator: { "=＝:：".contains($0) })
        .map { String($0).trimmed }
      guard sides.count == 2 else {
        reportEntry(entry)
        continue
      }
      guard known?.contains(sides[0]) ?? true else {
        report(
          .outcomes, found: "“\(sides[0])”",
          Wording("该类别该部分的要求标识", "the id of a requirement of this category and part"),
          Wording(
            "按 notices show … --format json 所列的标识更正",
            "write an id as notices show … --format json lists it"))
        continue
      }
      guard let outcome = named(sides[1], of: Outcome.allCases, \.rawValue, \.label) else {
        reportEntry(entry)
        continue
      }
      guard outcomes.updateValue(outcome, forKey: sides[0]) == nil else {
        report(
          .outcomes, found: "“\(entry)”",
          Wording("每项要求只写一次", "each requirement once"),
          Wording("只留“\(sides[0])”的一个结果", "keep one outcome of “\(sides[0])”"))
        continue
      }
    }
    return outcomes
  }

  /// Tells an outcome of a judgement that the row turns over, which is always not met.
  mutating func reportOutcomes(_ outcomes: [String: Outcome], of turned: [String]) {
    for id in turned where outcomes[id] != nil {
      report(
        .outcomes, found: "“\(id)”",
        Wording("逐一否所试评判以外的要求", "a requirement that is not tried with no one by one"),
        Wording(
          "删去这一项：逐一否时预期为不符合；或另写一行，在“评判:\(id)”一列作答",
          "delete it: each no expects it as not met; or answer it in a row of its own, in the column "
            + "评判:\(id)"))
    }
  }

  private mutating func reportEntry(_ entry: String) {
    let (zh, en) = listed(Outcome.allCases, \.rawValue, \.label)
    report(
      .outcomes, found: "“\(entry)”",
      Wording("要求标识=结果，结果为\(zh)之一", "an id, = and one of \(en)"),
      Wording(
        "写成 registered-volunteers=不符合，几项之间用“；”隔开",
        "write registered-volunteers=not-met, with ; between several"))
  }
}
