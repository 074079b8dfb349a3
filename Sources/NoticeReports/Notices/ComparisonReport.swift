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
  /// The directions whose changes are listed below the counts, which are of all; `nil` lists all, and
  /// the requirements that are unchanged.
  public var directions: Set<ChangeDirection>?

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
      blocks: [issuers, wayBack, .paragraph(counts)].compactMap { $0 } + blocks + unchanged)
  }

  /// How many changes go which way; those that bear on nobody are counted by themselves.
  package var counts: ReportLine {
    guard !log.entries.isEmpty else {
      return ReportLine(language.say("没有差别。", "Nothing differs."))
    }
    let parts = ChangeDirection.allCases.flatMap { direction in
      groups(of: direction).map { $0.count(in: language) }
    }
    let rest = log.entries.count { !$0.bearsOnNominees }
    let others =
      rest == 0
      ? []
      : [
        language.say(
          "另有\(rest)处仅位置、名称或说明不同", "in \(rest) more only the place, the title or a note differs")
      ]
    return ReportLine(
      (parts + others).joined(separator: language.say("，", ", ")) + language.say("。", "."))
  }

  /// The changes by direction; those that bear on nobody, such as moves, stand last.
  private var blocks: [ReportBlock] {
    let title = language.say(
      "仅位置、名称、写法或说明不同", "Only the place, the title, the way it is put or a note differs")
    let listed = ChangeDirection.allCases.filter { directions?.contains($0) ?? true }
    let entries = log.entries.filter { listed.contains($0.direction) }
    if entries.isEmpty, !log.entries.isEmpty { return [.paragraph(ReportLine(none(of: listed)))] }
    return sections(of: listed, belowLevel: 0)
      + section(
        ReportLine(title, .subtle), entries.filter { !$0.bearsOnNominees }, belowLevel: 0)
  }

  private func none(of directions: [ChangeDirection]) -> String {
    let names = language.listed(directions.map { $0.label.text(in: language) })
    return language.say("其中没有\(names)的。", "None of them is \(names).")
  }

  /// The changes that bear on nominees and go one of these ways, way by way.
  package func sections(
    of directions: [ChangeDirection], belowLevel level: Int
  ) -> [ReportBlock] {
    directions.flatMap { direction in
      groups(of: direction).flatMap { group -> [ReportBlock] in
        let title = ReportLine([group.span(in: language)])
        switch group.sort {
        case .all, .others: return section(title, group.entries, belowLevel: level)
        case .bars:
          return section(title, group.entries, saying: barNote(direction), belowLevel: level)
        case .categories:
          return [
            .heading(level: level + 1, "\(title)\(language.remark("\(group.categories.count)"))"),
            .bullets(group.categories.map { category($0, of: group) }),
          ]
        }
      }
    }
  }

  private func groups(of direction: ChangeDirection) -> [ChangeGroup] {
    ChangeGroup.all(of: direction, in: log)
  }

  /// What it means for a nominee that a requirement is new, or is gone.
  private func barNote(_ direction: ChangeDirection) -> String {
    direction == .added
      ? language.say(
        "每项都是原有类别的人选要多过的一道门槛。",
        "Each is one more bar for nominees of a category that was there before.")
      : language.say(
        "每项都是仍设类别的人选少过的一道门槛。",
        "Each is one bar less for nominees of a category that is still there.")
  }

  private func section(
    _ title: ReportLine, _ entries: [ChangeEntry], saying note: String? = nil,
    belowLevel level: Int
  ) -> [ReportBlock] {
    guard !entries.isEmpty else { return [] }
    let heading = ReportBlock.heading(
      level: level + 1, "\(title)\(language.remark("\(entries.count)"))")
    let notes = note.map { [ReportBlock.paragraph(ReportLine($0))] } ?? []
    return [heading] + notes + [.bullets(entries.map { item($0) })]
  }

  /// A category that only one edition takes: told once, with all that it asks in one block.
  private func category(_ id: CategoryID, of group: ChangeGroup) -> ReportItem {
    let entries = group.entries.filter { $0.category == id }
    let whole = entries.first { $0.topic == .category }
    let asked = entries.filter { $0.topic != .category }.map { item($0, in: id) }
    guard let whole else { return ReportItem(ReportLine(name(of: id)), blocks: [.bullets(asked)]) }
    let told = item(whole, in: id)
    return ReportItem(told.line, blocks: told.blocks + (asked.isEmpty ? [] : [.bullets(asked)]))
  }

  /// One change: what it is about, how the edition that counts has it, and what differs.
  private func item(_ entry: ChangeEntry, in told: CategoryID? = nil) -> ReportItem {
    let category = entry.category.flatMap { $0 == told ? nil : title(of: $0) }
    let isPlain = entry.topic == .requirement || (told != nil && entry.topic == .category)
    let topic = isPlain ? nil : entry.about.text(in: language)
    let about = [category, topic].compactMap { $0 }.joined(separator: "·")
    let words = words(of: entry)
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
    let shown = entry.toldDetails.filter { $0.kind != .moved }
    guard shown.isEmpty else {
      return shown.map { ReportItem(ReportLine(entry.line(of: $0, in: language))) }
    }
    // A side that is not the one shown above, where nothing else tells it.
    guard let was = entry.old, let now = entry.new, was.words.zh != now.words.zh else { return [] }
    let (label, side) =
      entry.toldSide == now ? (Wording("旧", "old"), was) : (Wording("新", "new"), now)
    return [
      ReportItem(
        ReportLine(language.labelled(label.text(in: language), side.words.text(in: language))))
    ]
  }

  /// The side that is told first; a lack without another side says whose it is.
  private func words(of entry: ChangeEntry) -> String {
    guard let side = entry.toldSide else { return entry.id }
    let words = side.words.text(in: language)
    guard side.isLacking, entry.old == nil || entry.new == nil else { return words }
    let label = entry.old == nil ? language.say("新", "new") : language.say("旧", "old")
    return language.labelled(label, words)
  }

  func name(of id: CategoryID) -> String { title(of: id) ?? id.description }

  /// What a category is called, where either edition takes it.
  private func title(of id: CategoryID) -> String? {
    (new.category(id) ?? old.category(id))?.title.text(in: language)
  }
}

extension ChangeEntry {
  /// The side that is told first: the new one, unless its text lacks what the old one states.
  fileprivate var toldSide: ChangeSide? {
    guard let new else { return old }
    return new.isLacking ? old ?? new : new
  }
}
