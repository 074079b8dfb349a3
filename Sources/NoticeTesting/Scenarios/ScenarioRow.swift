import NoticeInterchange
import NoticeKit

/// One row of a table of scenarios, and what is wrong in its further columns.
struct ScenarioRow {
  enum Read {
    case eligibility(Scenario)
    case part(PartScenario)
    case dossier(DossierScenario)
  }

  let record: NominationRecord
  let ruleSet: RuleSet
  private(set) var faults: [InterchangeFault] = []

  init(_ record: NominationRecord, for ruleSet: RuleSet) {
    self.record = record
    self.ruleSet = ruleSet
  }

  /// The scenarios, where all its cells can be read: one, or one for each judgement that it turns over.
  var scenarios: [Read] {
    mutating get {
      let name = text(.scenario)
      if name == nil {
        report(
          .scenario, Wording("这一行试的是什么，写成一句话", "what is tried, as a sentence"),
          Wording("填写“情形”一列", "fill in the column 情形 (scenario)"))
      }
      guard let part else { return [] }
      if part != .dossier { reportDossierCells() }
      let nominations = judged(in: part)
      let outcomes = outcomes(of: part)
      reportOutcomes(outcomes, of: nominations.compactMap(\.turned))
      guard let made = expected(of: part), let name else { return [] }
      return nominations.map { turned, nomination in
        made(
          turned.map { "\(name)：\($0)" } ?? name, nomination,
          turned.map { outcomes.merging([$0: .notMet]) { $1 } } ?? outcomes)
      }
    }
  }

  /// What is made of a name, a nomination and the outcomes of its requirements, where the row says what
  /// is expected of the whole.
  private mutating func expected(
    of part: RequirementPart
  ) -> ((String, Nomination, [String: Outcome]) -> Read)? {
    let (row, day) = (record.row, record.submitted)
    switch part {
    case .eligibility:
      return word(.expected, of: Verdict.allCases, \.rawValue, \.label).map { verdict in
        { .eligibility(Scenario($0, row: row, $1, on: day, is: verdict, $2)) }
      }
    case .dossier:
      let (time, missing) = (time, missing)
      return word(.expected, of: DossierStatus.allCases, \.rawValue, \.label).map { status in
        {
          .dossier(
            DossierScenario(
              $0, row: row, $1, on: day, at: time, is: status, $2, missing: missing))
        }
      }
    case .task, .target, .slate:
      return word(.expected, of: Outcome.allCases, \.rawValue, \.label).map { outcome in
        { .part(PartScenario($0, row: row, $1, part, on: day, is: outcome, $2)) }
      }
    }
  }

  // MARK: - Cells

  private var part: RequirementPart? {
    mutating get {
      if text(.part) == nil { return .eligibility }
      return word(.part, of: [.eligibility, .dossier, .task, .target], \.rawValue, \.label)
    }
  }

  mutating func word<Value>(
    _ column: ScenarioColumn, of all: [Value], _ id: (Value) -> String, _ label: (Value) -> Wording
  ) -> Value? {
    if let text = text(column), let value = named(text, of: all, id, label) { return value }
    let (zh, en) = listed(all, id, label)
    report(column, Wording("\(zh)之一", "one of \(en)"), .writeOne)
    return nil
  }

  func named<Value>(
    _ text: String, of all: [Value], _ id: (Value) -> String, _ label: (Value) -> Wording
  ) -> Value? {
    let text = text.trimmed.lowercased()
    return all.first { [id($0), label($0).zh, label($0).en].contains(text) }
  }

  func listed<Value>(
    _ all: [Value], _ id: (Value) -> String, _ label: (Value) -> Wording
  ) -> (zh: String, en: String) {
    (all.map { label($0).zh }.joined(separator: "、"), all.map(id).joined(separator: ", "))
  }

  private func key(_ column: ScenarioColumn) -> String? {
    column.names.first { record.further[$0]?.trimmed.isEmpty == false }
  }

  func text(_ column: ScenarioColumn) -> String? {
    key(column).flatMap { record.further[$0]?.trimmed }
  }

  mutating func report(
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
  static let writeOne = Wording("写上其中之一", "write one of these")
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
