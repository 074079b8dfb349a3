public import NoticeComparison
public import NoticeKit

/// Two editions compared, as a report: what tightened first, then the rest, then what it means for a roster.
public struct ComparisonReport: Sendable {
  /// The old edition.
  public let old: RuleSet
  /// The new edition.
  public let new: RuleSet
  /// What differs between them.
  public let log: ChangeLog
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes two editions and what differs between them.
  public init(from old: RuleSet, to new: RuleSet, _ log: ChangeLog, in language: NoticeLanguage) {
    self.old = old
    self.new = new
    self.log = log
    self.language = language
  }

  /// The whole report.
  public var document: ReportDocument {
    ReportDocument(
      title: ReportLine("\(old.heading(in: language)) → \(new.heading(in: language))"),
      blocks: [.paragraph(counts)] + blocks)
  }

  /// How many changes go which way.
  private var counts: ReportLine {
    guard !log.entries.isEmpty else {
      return ReportLine(language.say("没有差别。", "Nothing differs."))
    }
    let parts = ChangeDirection.allCases.filter { log.count($0) > 0 }.map { direction in
      language.say(
        "\(direction.label.zh)\(log.count(direction))处",
        "\(log.count(direction)) \(direction.label.en)")
    }
    return ReportLine(language.listed(parts) + language.say("。", "."))
  }

  /// The changes by direction; those that bear on nobody, such as moves, stand last.
  private var blocks: [ReportBlock] {
    let bearing = log.entries.filter(\.bearsOnNominees)
    let directions = ChangeDirection.allCases.flatMap { direction in
      section(
        ReportLine([direction.span(in: language)]), bearing.filter { $0.direction == direction })
    }
    let title = language.say("仅位置、名称或说明不同", "Only the place, the title or a note differs")
    return directions
      + section(ReportLine(title, .subtle), log.entries.filter { !$0.bearsOnNominees })
  }

  private func section(_ title: ReportLine, _ entries: [ChangeEntry]) -> [ReportBlock] {
    guard !entries.isEmpty else { return [] }
    let number = language.remark("\(entries.count)")
    return [.heading(level: 1, "\(title)\(number)"), .bullets(entries.map(item))]
  }

  /// One change: what it is about, how the edition that counts has it, and what differs.
  private func item(_ entry: ChangeEntry) -> ReportItem {
    let category = entry.category.map { name(of: $0) }
    let topic = entry.topic == .requirement ? nil : entry.topic.label.text(in: language)
    let about = [category, topic].compactMap { $0 }.joined(separator: "·")
    let words = (entry.new ?? entry.old)?.words.text(in: language) ?? entry.id
    let places = entry.clauses
    let clauses = Set(places).count == 1 ? places[0] : places.joined(separator: " → ")
    var line: ReportLine = []
    if !about.isEmpty { line.append(ReportSpan(about + language.say("：", ": "), .strong)) }
    line.append(ReportSpan(words))
    if !clauses.isEmpty { line.append(ReportSpan(language.remark(clauses), .subtle)) }
    let details = details(of: entry)
    return ReportItem(line, blocks: details.isEmpty ? [] : [.bullets(details)])
  }

  private func details(of entry: ChangeEntry) -> [ReportItem] {
    let shown = entry.details.filter { ![.added, .removed, .moved].contains($0.kind) }
    let none = language.say("无", "none")
    let items = shown.map { detail -> ReportItem in
      let (from, to) = detail.sides(in: language)
      let words = "\(from ?? none) → \(to ?? none)"
      return ReportItem(ReportLine(language.labelled(detail.kind.label.text(in: language), words)))
    }
    // A side that is not the one shown above, where nothing else tells it.
    guard shown.isEmpty, let old = entry.old, let new = entry.new, old.words != new.words else {
      return items
    }
    return [
      ReportItem(
        ReportLine(language.labelled(language.say("旧", "old"), old.words.text(in: language))))
    ]
  }

  private func name(of id: CategoryID) -> String {
    (new.category(id) ?? old.category(id))?.title.text(in: language) ?? id.description
  }
}

extension ChangeDirection {
  /// The direction by its name and in its tone.
  func span(in language: NoticeLanguage) -> ReportSpan {
    let tone: ReportTone =
      switch self {
      case .tightened: .bad
      case .loosened: .good
      case .added, .removed, .changed: .plain
      case .notComparable: .caution
      }
    return ReportSpan(label.text(in: language), tone)
  }
}
