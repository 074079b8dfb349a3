import NoticeKit

/// Why a nominee has its verdict, in one or two lines.
struct RosterReason {
  let nominee: ScreenedNominee
  let language: NoticeLanguage
  /// How many reasons are told before the rest is only counted.
  var limit = 2
  /// Whether what is amiss with the dossier is told too.
  var tellsDossier = false

  var line: ReportLine {
    var parts = [ReportLine(reasons)] + beyond.map { ReportLine($0) }
    if !nominee.faults.isEmpty { parts.append([.caution(wrongCells)]) }
    let discrepancies =
      tellsDossier || !nominee.parts.isEmpty ? nominee.discrepancies : assessment.discrepancies
    if let first = discrepancies.first {
      parts.append([.caution(first.message(in: language))])
    }
    var line = ReportLine()
    for part in parts where !part.isEmpty {
      if !line.isEmpty { line.append(ReportSpan(language.say("；", "; "))) }
      line.append(part)
    }
    return line
  }

  /// What is amiss beyond eligibility: the dossier, the tasks, the targets.
  private var beyond: [String] {
    (tellsDossier ? [nominee.dossier.map(reasons(of:)) ?? ""] : [])
      + nominee.parts.map { review in
        let wrong = cited(review.findings.filter(\.isDecisive))
        return language.enumerated([wrong, missing(review.findings)].filter { !$0.isEmpty })
      }
  }

  private func reasons(of dossier: DossierReview) -> String {
    let wrong = cited(dossier.findings.filter(\.isDecisive))
    let open =
      dossier.missingFields.map { $0.lacking(in: language) }
      + dossier.missingCells.map { $0.label.text(in: language) }
    let advice = dossier.advice.prefix(limit).map { $0.text(in: language) }
    let lacking = listed(open)
    let unknown = lacking.isEmpty ? missing(dossier.findings) : lacking
    return language.enumerated(([wrong, unknown] + advice).filter { !$0.isEmpty })
  }

  private func missing(_ findings: [Finding]) -> String {
    listed(
      findings.filter { $0.outcome == .unknown && $0.strength != .preferred }.flatMap(\.missing)
        .map { $0.lacking(in: language) })
  }

  private var wrongCells: String {
    let number = nominee.faults.count
    return language.say(
      "\(number)处填写有误", number == 1 ? "1 wrong cell" : "\(number) wrong cells")
  }

  private var assessment: Assessment { nominee.assessment }

  private var reasons: String {
    switch assessment.verdict {
    case .ineligible:
      return cited(assessment.findings.filter { $0.isDecisive })
    case .needsJustification:
      let findings = assessment.findings.filter {
        $0.strength == .inPrinciple && $0.outcome == .notMet
      }
      return language.say("须说明理由：", "to be justified: ") + cited(findings)
    case .incomplete:
      return missing
    case .awaitingJudgement:
      let number = assessment.findings.count {
        $0.outcome == .toBeJudged && $0.strength != .preferred
      }
      return exceptions(
        before: language.count(number, "项待评判", "judgement")
          + language.say("", " to make"))
    case .eligible:
      return exceptions(before: "")
    }
  }

  /// Clauses with the requirement and what is stated instead.
  private func cited(_ findings: [Finding]) -> String {
    let shown = findings.prefix(limit).map { "\($0.clause) \($0.shortReason(in: language))" }
    return language.enumerated(shown) + more(findings.count - shown.count)
  }

  private func more(_ number: Int) -> String {
    guard number > 0 else { return "" }
    return language.say("；另有\(number)项", "; \(number) more")
  }

  private var missing: String {
    listed(MissingWords(assessment: assessment, language: language).items)
  }

  /// What is lacking, the first of it by name.
  private func listed(_ all: [String]) -> String {
    var seen: Set<String> = []
    let asked = all.filter { seen.insert($0).inserted }
    guard !asked.isEmpty else { return "" }
    let shown = asked.prefix(limit)
    let isCut = asked.count > limit
    let (others, number) = isCut ? ("等\(asked.count)项", "\(asked.count) ") : ("", "")
    return language.say("缺", "\(number)missing: ") + language.listed(shown)
      + language.say(others, isCut ? " and others" : "")
  }

  /// What was excepted stands behind other words, since it holds only by its justification.
  private func exceptions(before words: String) -> String {
    let excepted = assessment.findings(.excepted)
    guard !excepted.isEmpty else { return words }
    let text = language.say("已说明理由：", "justified: ") + cited(excepted)
    return words.isEmpty ? text : language.enumerated([words, text])
  }
}

extension Finding {
  /// Whether the finding alone makes a nominee ineligible.
  fileprivate var isDecisive: Bool {
    outcome == .notMet && (strength == .mandatory || isBelowFloor)
  }
}
