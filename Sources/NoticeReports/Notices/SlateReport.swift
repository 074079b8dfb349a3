import NoticeInterchange
public import NoticeKit

/// Checked slates as a report: each unit with its rules, what stands above a limit, and advice.
public struct SlateReport: Sendable {
  /// The slates.
  public let reviewed: ReviewedSlates
  /// The language of the report.
  public let language: NoticeLanguage
  /// What other notices call the categories that this one does not take.
  package var otherTitles: [CategoryID: Wording] = [:]

  /// Takes checked slates.
  public init(_ reviewed: ReviewedSlates, in language: NoticeLanguage) {
    self.reviewed = reviewed
    self.language = language
  }

  /// The whole report.
  public var document: ReportDocument {
    let heading = reviewed.ruleSet.heading(in: language)
    return ReportDocument(
      title: ReportLine(language.say("\(heading)：推荐名额", "\(heading): slates")),
      blocks: blocks(belowLevel: 1) + faults + totals)
  }

  /// Every slate under a heading of its own.
  package func blocks(belowLevel level: Int) -> [ReportBlock] {
    reviewed.slates.flatMap { blocks(of: $0, level: level + 1) }
  }

  private func blocks(of slate: ReviewedSlate, level: Int) -> [ReportBlock] {
    let review = slate.review
    let unit = review.slate.unit
    let name = unit.name.isEmpty ? language.say("（未写推荐单位）", "(no unit named)") : unit.name
    let particulars = [unit.kind?.label.text(in: language), unit.region].compactMap { $0 }
    var title: ReportLine = [ReportSpan(name + language.say("：", ": "))]
    title.append(review.status.span(in: language))
    let count = language.count(review.slate.nominations.count, "份推荐", "nomination")
    let about = language.enumerated(particulars + [count])
    return [
      .heading(level: level, title), .paragraph(ReportLine(about, .subtle)),
      .grid(grid(of: review)),
    ] + remarks(on: slate)
  }

  private func grid(of review: SlateReview) -> ReportGrid {
    ReportGrid(
      columns: [
        ReportColumn(ReportLine(language.say("规定", "Rule")), wraps: true),
        ReportColumn(ReportLine(language.say("限额", "Limit")), alignment: .end),
        ReportColumn(ReportLine(language.say("实报", "Found")), alignment: .end),
        ReportColumn(ReportLine(language.say("结果", "Outcome"))),
      ],
      rows: review.findings.map { finding in
        [
          words(of: finding), ReportLine(finding.limit.map(String.init) ?? ""),
          ReportLine(finding.found.map(String.init) ?? ""),
          [ReportSpan(finding.outcome.label.text(in: language), finding.outcome.tone)],
        ]
      })
  }

  private func words(of finding: SlateFinding) -> ReportLine {
    "\(title(of: finding))\(.subtle(language.remark(finding.clause)))"
  }

  /// The rule behind the category that it counts in.
  private func title(of finding: SlateFinding) -> String {
    let title = finding.title.text(in: language)
    guard let id = finding.category else { return title }
    let named = reviewed.ruleSet.category(id)?.title ?? otherTitles[id]
    let category = named?.text(in: language) ?? id.description
    return language.labelled(category, title)
  }

  // MARK: - Below the table

  private func remarks(on slate: ReviewedSlate) -> [ReportBlock] {
    let findings = slate.review.findings
    let above = findings.filter { $0.outcome == .notMet }.map { finding in
      ReportItem([ReportSpan(self.broken(finding, in: slate), .bad)])
    }
    var told: Set<Wording> = []
    let notes = findings.compactMap(\.note).filter { told.insert($0).inserted }.map {
      ReportItem([ReportSpan($0.text(in: language), .caution)])
    }
    var seen: Set<FactID> = []
    let missing = findings.flatMap(\.missing).filter { seen.insert($0.id).inserted }
    let needed =
      missing.isEmpty
      ? []
      : [
        ReportItem([
          ReportSpan(
            language.labelled(
              language.say("待补充", "To be supplied"),
              language.listed(missing.map { $0.label.text(in: language) })), .caution)
        ])
      ]
    let advice = slate.review.advice.map { advice in
      ReportItem([ReportSpan(self.advice(advice, in: slate), .caution)])
    }
    var noted: Set<Reading> = []
    let readings = findings.flatMap(\.readings).filter { noted.insert($0).inserted }.map {
      ReportItem([
        ReportSpan(
          language.labelled(language.say("理解", "Reading"), $0.note.text(in: language)), .subtle)
      ])
    }
    let items = above + notes + needed + advice + readings
    return items.isEmpty ? [] : [.bullets(items)]
  }

