import NoticeKit

/// The requirements of one rule set, sorted by whom they are stated for.
struct StatedRequirements {
  /// Those stated for all categories together, each once.
  private(set) var shared: [Requirement] = []
  /// Those stated for one category.
  private(set) var own: [CategoryID: [Requirement]] = [:]

  init(of ruleSet: RuleSet) {
    var seen: Set<Requirement> = []
    for category in ruleSet.categories {
      let number = category.contents.requirements.count
      own[category.id, default: []] += category.requirements.prefix(number)
      for requirement in category.requirements.dropFirst(number)
      where seen.insert(requirement).inserted {
        shared.append(requirement)
      }
    }
  }

  /// Moves what is shared here to its categories where the other edition states it of one of them.
  mutating func spread(against other: StatedRequirements, in ruleSet: RuleSet) {
    let shared = Set(other.shared.map(\.id))
    let stated = ruleSet.categories.flatMap { other.own[$0.id] ?? [] }
    let apart = Set(stated.map(\.id)).subtracting(shared)
    for requirement in self.shared where apart.contains(requirement.id) {
      for category in ruleSet.categories
      where requirement.categories?.contains(category.id) ?? true {
        own[category.id, default: []].append(requirement)
      }
    }
    self.shared.removeAll { apart.contains($0.id) }
  }
}
