import NoticeInterchange
import NoticeKit

/// One row of a table of scenarios, and what is wrong in its further columns.
struct ScenarioRow {
  enum Read {
    case eligibility(Scenario)
    case part(PartScenario)
  }

  private let record: NominationRecord
  private let ruleSet: RuleSet
  private(set) var faults: [InterchangeFault] = []

  init(_ record: NominationRecord, for ruleSet: RuleSet) {
    self.record = record
    self.ruleSet = ruleSet
  }

  /// The scenario, where all its cells can be read.
  var scenario: Read? {
    mutating get {
      let name = text(.scenario)
      if name == nil {
        report(
          .scenario, Wording("这一行试的是什么，写成一句话", "what is tried, as a sentence"),
          Wording("填写“情形”一列", "fill in the column 情形 (scenario)"))
      }
      guard let part else { return nil }
      let nomination = judged
      let outcomes = outcomes(of: part)
      if part == .eligibility {
        let verdict = word(.expected, of: Verdict.allCases, \.rawValue, \.label)
        guard let name, let verdict else { return nil }
        return .eligibility(
          Scenario(
            name, row: record.row, nomination, on: record.submitted, is: verdict, outcomes))
      }
      let outcome = word(.expected, of: Outcome.allCases, \.rawValue, \.label)
      guard let name, let outcome else { return nil }
      return .part(
        PartScenario(
          name, row: record.row, nomination, part, on: record.submitted, is: outcome,
          outcomes))
    }
  }

  // MARK: - Cells

  private var part: RequirementPart? {
    mutating get {
      if text(.part) == nil { return .eligibility }
      return word(.part, of: [.eligibility, .task, .target], \.rawValue, \.label)
    }
  }

  /// The nomination, its judgements that no cell answers answered as the row says of the others.
  private var judged: Nomination {
    mutating get {
      var nomination = record.nomination
      guard let text = text(.judgements) else { return nomination }
      guard let answer = ["是": true, "yes": true, "否": false, "no": false][text.lowercased()]
      else {
        report(.judgements, Wording("是或否", "yes or no (是 or 否)"), .writeOne)
        return nomination
      }
      let asked = ruleSet.category(nomination.category)?.judgements ?? []
      for judgement in asked where nomination.judgements[judgement.id] == nil {
        nomination.judge(judgement.id, answer ? .yes : .no)
      }
      return nomination
    }
  }

  /// `registered-volunteers=不符合；active-share=待补充`.
  private mutating func outcomes(of part: RequirementPart) -> [String: Outcome] {
    guard let text = text(.outcomes) else { return [:] }
    let known = ruleSet.category(record.nomination.category)?.requirements(of: part).map(\.id)
    var outcomes: [String: Outcome] = [:]
    for entry in text.split(whereSeparator: { ";；,，、\n\r".contains($0) }) {
      let sides = entry.split(maxSplits: 1, whereSeparator: { "=＝:：".contains($0) })
        .map { String($0).trimmed }
      guard sides.count == 2 else {
        if !String(entry).trimmed.isEmpty { reportEntry(String(entry)) }
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
        reportEntry(String(entry))
        continue
      }
      guard outcomes.updateValue(outcome, forKey: sides[0]) == nil else {
        report(
          .outcomes, found: "“\(String(entry).trimmed)”",
          Wording("每项要求只写一次", "each requirement once"),
          Wording("只留“\(sides[0])”的一个结果", "keep one outcome of “\(sides[0])”"))
        continue
      }
    }
    return outcomes
  }

  private mutating func reportEntry(_ entry: String) {
    let (zh, en) = listed(Outcome.allCases, \.rawValue, \.label)
    report(
      .outcomes, found: "“\(entry.trimmed)”",
      Wording("要求标识=结果，结果为\(zh)之一", "an id, = and one of \(en)"),
      Wording(
        "写成 registered-volunteers=不符合，几项之间用“；”隔开",
        "write registered-volunteers=not-met, with ; between several"))
  }

  private mutating func word<Value>(
    _ column: ScenarioColumn, of all: [Value], _ id: (Value) -> String, _ label: (Value) -> Wording
  ) -> Value? {
    if let text = text(column), let value = named(text, of: all, id, label) { return value }
    let (zh, en) = listed(all, id, label)
    report(column, Wording("\(zh)之一", "one of \(en)"), .writeOne)
    return nil
  }

  private func named<Value>(
    _ text: String, of all: [Value], _ id: (Value) -> String, _ label: (Value) -> Wording
  ) -> Value? {
    let text = text.trimmed.lowercased()
    return all.first { [id($0), label($0).zh, label($0).en].contains(text) }
  }

  private func listed<Value>(
    _ all: [Value], _ id: (Value) -> String, _ label: (Value) -> Wording
  ) -> (zh: String, en: String) {
    (all.map { label($0).zh }.joined(separator: "、"), all.map(id).joined(separator: ", "))
  }

  private func key(_ column: ScenarioColumn) -> String? {
    column.names.first { record.further[$0]?.trimmed.isEmpty == false }
  }

  private func text(_ column: ScenarioColumn) -> String? {
    key(column).flatMap { record.further[$0]?.trimmed }
  }

  private mutating func report(
    _ column: ScenarioColumn, found: String? = nil, _ expected: Wording, _ mend: Wording
  ) {
    let names = column.names
    let text = found ?? text(column).map { "“\($0)”" }
    faults.append(
      InterchangeFault(
        line: record.row, place: key(column).map(record.place) ?? .whole,
        found: text.map { Wording($0, $0) }
          ?? Wording("“\(names[0])”列空白", "nothing in the column \(names[0]) (\(names[1]))"),
        expected: expected, mend: mend))
  }
}

extension Wording {
  fileprivate static let writeOne = Wording("写上其中之一", "write one of these")
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
