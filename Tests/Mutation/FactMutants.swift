import NoticeKit
import NoticeTesting

extension RuleSetMutants {
  /// Each fact that counts the rows of which something holds, with what must hold of them changed.
  ///
  /// The figure stands in the fact's declaration, and is changed wherever the rule set uses the fact.
  var factMutants: [Mutant] {
    var seen: Set<FactID> = []
    return usedFacts.filter { seen.insert($0.id).inserted }.flatMap { fact in
      fact.variants.map { variant in
        mutant("\(fact.id): \(variant.change)", in: fact.category, reaching: .both) { parts in
          parts.replace(FactReplacement(of: fact.id, by: variant.value))
        }
      }
    }
  }

  private var usedFacts: [FactDefinition] {
    let requirements =
      parts.allContents.flatMap(\.requirements)
      + parts.forms.flatMap(\.fields).flatMap(\.requirements)
    let facts =
      requirements.flatMap(\.conditions).flatMap(\.facts)
      + parts.forms.flatMap(\.fields).map(\.fact)
      + parts.allContents.flatMap(\.slateRules).flatMap(\.facts)
    return facts.flatMap(\.withParts)
  }
}

extension FactDefinition {
  fileprivate var variants: [Variant<FactDefinition>] {
    guard case .rows(let measure) = derivation, case .count(let condition?) = measure.kind else {
      return []
    }
    return [with(.rows(RowMeasure(rows: measure.rows, kind: .count(where: nil))), "every row")]
      + condition.variants.map { variant in
        with(
          .rows(RowMeasure(rows: measure.rows, kind: .count(where: variant.value))),
          "rows \(variant.change)")
      }
  }

  private func with(_ derivation: FactDerivation, _ change: String) -> Variant<FactDefinition> {
    Variant(change, following(from: derivation))
  }
}

/// Puts one declaration of a fact in the place of another, in all that follows from it too.
struct FactReplacement: Sendable {
  private let id: FactID
  private let other: FactDefinition

  init(of id: FactID, by other: FactDefinition) {
    self.id = id
    self.other = other
  }

  func callAsFunction(_ fact: FactDefinition) -> FactDefinition {
    if fact.id == id { return other }
    guard let derivation = fact.derivation, fact.withParts.contains(where: { $0.id == id }) else {
      return fact
    }
    return fact.following(from: replaced(derivation))
  }

  private func replaced(_ derivation: FactDerivation) -> FactDerivation {
    switch derivation {
    case .share(let part, let whole): .share(part: self(part), whole: self(whole))
    case .elapsed(let fact): .elapsed(since: self(fact))
    case .occurred(let fact): .occurred(on: self(fact))
    case .number(let fact): .number(of: self(fact))
    case .sum(let facts): .sum(of: facts.map { self($0) })
    // Rows are stated, and columns follow from nothing that is counted.
    case .rows: derivation
    case .quotient(let dividend, let divisor):
      .quotient(dividend: self(dividend), divisor: self(divisor))
    }
  }
}
