public import NoticeComparison
public import NoticeKit

/// What a new edition means for a roster, as a part of a report.
public struct ImpactReport: Sendable {
  /// What it means.
  public let impact: RosterImpact
  /// The row of each nominee in its file, in the order of the roster.
  public let rows: [Int]
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes what an edition means for a roster, and the rows of its nominees.
  public init(_ impact: RosterImpact, rows: [Int], in language: NoticeLanguage) {
    self.impact = impact
    self.rows = rows
    self.language = language
  }

  /// The part: counts, the matrix of verdicts, who loses and gains, what costs most, what is not known.
  public var blocks: [ReportBlock] {
    let title = language.say("对名单的影响", "What it means for the roster")
    let heading = ReportBlock.heading(level: 1, ReportLine(title))
    guard !impact.nominees.isEmpty else {
      let none = language.say("没有读出人选。", "No nominee could be read.")
      return [heading, .paragraph([.caution(none)])]
    }
    return [heading, .paragraph(ReportLine(counts)), .grid(matrix)]
      + people(.loses) + people(.gains) + costs + needs
  }

  private var counts: String {
    let parts = ImpactShift.allCases.map { shift in
      language.say(
        "\(shift.label.zh)\(impact.positions(shift).count)个",
        "\(shift.label.en) \(impact.positions(shift).count)")
    }
    return language.say("\(impact.nominees.count)份推荐：", "\(impact.nominees.count) nominations: ")
      + language.listed(parts) + language.say("。", ".")
  }

  /// Rows are verdicts under the old edition, columns those under the new one.
  private var matrix: ReportGrid {
    let old = Verdict.allCases.filter { verdict in
      impact.nominees.contains { $0.old.verdict == verdict }
    }
    let new = Verdict.allCases.filter { verdict in
      impact.nominees.contains { $0.new.verdict == verdict }
    }
    let columns =
      [ReportColumn(ReportLine(language.say("旧 \\ 新", "old \\ new")))]
      + new.map { ReportColumn(ReportLine($0.label.text(in: language)), alignment: .end) }
    return ReportGrid(
      columns: columns,
      rows: old.map { before in
        [ReportLine([before.span(in: language)])]
          + new.map { ReportLine("\(impact.count(before, then: $0))") }
      })
  }

  private func people(_ shift: ImpactShift) -> [ReportBlock] {
    let positions = impact.positions(shift)
    guard !positions.isEmpty else { return [] }
    let columns = [
      ReportColumn(ReportLine(language.say("行", "Row")), alignment: .end),
      ReportColumn(ReportLine(language.say("名称", "Name")), wraps: true),
      ReportColumn(ReportLine(language.say("依据", "By")), wraps: true),
    ]
    return [
      .heading(level: 2, ReportLine(shift.label.text(in: language))),
      .grid(
        ReportGrid(
          columns: columns,
          rows: positions.map { position in
            let nominee = impact.nominees[position]
            let reasons = nominee.reasons.map {
              $0.title(in: language) + language.remark($0.clause)
            }
            let row = rows.indices.contains(position) ? rows[position] : position + 1
            return [
              "\(row)", ReportLine(nominee.nomination.name),
              ReportLine(language.enumerated(reasons)),
            ]
          })),
    ]
  }

  private var costs: [ReportBlock] {
    let costs = impact.costs
    guard !costs.isEmpty else { return [] }
    let title = language.say("各项条件使多少人选受损", "How many each requirement costs")
    let items = costs.map { cost in
      let words = cost.words.text(in: language) + language.remark(cost.clause)
      return ReportItem(
        ReportLine(
          language.say(
            "\(words)：\(cost.losers.count)个，仅因此项\(cost.byItAlone.count)个",
            "\(words): costs \(cost.losers.count), \(cost.byItAlone.count) of them by itself")))
    }
    return [.heading(level: 2, ReportLine(title)), .bullets(items)]
  }

  private var needs: [ReportBlock] {
    let needs = impact.neededFacts
    guard !needs.isEmpty else { return [] }
    let title = language.say("新条件需要而名单未载的数据", "What the new edition asks and the roster lacks")
    let items = needs.map { need in
      ReportItem(
        ReportLine(
          language.say(
            "\(need.categoryTitle.zh)：\(need.fact.label.zh)：\(need.nominees.count)个人选未载",
            "\(need.categoryTitle.en): \(need.fact.label.en): not stated for \(need.nominees.count)"
          )))
    }
    return [.heading(level: 2, ReportLine(title)), .bullets(items)]
  }
}
