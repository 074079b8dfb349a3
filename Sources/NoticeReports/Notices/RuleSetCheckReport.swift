import NoticeComparison
import NoticeInterchange
public import NoticeKit
import NoticeTesting

/// The check of a rule set as a report: first whether it holds, then what is to be mended.
public struct RuleSetCheckReport: Sendable {
  /// What was found.
  public let check: RuleSetCheck
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes what was found.
  public init(_ check: RuleSetCheck, in language: NoticeLanguage) {
    self.check = check
    self.language = language
  }

  /// The whole report.
  public var document: ReportDocument {
    let id = check.ruleSet.id
    return ReportDocument(
      title: ReportLine(language.say("规则集检查：\(id)", "Check of \(id)")),
      blocks: [.pairs(summary)] + counts + faults + lint + uncovered + strays + differences
        + scenarios)
  }

  private var summary: [ReportPair] {
    let coverage = check.coverage
    let share =
      coverage.total == 0
      ? language.say("未附原文提纲", "there is no outline of the text")
      : language.say(
        "\(coverage.percentage)（\(coverage.total)处中的\(coverage.covered)处）",
        "\(coverage.percentage) (\(coverage.covered) of \(coverage.total))")
    let faults = check.ruleSet.faults.count
    let verdict: ReportSpan =
      check.isClean
      ? .good(language.say("无须改动", "nothing to mend"))
      : .caution(language.say("尚有待处理之处", "something is left to do"))
    var pairs = [
      ReportPair(ReportLine(language.say("结论", "Result")), [verdict]),
      ReportPair(
        ReportLine(language.say("版本", "Version")), ReportLine(check.ruleSet.version.description)),
      ReportPair(
        ReportLine(language.say("指纹", "Fingerprint")),
        ReportLine(check.ruleSet.fingerprint.description)),
      ReportPair(
        ReportLine(language.say("错误", "Faults")), ReportLine(faults == 0 ? none : "\(faults)")),
      ReportPair(
        ReportLine(language.say("写法提示", "Lint")),
        ReportLine(check.lint.isEmpty ? none : "\(check.lint.count)")),
      ReportPair(ReportLine(language.say("覆盖原文", "Coverage")), ReportLine(share)),
    ]
    if let found = check.differences {
      let text = found.isEmpty ? language.say("与原文一致", "agrees with the text") : "\(found.count)"
      pairs.append(
        ReportPair(ReportLine(language.say("提纲差异", "Differences")), ReportLine(text)))
    }
    if let scenarios = check.scenarios {
      let text = language.say(
        "\(scenarios.count)个，\(scenarios.passed)个与预期一致",
        "\(scenarios.passed) of \(scenarios.count) come out as expected")
      pairs.append(ReportPair(ReportLine(language.say("情形", "Scenarios")), ReportLine(text)))
    }
    return pairs
  }

  private var none: String { language.say("无", "none") }

  private var counts: [ReportBlock] {
    guard check.coverage.total > 0 else { return [] }
    let grid = ReportGrid(
      columns: [
        ReportColumn(ReportLine(language.say("原文所载", "In the text"))),
        ReportColumn(ReportLine(language.say("已覆盖", "Covered")), alignment: .end),
        ReportColumn(ReportLine(language.say("共", "Of")), alignment: .end),
      ],
      rows: CoverageToken.Kind.allCases.compactMap { kind in
        let (covered, total) = check.coverage.count(of: kind)
        guard total > 0 else { return nil }
        return [ReportLine(kind.name.text(in: language)), "\(covered)", "\(total)"]
      })
    return [.grid(grid)]
  }

  private var faults: [ReportBlock] {
    bullets(
      "错误", "Faults", .bad, check.ruleSet.faults.map { ReportLine($0.message(in: language)) })
  }

