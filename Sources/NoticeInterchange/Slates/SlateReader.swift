public import NoticeKit

/// Reads slates from the files that ``NominationReader`` reads: rows of one unit are one slate.
///
/// A row states its unit under 推荐单位, the unit's kind under 单位类别, its region under 地区, and the
/// unit's own facts under their labels, aliases or ids. Not every row need repeat them. Rows of one
/// unit that contradict each other are reported, and what they contradict each other in is unknown.
/// Where a file names no unit at all, all its rows are one slate. A row that cannot be read, or that
/// names no unit, leaves open whether the units it may belong to keep their limits.
public struct SlateReader: Sendable {
  private let nominations: NominationReader
  private let kinds: [UnitKind]
  private let facts: [FactDefinition]
  private let greatestFaults: Int

  /// Makes a reader of slates under a rule set.
  ///
  /// - Parameters:
  ///   - ruleSet: What the nominations are for.
  ///   - others: Further rule sets whose columns of nominations are taken too.
  ///   - kinds: Kinds of unit beside those that the rule set states rules for.
  ///   - facts: Facts of units beside those that the rule set asks for.
  ///   - category: The category of rows that do not state one.
  ///   - greatestFaults: How many faults are listed of one file; the others are counted.
  public init(
    for ruleSet: RuleSet, also others: [RuleSet] = [], kinds: [UnitKind] = [],
    facts: [FactDefinition] = [], category: CategoryID? = nil,
    greatestFaults: Int = 10_000
  ) {
    self.greatestFaults = max(0, greatestFaults)
    var seenKinds: Set<UnitKind> = []
    var seenFacts: Set<FactID> = []
    self.kinds = (ruleSet.slateRules.flatMap(\.kinds) + kinds)
      .filter { seenKinds.insert($0).inserted }
    let facts = (ruleSet.slateRules.flatMap(\.unitFacts) + facts)
      .filter { seenFacts.insert($0.id).inserted }
    self.facts = facts
    nominations = NominationReader(
      for: ruleSet, also: others, category: category, keeping: facts.flatMap(\.headings),
      greatestFaults: greatestFaults)
  }

  /// Reads a file: JSON Lines where its first character is a brace or a bracket, else CSV.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public func read(_ bytes: [UInt8]) -> SlateFile {
    let file = nominations.read(bytes)
    let namesUnits =
      file.records.contains { !isBlank($0.unitName) } || file.unreadRows.contains { $0.unit != nil }
    var order: [String] = []
    var groups: [String: [NominationRecord]] = [:]
    var faults: [InterchangeFault] = []
    for record in file.records {
      let key = bare(record.unitName)
      if key.isEmpty, namesUnits { faults.append(.noUnit(line: record.row)) }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(record)
    }
    let lost = LostRows(file, units: Set(order))
    let slates = order.map { key -> SlateRecord in
      let records = groups[key] ?? []
      var draft = UnitDraft(kinds: kinds, facts: facts)
      for record in records { draft.take(record) }
      faults += draft.faults
      let days = Set(records.compactMap(\.submitted))
      return SlateRecord(
        Slate(draft.unit, records.map(\.nomination), unread: lost.count(for: key)),
        rows: records.map(\.row), submitted: days.count == 1 ? days.first : nil)
    }
    return SlateFile(
      slates: slates, unreadRows: file.unreadRows, faults: listed(faults, after: file))
  }

  /// All faults in the order of their lines; those beyond the greatest number are counted.
  private func listed(
    _ faults: [InterchangeFault], after file: NominationFile
  ) -> [InterchangeFault] {
    let closing = InterchangeFault.further(file.unlistedFaults)
    let read = file.allFaults.filter { file.unlistedFaults == 0 || $0 != closing }
    let kept = faults.prefix(max(0, greatestFaults - read.count))
    let unlisted = file.unlistedFaults + faults.count - kept.count
    return ordered(read + kept) + (unlisted > 0 ? [.further(unlisted)] : [])
  }

  private func ordered(_ faults: [InterchangeFault]) -> [InterchangeFault] {
    faults.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }
}

extension NominationRecord {
  /// What the row calls its unit; empty where it does not say.
  var unitName: String { further["recommending-unit"] ?? "" }
}

extension FactDefinition {
  /// The headings that a fact of a unit may stand under.
  package var headings: [String] { [id.description, label.zh, label.en] + aliases }
}

extension InterchangeFault {
  fileprivate static func noUnit(line: Int) -> InterchangeFault {
    InterchangeFault(
      line: line, found: Wording("没有推荐单位的一行", "a row without its recommending unit"),
      expected: Wording("推荐单位的名称", "the name of the recommending unit"),
      mend: Wording("填写“推荐单位”", "fill in 推荐单位 (recommending unit)"))
  }
}
