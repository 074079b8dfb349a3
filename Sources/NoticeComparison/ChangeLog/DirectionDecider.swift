public import NoticeKit

/// Decides which way a condition goes from one edition to the next.
///
/// The answer must turn around with the question: what is tightened on the way there is loosened on the
/// way back. Where nothing is proven, the answer is ``ChangeDirection/changed``.
public protocol DirectionDecider: Sendable {
  /// Which way a condition goes.
  ///
  /// - Returns: Tightened, loosened, or changed where neither is proven; `nil` where both ask the same.
  func direction(from old: Condition, to new: Condition) -> ChangeDirection?
}

/// Decides by the order of figures, days and sets alone: 20 or more asks for more than 10 or more.
///
/// It compares the two trees part by part and never reckons with several facts at once, so it is quick
/// and never wrong about parts that have nothing to do with each other; beyond that it says changed.
public struct PlainOrder: DirectionDecider {
  /// Makes the decider.
  public init() {}

  /// Which way a condition goes.
  ///
  /// - Complexity: O(*n* · *m*) for conditions of *n* and *m* parts, and bounded for any.
  public func direction(from old: Condition, to new: Condition) -> ChangeDirection? {
    let tighter = Implication.isProven(new.node, old.node)
    let looser = Implication.isProven(old.node, new.node)
    switch (tighter, looser) {
    case (true, true): return nil
    case (false, false): return .changed
    case (true, false): return isStrict(old, new) ? .tightened : .changed
    case (false, true): return isStrict(old, new) ? .loosened : .changed
    }
  }

  /// Whether what only one side asks about has nothing to do with the rest, nor with itself.
  ///
  /// Otherwise the rest might imply it, as a date of registration implies the registration; and so may
  /// one side alone, where it asks about a fact twice: at most 3 or at least 1 always holds.
  private func isStrict(_ old: Condition, _ new: Condition) -> Bool {
    guard [old, new].allSatisfy({ $0.node.facts.count == $0.facts.count }) else { return false }
    let (left, right) = (old.facts.map(\.id), new.facts.map(\.id))
    let shared = Set(left).intersection(right)
    let facts = old.facts + new.facts
    let own = facts.filter { !shared.contains($0.id) }.flatMap(\.related).map(\.id)
    let rest = facts.filter { shared.contains($0.id) }.flatMap(\.related).map(\.id)
    return Set(own).isDisjoint(with: rest)
  }
}