  /// What breaks a rule: nominees beyond a number, categories beyond a number, or the unit itself.
  private func broken(_ finding: SlateFinding, in slate: ReviewedSlate) -> String {
    guard let limit = finding.limit else {
      let title = language.quoted(title(of: finding))
      return language.say("未满足\(title)", "Not fulfilled: \(title)")
    }
    guard finding.categories.isEmpty else { return chosen(finding, limit) }
    let names = zip(slate.rows(at: finding.above), finding.above).map { row, position in
      let name = slate.review.slate.nominations[position].name
      return language.say("第\(row)行\(name)", "row \(row) \(name)")
    }
    return language.labelled(above(finding), language.listed(names))
  }

  private func above(_ finding: SlateFinding) -> String {
    let title = language.quoted(title(of: finding))
    return language.say("超出\(title)", "Above \(title)")
  }

  /// Too many categories are made use of: which they are, and how many have to go.
  private func chosen(_ finding: SlateFinding, _ limit: Int) -> String {
    let names = finding.categories.map { id in
      language.quoted(
        (reviewed.ruleSet.category(id)?.title ?? otherTitles[id])?.text(in: language)
          ?? id.description)
    }
    let number = names.count - limit
    let words = language.say(
      "已报\(language.listed(names))，须去掉其中\(number == 1 ? "一" : "\(number)")类",
      "\(language.listed(names)) are made use of; \(number) of them must go")
    return language.labelled(above(finding), words)
  }

  private func advice(_ advice: SlateAdvice, in slate: ReviewedSlate) -> String {
    let note = advice.note.text(in: language) + (advice.clause.map(language.remark) ?? "")
    let rows = slate.rows(at: advice.nominations).map(String.init)
    let words = language.labelled(language.say("提示", "Advice"), note)
    guard !rows.isEmpty else { return words }
    return words
      + language.remark(
        language.say("第\(rows.joined(separator: "、"))行", "rows \(rows.joined(separator: ", "))"))
  }

  // MARK: - The file

  private var faults: [ReportBlock] {
    guard !reviewed.faults.isEmpty else { return [] }
    let count = reviewed.faults.count
    let title = language.say("填写有误（\(count)处）", "Filled in wrongly (\(count))")
    return [
      .heading(level: 2, [.caution(title)]),
      .bullets(reviewed.faults.map { ReportItem(ReportLine($0.message(in: language))) }),
    ]
  }

  /// How many units have come to what, and what no slate counts.
  package var totals: [ReportBlock] {
    guard !reviewed.slates.isEmpty else {
      return [.paragraph([.caution(language.say("没有读出人选。", "No nominee could be read."))])]
    }
    var line: ReportLine = [.strong(language.count(reviewed.slates.count, "个推荐单位", "unit"))]
    line.append(ReportSpan(language.say("：", ": ")))
    let statuses = SlateStatus.allCases.compactMap { status -> (SlateStatus, Int)? in
      let count = reviewed.slates.count { $0.review.status == status }
      return count > 0 ? (status, count) : nil
    }
    for (index, (status, count)) in statuses.enumerated() {
      if index > 0 { line.append(ReportSpan(language.say("，", ", "))) }
      let label = status.words(for: count).text(in: language)
      line.append(ReportSpan(language.say("\(label)\(count)个", "\(count) \(label)"), status.tone))
    }
    line.append(ReportSpan(language.say("。", ".")))
    let unread = reviewed.unreadRows.count
    guard unread > 0 else { return [.paragraph(line)] }
    let words = language.say(
      "另有\(unread)行没有读入，未计入任何单位；改正后请重新核对。",
      unread == 1
        ? "1 more row could not be read and counts for no unit: mend it and check again."
        : "\(unread) more rows could not be read and count for no unit: mend them and check again.")
    return [.paragraph(line), .paragraph([.caution(words)])]
  }
}
