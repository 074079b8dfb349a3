import NoticeKit

/// A part of an assessment report: findings that ask for the same thing to be done.
struct AssessmentPart {
  var heading: ReportLine
  var items: [ReportItem]
}

extension AssessmentReport {
  /// The parts that have something in them, the most urgent first.
  var parts: [AssessmentPart] { (open + beyond + settled).filter { !$0.items.isEmpty } }

  /// What is still to be done.
  private var open: [AssessmentPart] {
    let failed = binding.filter { $0.outcome == .notMet && !$0.isExceptable }
    let exceptable = binding.filter { $0.outcome == .notMet && $0.isExceptable }
    return [
      detailed("不符合", "Not met", .bad, failed),
      detailed("未达到“原则上”的要求", "In principle, not met", .caution, exceptable),
      detailed("待补充", "Facts to supply", .caution, binding.with(.unknown)),
      discrepancies,
      byClause("待评判", "To be judged", .caution, binding.with(.toBeJudged)),
    ]
  }

  /// What is settled, and what never decides.
  private var settled: [AssessmentPart] {
    guard showsSettled else { return [] }
    return [
      detailed("例外（已说明理由）", "Excepted, with a justification", .plain, binding.with(.excepted)),
      byClause("符合", "Met", .good, binding.with(.met)),
      byClause("不适用", "Not applicable", .plain, binding.with(.notApplicable)),
      preferences(assessment.findings.filter { $0.strength == .preferred }),
    ]
  }

  /// The findings that can decide.
  var binding: [Finding] { assessment.findings.filter { $0.strength != .preferred } }

  private func heading(
    _ zh: String, _ en: String, _ tone: ReportTone, _ count: Int
  ) -> ReportLine {
    ReportLine([ReportSpan(language.say("\(zh)（\(count)项）", "\(en) (\(count))"), tone)])
  }

  /// One finding an item, with everything that helps to settle it.
  private func detailed(
    _ zh: String, _ en: String, _ tone: ReportTone, _ findings: [Finding]
  ) -> AssessmentPart {
    AssessmentPart(
      heading: heading(zh, en, tone, findings.count), items: detailedItems(findings))
  }

  /// One finding an item, with what is stated and what would settle it.
  func detailedItems(_ findings: [Finding]) -> [ReportItem] {
    findings.map { finding in
      let details = details(of: finding)
      return ReportItem(
        "\(.strong(finding.clause)) \(finding.title(in: language))",
        blocks: details.isEmpty ? [] : [.pairs(details)])
    }
  }

  private func details(of finding: Finding) -> [ReportPair] {
    var pairs: [ReportPair] = []
    func add(_ zh: String, _ en: String, _ text: String) {
      if text.isEmpty { return }
      pairs.append(ReportPair(ReportLine(language.say(zh, en)), ReportLine(text)))
    }
    add("填报", "Stated", language.enumerated(finding.statements(in: language)))
    add("评判", "Judged", finding.recordWords(in: language) ?? "")
    add("理由", "Justified", finding.justification ?? "")
    let rows = finding.failingRows.map { $0.place.text(in: language) }
    add("所在行", "Rows", language.listed(rows))
    switch finding.outcome {
    case .unknown: add("办法", "To do", finding.change(in: language))
    case .notMet, .excepted: add("改进", "Change", finding.change(in: language))
    case .met, .toBeJudged, .notApplicable: break
    }
    for reading in finding.readings { add("理解", "Reading", reading.note.text(in: language)) }
    return pairs
  }

  /// One clause an item, its requirements side by side.
  private func byClause(
    _ zh: String, _ en: String, _ tone: ReportTone, _ findings: [Finding]
  ) -> AssessmentPart {
    AssessmentPart(
      heading: heading(zh, en, tone, findings.count), items: clauseItems(findings))
  }

  /// One clause an item, its requirements side by side.
  func clauseItems(_ findings: [Finding]) -> [ReportItem] {
    findings.grouped(by: \.clause).map { clause, group in
      let titles = group.filter { $0.question == nil }.map { $0.title(in: language) }
      let questions = group.compactMap { $0.question?.text(in: language) }
      let texts = titles + (questions.isEmpty ? [] : [questions.joined(separator: " ")])
      return ReportItem("\(.strong(clause)) \(language.enumerated(texts))")
    }
  }

  /// What speaks for a nominee and never against one.
  private func preferences(_ findings: [Finding]) -> AssessmentPart {
    let items = findings.map { finding in
      let outcome = finding.outcome.label.text(in: language)
      return ReportItem(
        "\(.strong(finding.clause)) \(finding.title(in: language))\(language.remark(outcome))")
    }
    let heading = heading("优先考虑（不影响结论）", "Preferred (never decides)", .plain, items.count)
    return AssessmentPart(heading: heading, items: items)
  }

  /// Figures of the nomination that do not add up.
  private var discrepancies: AssessmentPart {
    let items = assessment.discrepancies.map { ReportItem(ReportLine($0.message(in: language))) }
    return AssessmentPart(
      heading: heading("数据有出入", "Figures that disagree", .caution, items.count), items: items)
  }
}

extension Finding {
  /// Whether a written justification can except it.
  var isExceptable: Bool { strength == .inPrinciple && !isBelowFloor }
}

extension [Finding] {
  func with(_ outcome: Outcome) -> [Finding] { filter { $0.outcome == outcome } }
}

extension Sequence {
  /// The elements gathered by a key, keys in the order in which they come first.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(Key, [Element])] {
    var order: [Key] = []
    var groups: [Key: [Element]] = [:]
    for element in self {
      let key = key(element)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(element)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