  /// What is no fault and yet cannot be meant so.
  private var lint: [ReportBlock] {
    bullets(
      "写法提示", "Lint", .caution,
      check.lint.map { finding in
        let name = check.ruleSet.category(finding.category)?.title.text(in: language)
        let category = name ?? finding.category.description
        return ReportLine(language.labelled(category, finding.message(in: language)))
      })
  }

  private var uncovered: [ReportBlock] {
    bullets(
      "尚未覆盖", "Not covered yet", .caution,
      check.coverage.uncovered.map { token -> ReportLine in
        let name = token.kind.name.text(in: language)
        let what = token.kind == .clause ? name : "\(name) \(token.text)"
        let text = token.kind == .pending ? pendingReason(token) : what
        let status = token.kind == .pending ? "" : token.status.name.text(in: language)
        return "\(.strong(token.clause)) \(text)\(status.isEmpty ? "" : language.remark(status))"
      })
  }

  /// What is pending, in the report's language.
  private func pendingReason(_ token: CoverageToken) -> String {
    let note = check.ruleSet.notes.first { $0.kind == .pending && $0.reason.zh == token.text }
    return language.labelled(
      token.status.name.text(in: language), note?.reason.text(in: language) ?? token.text)
  }

  private var strays: [ReportBlock] {
    // Without an outline every place would be one.
    let strays = check.coverage.total > 0 ? check.coverage.strayClauses : []
    return bullets(
      "规则集所引而原文没有之处", "Places named that the text lacks", .bad,
      strays.map { ReportLine($0) })
  }

  private var differences: [ReportBlock] {
    bullets(
      "提纲与所给文本的差异", "Differences between outline and text", .bad,
      (check.differences ?? []).map { ReportLine($0.message.text(in: language)) })
  }

  /// What is wrong with the file, what came out otherwise, and which figures and requirements it does not
  /// try from both sides.
  private var scenarios: [ReportBlock] {
    guard let scenarios = check.scenarios else { return [] }
    return bullets(
      "情形表填写有误", "Filled in wrongly in the table of scenarios", .bad,
      scenarios.faults.map { ReportLine($0.message(in: language)) })
      + bullets(
        "与预期不一致的情形", "Scenarios that come out otherwise", .bad,
        scenarios.failures.map { ReportLine($0.message(in: language)) })
      + bullets(
        "表中没有试到两侧的数字", "Figures whose two sides the table does not try", .caution,
        scenarios.unheld.map { ReportLine($0.message(in: language)) })
      + bullets(
        "表中没有既试到符合、又试到不符合的要求", "Requirements that the table does not both meet and fail",
        .caution, lines(of: scenarios.oneSided), count: scenarios.oneSided.count)
  }

  /// A line for each clause and what its requirements lack.
  private func lines(of requirements: [OneSidedRequirement]) -> [ReportLine] {
    var grouped: [[OneSidedRequirement]] = []
    for requirement in requirements {
      if let last = grouped.last?.first, last.clause == requirement.clause,
        last.missing == requirement.missing
      {
        grouped[grouped.count - 1].append(requirement)
      } else {
        grouped.append([requirement])
      }
    }
    return grouped.compactMap { group in
      guard let first = group.first else { return nil }
      let ids = group.map(\.id).joined(separator: language.say("、", ", "))
      let lack = first.lack.text(in: language)
      return ReportLine(
        language.say("\(first.clause) \(ids)：\(lack)", "\(first.clause) \(ids): \(lack)"))
    }
  }

  private func bullets(
    _ zh: String, _ en: String, _ tone: ReportTone, _ lines: [ReportLine], count: Int? = nil
  ) -> [ReportBlock] {
    guard !lines.isEmpty else { return [] }
    let number = count ?? lines.count
    let title = language.say("\(zh)（\(number)处）", "\(en) (\(number))")
    return [
      .heading(level: 1, ReportLine([ReportSpan(title, tone)])),
      .bullets(lines.map { ReportItem($0) }),
    ]
  }
}
