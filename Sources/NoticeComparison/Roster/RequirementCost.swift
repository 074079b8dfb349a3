public import NoticeKit

/// What one requirement of the new edition costs a roster.
public struct RequirementCost: Sendable, Hashable {
  /// The category.
  public let category: CategoryID
  /// The id of the requirement.
  public let requirement: String
  /// The place that states it.
  public let clause: String
  /// The requirement in short words.
  public let words: Wording
  /// The nominees who lose and do not meet it, as positions on the roster from 0.
  public let losers: [Int]
  /// Those of them who meet everything else that must be met.
  public let byItAlone: [Int]
}

/// A fact that the new edition asks for and a roster does not hold.
public struct NeededFact: Sendable, Hashable {
  /// The category.
  public let category: CategoryID
  /// The category's title in the new edition.
  public let categoryTitle: Wording
  /// The fact.
  public let fact: FactDefinition
  /// The nominees of whom it is not known, as positions on the roster from 0.
  public let nominees: [Int]
}

extension RosterImpact {
  /// What each requirement of the new edition costs: the dearest first, then in the order of the notice.
  public var costs: [RequirementCost] {
    var order: [Key] = []
    var found: [Key: (finding: Finding, losers: [Int], alone: [Int])] = [:]
    for (position, nominee) in nominees.enumerated() where nominee.shift == .loses {
      let barriers = nominee.reasons
      for finding in barriers {
        let key = Key(category: nominee.nomination.category, requirement: finding.id)
        if found[key] == nil { order.append(key) }
        var entry = found[key] ?? (finding, [], [])
        entry.losers.append(position)
        if barriers.count == 1 { entry.alone.append(position) }
        found[key] = entry
      }
    }
    let costs = order.sorted { place(of: $0) < place(of: $1) }.compactMap { key in
      found[key].map { entry in
        RequirementCost(
          category: key.category, requirement: key.requirement, clause: entry.finding.clause,
          words: entry.finding.requirement.wording, losers: entry.losers, byItAlone: entry.alone)
      }
    }
    return costs.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.losers.count, other.byItAlone.count, left.offset)
        < (one.losers.count, one.byItAlone.count, right.offset)
    }.map(\.element)
  }

  /// The requirement that costs most nominees, where it costs any.
  public var dearest: RequirementCost? { costs.first }

  /// The facts that the new edition needs and the roster does not hold, in the order of the notice.
  ///
  /// A fact that is only one way to a measure is not named beside the measure.
  public var neededFacts: [NeededFact] {
    newRuleSet.categories.flatMap { category -> [NeededFact] in
      let positions = nominees.indices.filter { nominees[$0].nomination.category == category.id }
      var lacking: [FactID: [Int]] = [:]
      for position in positions {
        let missing = nominees[position].new.findings(.unknown).flatMap(\.missingMeasures)
        for id in Set(missing) { lacking[id, default: []].append(position) }
      }
      return category.facts.compactMap { fact in
        lacking[fact.id].map {
          NeededFact(
            category: category.id, categoryTitle: category.title, fact: fact, nominees: $0)
        }
      }
    }
  }

  private struct Key: Hashable {
    let category: CategoryID
    let requirement: String
  }

  /// Where a requirement stands in the new edition; one of a category not taken stands at the end.
  private func place(of key: Key) -> [Int] {
    let categories = newRuleSet.categories
    guard let category = categories.firstIndex(where: { $0.id == key.category }) else {
      return [categories.count, 0]
    }
    let place = categories[category].requirements.firstIndex { $0.id == key.requirement }
    return [category, place ?? 0]
  }
}

extension [Int] {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}

extension Finding {
  /// The missing facts without those that only make up another one of them.
  fileprivate var missingMeasures: [FactID] {
    let missing = missing
    let parts = Set(missing.flatMap { $0.withParts.dropFirst() }.map(\.id))
    return missing.map(\.id).filter { !parts.contains($0) }
  }
}
