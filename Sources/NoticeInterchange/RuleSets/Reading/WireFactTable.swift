import NoticeKit

/// The facts that a file declares, made one after the other as they are needed.
final class WireFactTable {
  private enum Entry {
    case unread(WireNode)
    case beingRead(WireNode)
    case read(WireNode, FactDefinition?, weight: Int)
  }

  private var entries: [String: Entry] = [:]
  /// What the facts being read follow from so far, the innermost last.
  private var weights: [Int] = []

  /// Takes up the table and reads every fact of it.
  func declare(_ nodes: [WireNode], in reading: WireReading) {
    if let first = nodes.dropFirst(WireLimits.facts).first {
      first.report(
        Wording("\(nodes.count)个事实", "\(nodes.count) facts"),
        expected: .atMost(WireLimits.facts, Wording("个事实", "facts")),
        mend: Wording("减少事实", "declare fewer facts"))
      return
    }
    var ids: [String] = []
    for node in nodes {
      guard var object = node.object, let id = object.requiredText("id"),
        reading.isNew(id, in: "facts", node)
      else { continue }
      entries[id] = .unread(node)
      ids.append(id)
    }
    for id in ids { _ = definition(id, in: reading) }
  }

  /// The fact that a value names, or a fault where the table lacks it.
  func fact(_ node: WireNode, in reading: WireReading) -> FactDefinition? {
    guard let id = node.string else { return nil }
    guard let entry = entries[id] else {
      reading.reportUnknown(id, in: "facts", entries.keys, node)
      return nil
    }
    if case .beingRead = entry {
      node.report(
        Wording("由自身得出的事实\(Excerpt.text(id))", "\(Excerpt.text(id)), which follows from itself"),
        expected: Wording("不循环的事实", "facts that do not go round in a circle"),
        mend: Wording("去掉循环中的一步", "remove one step of the circle"))
      return nil
    }
    let fact = definition(id, in: reading)
    if let fact, let last = weights.indices.last {
      weights[last] = min(weights[last] + weight(of: fact.id), WireLimits.weight + 1)
    }
    return fact
  }

  /// How much a fact follows from, itself included.
  func weight(of id: FactID) -> Int {
    if case .read(_, _, let weight)? = entries[id.description] { weight } else { 1 }
  }

  /// Where a fact is declared.
  func node(of id: FactID) -> WireNode? {
    switch entries[id.description] {
    case .unread(let node)?, .beingRead(let node)?, .read(let node, _, _)?: node
    case nil: nil
    }
  }

  private func definition(_ id: String, in reading: WireReading) -> FactDefinition? {
    switch entries[id] {
    case .read(_, let fact, _)?: return fact
    case .beingRead?, nil: return nil
    case .unread(let node)?:
      entries[id] = .beingRead(node)
      weights.append(1)
      let storage = reading.nested(at: node) { reading.factStorage(node) }
      let weight = weights.popLast() ?? 1
      guard weight <= WireLimits.weight else {
        node.report(
          Wording("由过多的事实得出的事实", "a fact that follows from too many"),
          expected: .atMost(WireLimits.weight, Wording("个事实", "facts")),
          mend: Wording("减少层次或部分", "let it follow from fewer, in fewer steps"))
        entries[id] = .read(node, nil, weight: 1)
        return nil
      }
      let fact = storage.map { FactDefinition($0) }
      entries[id] = .read(node, fact, weight: weight)
      return fact
    }
  }
}
