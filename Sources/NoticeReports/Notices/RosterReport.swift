import NoticeInterchange
public import NoticeKit

/// A screened roster as a report: a table of all nominees, what is filled in wrongly, the totals.
public struct RosterReport: Sendable {
  /// The roster.
  public let roster: ScreenedRoster
  /// The language of the report.
  public let language: NoticeLanguage
  /// Whether every nominee is explained in full after the table.
  public var explains = false
  /// How many reasons the table tells of each nominee before it only counts the others.
  package var reasons = 2
  /// What other notices call the categories that this one does not take.
  package var otherTitles: [CategoryID: Wording] = [:]

  /// Takes a screened roster.
  public init(_ roster: ScreenedRoster, in language: NoticeLanguage) {
    self.roster = roster
    self.language = language
  }

  /// The whole report.
  public var document: ReportDocument {
    let heading = roster.ruleSet.heading(in: language)
    return ReportDocument(
      title: ReportLine(language.say("\(heading)：审查结果", "\(heading): screening")),
      blocks: grids + explanations + faults + totals)
  }

  /// A table for each category, in the order of the notice.
  package var grids: [ReportBlock] {
    let groups = roster.nominees.grouped(by: { $0.assessment.nomination.category })
    let order = roster.ruleSet.categories.map(\.id)
    let rank = { (id: CategoryID) in order.firstIndex(of: id) ?? order.count }
    return groups.sorted { rank($0.0) < rank($1.0) }.flatMap { id, nominees -> [ReportBlock] in
      let grid = RosterGrid(
        nominees: nominees, category: roster.ruleSet.category(id), language: language,
        reasons: reasons)
      return [.heading(level: 2, title(of: id)), .grid(grid.grid)]
    }
  }

  private func title(of id: CategoryID) -> ReportLine {
    if let category = roster.ruleSet.category(id) {
      return ReportLine(category.placedTitle(in: language))
    }
    let name = otherTitles[id]?.text(in: language) ?? id.description
    return ReportLine(
      language.say("本通知不收的类别：\(name)", "A category that the notice does not take: \(name)"))
  }

  private var explanations: [ReportBlock] {
    guard explains else { return [] }
    return roster.nominees.flatMap { nominee -> [ReportBlock] in
      var report = AssessmentReport(nominee, by: roster.ruleSet, in: language)
      report.otherTitles = otherTitles
      let row = language.say("第\(nominee.row)行", "row \(nominee.row)")
      return [.heading(level: 1, "\(report.title) \(.subtle(row))")] + report.blocks(belowLevel: 2)
    }
  }

  /// What is filled in wrongly, in the order of the file.
  package var faults: [ReportBlock] {
    let all = roster.allFaults
    guard !all.isEmpty else { return [] }
    let title = language.say("填写有误（\(all.count)处）", "Filled in wrongly (\(all.count))")
    return [
      .heading(level: 2, [.caution(title)]),
      .bullets(all.map { ReportItem(ReportLine($0.message(in: language))) }),
    ]
  }

  /// How many have which verdict, and what keeps the roster from being screened wholly.
  package var totals: [ReportBlock] {
    [.paragraph(counts)] + advice.map { .paragraph([.caution($0)]) }
  }

  private var counts: ReportLine {
    guard !roster.nominees.isEmpty else {
      return [.caution(language.say("没有读出人选。", "No nominee could be read."))]
    }
    var line: ReportLine = [.strong(language.count(roster.nominees.count, "行", "row"))]
    line.append(ReportSpan(language.say("：", ": ")))
    let verdicts = Verdict.allCases.filter { roster.count(of: $0) > 0 }.map { verdict in
      let label = verdict.label.text(in: language)
      let count = roster.count(of: verdict)
      return (
        words: language.say("\(label)\(count)行", "\(count) \(verdict.words(for: count))"),
        tone: verdict.tone
      )
    }
    let counted = verdicts + roster.countsWithoutVerdict(in: language)
    for (index, part) in counted.enumerated() {
      if index > 0 { line.append(ReportSpan(language.say("，", ", "))) }
      line.append(ReportSpan(part.words, part.tone))
    }
    line.append(ReportSpan(language.say("。", ".")))
    return line
  }

  private var advice: [String] {
    var advice: [String] = []
    if roster.skippedRows > 0 {
      advice.append(
        language.say(
          "另有\(roster.skippedRows)行没有读入，改正后请重新审查。",
          roster.skippedRows == 1
            ? "1 more row could not be read: mend it and screen again."
            : "\(roster.skippedRows) more rows could not be read: mend them and screen again."))
    }
    if roster.leftOut > 0 {
      advice.append(
        language.say(
          "另有\(roster.leftOut)行属于其他类别，没有列出。",
          roster.leftOut == 1
            ? "1 row of another category is left out."
            : "\(roster.leftOut) rows of other categories are left out."))
    }
    if let late { advice.append(late) }
    if roster.nominees.contains(where: { $0.needsSubmissionDay }) {
      advice.append(
        language.say(
          "有的行没有报送日期，时长和期限无法核对：请填该列，或加 --submitted 日期。",
          "Some rows state no day of submission, so lengths of time and deadlines are unknown: fill in "
            + "the column or add --submitted DAY."))
    }
    return advice
  }

  /// How many were handed in after the notice's deadline, which is no verdict on them.
  private var late: String? {
    guard let deadline = roster.ruleSet.placedDeadline else { return nil }
    let number = roster.nominees.count { ($0.assessment.submitted ?? deadline.day) > deadline.day }
    guard number > 0 else { return nil }
    let day = deadline.day.text(in: language)
    return language.say(
      "\(number)行的报送日期晚于截止日期\(day)（\(deadline.clause)，含当日）；结论不因此改变。",
      "\(language.count(number, "", "row")) \(number == 1 ? "is" : "are") handed in after the "
        + "deadline, \(day) (\(deadline.clause), that day included); the verdicts stay.")
  }
}

extension RuleSet {
  /// The last day on which nominations are taken, and the clause that states it.
  fileprivate var placedDeadline: (day: CalendarDate, clause: String)? {
    for placed in provisions {
      if case .deadline(let deadline) = placed.provision, let day = deadline.day.day {
        return (day, placed.clause)
      }
    }
    return nil
  }
}
