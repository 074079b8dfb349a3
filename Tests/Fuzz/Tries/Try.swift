import NoticeInterchange
import Seeded

/// One try of a run: a file mutated by chance, and what is done with it.
struct Try {
  /// What a file is, by which tries are counted.
  enum Kind: String, CaseIterable {
    case fragment = "fragments of rule sets"
    case ruleSet = "whole rule sets"
    case grown = "rule sets at the limit of size"
    case csv = "nominations as CSV"
    case json = "nominations as JSON Lines"
    case slate = "slates"
    case scenarios = "tables of scenarios"
  }

  /// What came of a file.
  struct Result {
    /// Whether a rule set, or at least one nomination, was read.
    var isTaken: Bool
    /// How many faults were told.
    var faults: Int
    /// What is wrong with the library, if anything.
    var problem: String?
  }

  let kind: Kind
  let bytes: [UInt8]
  private let notice: Corpus.Notice
  private var chance: SplitMix64

  /// Makes the file of a try; the same seed and number make the same file.
  init(_ corpus: Corpus, seed: UInt64, number: UInt64) {
    var chance = SplitMix64(seed: seed, number: number)
    let notice = chance.pick(corpus.notices)
    let other = chance.pick(corpus.notices)
    switch chance.int(0..<1_000) {
    case 0 where chance.once(in: 20):
      kind = .grown
      bytes = chance.grown(ruleSet: notice.file)
    case 0..<3:
      kind = .ruleSet
      bytes = chance.mutated(ruleSet: notice.file, with: other.file)
    case 3..<600:
      kind = .fragment
      bytes = chance.mutated(
        ruleSet: chance.pick(notice.fragments), with: chance.pick(other.fragments))
    case 600..<800:
      kind = .csv
      bytes = chance.mutated(roster: chance.one(of: notice.rosters))
    case 800..<930:
      kind = .json
      bytes = chance.mutated(lines: notice.lines, with: other.lines)
    case 930..<960:
      kind = .scenarios
      bytes = chance.mutated(roster: Rosters.scenarios(chance.one(of: notice.rosters)))
    default:
      kind = .slate
      let isSample = !notice.slateRosters.isEmpty && chance.bool()
      let rosters = isSample ? notice.slateRosters : notice.rosters
      bytes = chance.mutated(roster: chance.one(of: rosters))
    }
    (self.notice, self.chance) = (notice, chance)
  }

  /// Reads the file, and puts what was read to use.
  mutating func result() -> Result {
    switch kind {
    case .fragment, .ruleSet, .grown: chance.readRuleSet(bytes, beside: notice.ruleSet)
    case .csv, .json: chance.readNominations(bytes, under: notice)
    case .slate: chance.readSlates(bytes, under: notice)
    case .scenarios: chance.readScenarios(bytes, under: notice)
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func int(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }

  fileprivate mutating func mutated(ruleSet: [UInt8], with other: [UInt8]) -> [UInt8] {
    guard !once(in: 4), let value = parsed(ruleSet), let stranger = parsed(other) else {
      return mutated(ruleSet, with: other)
    }
    let isCompact = bool()
    let mutated = mutated(value, with: stranger)
    let text = JSONWriter(.compact).text(mutated)
    // What is nested again and again would be nothing but indentation, more than this process may hold.
    let isLong = text.utf8.count > 300_000
    return Array((isCompact || isLong ? text : JSONWriter(.pretty).text(mutated)).utf8)
      .withHalfPairs
  }

  fileprivate mutating func grown(ruleSet: [UInt8]) -> [UInt8] {
    parsed(ruleSet).map { Array(JSONWriter().text(grown($0)).utf8) } ?? ruleSet
  }

  /// The whole roster now and then, else one of its parts.
  fileprivate mutating func one(of rosters: [[String]]) -> [String] {
    once(in: 20) || rosters.count == 1 ? rosters[0] : pick(Array(rosters.dropFirst()))
  }

  /// The headings and one to three rows, mutated as rows or as bytes.
  fileprivate mutating func mutated(roster: [String]) -> [UInt8] {
    let rows = roster.prefix(1) + (0..<int(1...3)).map { _ in pick(roster) }
    guard !once(in: 4) else {
      return mutated(stored(rows.joined(separator: "\n")), with: Array(pick(roster).utf8))
    }
    return stored(mutated(rows: Array(rows)).joined(separator: bool() ? "\n" : "\r\n"))
  }

  fileprivate mutating func mutated(lines: [String], with others: [String]) -> [UInt8] {
    let chosen = (0..<int(1...3)).map { _ in pick(lines) }
    let other = Array(pick(others).utf8)
    guard !once(in: 4), let stranger = parsed(other) else {
      return mutated(stored(chosen.joined(separator: "\n")), with: other)
    }
    let written = chosen.map { line in
      parsed(Array(line.utf8)).map { JSONWriter().text(mutated($0, with: stranger)) } ?? line
    }
    let text = written.joined(separator: "\n")
    return once(in: 4) ? stored(text) : Array(text.utf8).withHalfPairs
  }

  private func parsed(_ bytes: [UInt8]) -> JSONValue? {
    try? JSONDocument(parsing: bytes).root.value
  }
}
