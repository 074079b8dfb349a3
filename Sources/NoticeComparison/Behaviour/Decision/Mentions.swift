import NoticeKit

/// What some conditions speak of, gathered before they are brought to one form.
struct Mentions {
  /// The first declaration of each fact.
  private(set) var facts: [FactID: FactDefinition] = [:]
  /// Facts that are declared in ways that decide differently.
  private(set) var conflicts: Set<FactID> = []
  /// The choices of a fact that are named.
  private(set) var options: [FactID: [String]] = [:]
  /// The years of a fact that are named.
  private(set) var years: [FactID: [Int]] = [:]
  /// The flags that hold because a date is stated, by that date.
  private(set) var flags: [FactID: [FactDefinition]] = [:]
  /// The dates that time is counted from.
  private(set) var starts: Set<FactID> = []
  /// Whether any length of time runs to the day of submission.
  private(set) var needsDay = false
  /// For each fact, the facts in conditions that follow from it, itself included where it stands there.
  private var users: [FactID: Set<FactID>] = [:]

  init(_ nodes: [ConditionNode]) {
    var named: [FactID: Set<String>] = [:]
    var stated: [FactID: Set<Int>] = [:]
    for leaf in nodes.lazy.flatMap(\.leaves) {
      switch leaf {
      case .isOneOf(let fact, let ids), .choices(let fact, _, let ids):
        for id in ids where named[fact.id, default: []].insert(id).inserted {
          options[fact.id, default: []].append(id)
        }
      case .years(let fact, _, let years):
        stated[fact.id, default: []].formUnion(years)
      default: break
      }
      for fact in leaf.facts { mention(fact) }
    }
    years = stated.mapValues { $0.sorted() }
  }

  private mutating func mention(_ fact: FactDefinition) {
    for part in fact.withBounds {
      for used in [part] + part.wholes { users[used.id, default: []].insert(fact.id) }
      if let other = facts[part.id] {
        if !other.decidesAlike(part) { conflicts.insert(part.id) }
        continue
      }
      facts[part.id] = part
      switch part.derivation {
      case .occurred(let date)?: flags[date.id, default: []].append(part)
      case .elapsed(let date)?:
        starts.insert(date.id)
        needsDay = true
      default: break
      }
    }
  }

  /// Whether a fact that follows from others can be taken by itself: nothing else speaks of them, or
  /// of what bounds them.
  func standsAlone(_ fact: FactDefinition) -> Bool {
    fact.related.allSatisfy { users[$0.id] == [fact.id] }
  }

  /// Whether a fact and all that it follows from are declared in one way.
  func isSettled(_ fact: FactDefinition) -> Bool {
    conflicts.isEmpty || fact.withBounds.allSatisfy { !conflicts.contains($0.id) }
  }
}

extension FactDefinition {
  /// The fact with all that it follows from, and with what a whole of any of these follows from: what
  /// that comes to bounds its parts, whether or not it is asked for.
  fileprivate var withBounds: [FactDefinition] {
    withParts.flatMap { part in
      [part] + part.wholes.filter { $0.derivation != nil }.flatMap(\.withBounds)
    }
  }

  /// The fact, what it follows from, what these are parts of, and what such wholes follow from.
  var related: [FactDefinition] { withBounds.flatMap { [$0] + $0.wholes } }

  /// Whether two declarations of a fact, labels aside, take the same values and follow alike.
  fileprivate func decidesAlike(_ other: FactDefinition) -> Bool {
    storage === other.storage
      || (kind == other.kind && derivation == other.derivation && whole == other.whole)
  }
}
