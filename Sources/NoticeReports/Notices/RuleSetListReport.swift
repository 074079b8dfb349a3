public import NoticeKit

/// The rule sets of a catalog: what each is called, whom it takes and how far it is encoded.
public struct RuleSetListReport: Sendable {
  /// The rule sets, in the order of the catalog.
  public let ruleSets: [RuleSet]
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes the rule sets of a catalog.
  public init(of catalog: RuleSetCatalog, in language: NoticeLanguage) {
    ruleSets = catalog.ruleSets
    self.language = language
  }

  /// The whole report: each rule set by its id, with its particulars.
  public var document: ReportDocument {
    ReportDocument(
      title: ReportLine(language.say("规则集", "Rule sets")),
      blocks: ruleSets.flatMap { ruleSet -> [ReportBlock] in
        [
          .heading(level: 3, ReportLine(ruleSet.id.description)),
          .pairs(particulars(of: ruleSet)),
        ]
      })
  }

  /// One row a rule set, for a page that shows other things too.
  package var grid: ReportGrid {
    let columns = [
      ReportColumn(ReportLine(language.say("规则集", "Rule set"))),
      ReportColumn(ReportLine(language.say("通知", "Notice")), wraps: true),
      ReportColumn(ReportLine(language.say("截止", "Deadline"))),
      ReportColumn(ReportLine(language.say("覆盖原文", "Covered")), alignment: .end),
    ]
    return ReportGrid(
      columns: columns,
      rows: ruleSets.map { ruleSet in
        [
          ReportLine(ruleSet.id.description), ReportLine(ruleSet.heading(in: language)),
          ReportLine(ruleSet.deadline?.description ?? ""),
          ReportLine(ruleSet.coverage.percentage),
        ]
      })
  }

  private func particulars(of ruleSet: RuleSet) -> [ReportPair] {
    let categories = ruleSet.categories.map { category in
      category.title.text(in: language) + language.remark(category.id.description)
    }
    return [
      ReportPair(
        ReportLine(language.say("通知", "Notice")), ReportLine(ruleSet.heading(in: language))),
      ReportPair(
        ReportLine(language.say("类别", "Categories")), ReportLine(language.enumerated(categories))),
      ReportPair(
        ReportLine(language.say("截止", "Deadline")),
        ReportLine(ruleSet.deadline?.text(in: language) ?? language.say("未载", "none stated"))),
      ReportPair(
        ReportLine(language.say("收录", "Encoding")),
        "\(language.say("版本", "version")) \(ruleSet.version.description)\(state(of: ruleSet))"),
    ]
  }

  /// How far the encoding goes: 覆盖原文97.6%，尚有2处待编码.
  private func state(of ruleSet: RuleSet) -> ReportLine {
    let coverage = ruleSet.coverage
    let share =
      coverage.total == 0
      ? language.say("未附原文提纲", "without an outline of the text")
      : language.say("覆盖原文\(coverage.percentage)", "covers \(coverage.percentage) of the text")
    var line: ReportLine = "\(language.say("，", ", "))\(share)"
    let uncovered = coverage.uncovered.count
    if uncovered > 0 {
      let text = language.say("尚有\(uncovered)处未收录", "\(uncovered) places still to be encoded")
      line.append("\(language.say("，", ", "))\(.caution(text))")
    }
    return line
  }
}

extension RuleSet {
  /// The title of the notice, or the rule set's id where there is none.
  package func heading(in language: NoticeLanguage) -> String {
    notice?.title.text(in: language) ?? id.description
  }
}

extension Coverage {
  /// The share that is covered, rounded down so that only the whole is 100%.
  package var percentage: String {
    total == 0 ? "0%" : "\(ExactDecimal.digits(Int64(covered * 1000 / total), scale: 1))%"
  }
}
