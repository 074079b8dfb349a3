import NoticeKit
import Seeded

/// Random conditions over the whole decided fragment.
struct RandomConditions {
  let figures: RandomFigures
  private let facts: [FactDefinition]

  /// Chooses what the conditions of one pair speak of.
  init(_ random: inout SplitMix64, of clusters: [[FactDefinition]]) {
    figures = RandomFigures(&random)
    let clusters = (0..<random.int(1...3)).map { _ in random.pick(clusters) }
    facts = clusters.flatMap(\.self)
  }

  /// A condition of a few parts.
  func node(depth: Int = 3, _ random: inout SplitMix64) -> ConditionNode {
    guard depth > 0, random.int(0...4) > 0 else {
      return figures.leaf(on: random.pick(facts), &random)
    }
    let parts = (0..<random.int(1...4)).map { _ in node(depth: depth - 1, &random) }
    switch random.int(0...5) {
    case 0, 1: return .all(parts)
    case 2: return .any(parts)
    case 3: return .not(parts[0])
    case 4: return .atLeast(random.int(1...parts.count), parts)
    default: return .atMost(random.int(0...parts.count - 1), parts)
    }
  }

  /// The same condition with another figure, list or sense in one of its leaves.
  func altered(_ node: ConditionNode, _ random: inout SplitMix64) -> ConditionNode {
    func one(_ nodes: [ConditionNode]) -> [ConditionNode] {
      var nodes = nodes
      let index = random.int(0...nodes.count - 1)
      nodes[index] = altered(nodes[index], &random)
      return nodes
    }
    switch node {
    case .all(let nodes): return .all(one(nodes))
    case .any(let nodes): return .any(one(nodes))
    case .not(let node): return .not(altered(node, &random))
    case .atLeast(let number, let nodes): return .atLeast(number, one(nodes))
    case .atMost(let number, let nodes): return .atMost(number, one(nodes))
    default: return node.fact.map { figures.leaf(on: $0, &random) } ?? node
    }
  }

  /// Some requirements of every strength, a judgement among them.
  func requirements(_ random: inout SplitMix64) -> [Requirement] {
    (0..<random.int(1...3)).map { index in
      var requirement =
        index == 0 && random.bool()
        ? judgement(&random) : Requirement("asked-\(index)", .criterion(condition(&random)))
      switch random.int(0...5) {
      case 0: requirement = Criterion(requirement).inPrinciple().requirement
      case 1, 2:
        requirement = Criterion(requirement).inPrinciple(floor: condition(&random)).requirement
      case 3: requirement = Criterion(requirement).preferred().requirement
      default: break
      }
      if random.int(0...2) == 0 {
        requirement = Criterion(requirement).applies(when: condition(&random)).requirement
      }
      return requirement
    }
  }

  private func condition(_ random: inout SplitMix64) -> Condition {
    Condition(node(depth: 2, &random))
  }

  static let scale = GradeScale(
    "order",
    [.init("some", "一定", "some"), .init("fair", "较强", "fair"), .init("strong", "很强", "strong")])

  /// One question, plain or asking for a degree.
  private func judgement(_ random: inout SplitMix64) -> Requirement {
    if random.bool() { return Judgement("tidy", asks: "是否整洁？", "Tidy?").requirement }
    let degree = random.pick(Self.scale.levels).id
    return Judgement("order", asks: "秩序如何？", "In what order?")
      .grade(Grade(on: Self.scale, degree)).requirement
  }
}
