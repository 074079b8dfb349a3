import NoticeComparison
import NoticeKit

/// A change log in few words, and the log of the way back.
struct ChangeLogSketch {
  let there: [String]
  let back: [String]

  init(_ old: RuleSet, _ new: RuleSet) {
    there = ChangeLog(from: old, to: new).entries.map(\.sketch)
    back = ChangeLog(from: new, to: old).entries.map(\.sketch)
  }
}

extension ChangeEntry {
  /// The entry in one line: `tightened requirement players: figure 20人>30人 tightened`.
  var sketch: String {
    let what = [category?.description, topic.rawValue, id].compactMap { $0 }
      .joined(separator: " ")
    let details = details.filter { $0.kind != .added && $0.kind != .removed }.map { detail in
      let words = "\(detail.old?.zh ?? "-")>\(detail.new?.zh ?? "-")"
      return ["\(detail.kind.rawValue) \(words)", detail.direction?.rawValue]
        .compactMap { $0 }.joined(separator: " ")
    }
    let head = "\(direction.rawValue) \(what)"
    return details.isEmpty ? head : head + ": " + details.joined(separator: "; ")
  }
}

extension ChangeLog {
  /// Every entry as it must be on the way back, whatever the order, and how often.
  var mirroredEntries: [String: Int] { counted(entries.map(\.mirrored)) }

  /// Every entry, whatever the order, and how often.
  var countedEntries: [String: Int] { counted(entries) }

  private func counted(_ entries: [ChangeEntry]) -> [String: Int] {
    Dictionary(entries.map { ($0.unordered, 1) }, uniquingKeysWith: +)
  }
}

extension ChangeEntry {
  /// Everything that the entry says, its details in the order of the alphabet.
  fileprivate var unordered: String {
    let head = [direction.rawValue, category?.description ?? "", topic.rawValue, id]
    let sides = [old, new].flatMap { side in
      [side?.clause, side?.words.zh, side?.words.en, side?.condition].map { $0 ?? "-" }
    }
    let details = details.map { detail in
      [
        detail.kind.rawValue, detail.old?.zh, detail.old?.en, detail.new?.zh, detail.new?.en,
        detail.direction?.rawValue,
      ].map { $0 ?? "-" }.joined(separator: "|")
    }
    return (head + sides + details.sorted()).joined(separator: "\n")
  }
}
