extension Evaluation {
  /// The facts that could still decide a condition, each once, in the order they are asked for.
  func missing(for node: ConditionNode) -> [FactDefinition] {
    var found: [FactDefinition] = []
    collect(node, into: &found)
    var seen: Set<FactID> = []
    return found.filter { seen.insert($0.id).inserted }
  }

  private func collect(_ node: ConditionNode, into found: inout [FactDefinition]) {
    guard truth(of: node) == .unknown else { return }
    if case .textMatches(let fact, let pattern) = node {
      found += ([fact] + pattern.facts).filter { !isExact($0) }
    } else if let fact = node.fact {
      found += undecided(fact)
    } else {
      for child in node.children { collect(child, into: &found) }
    }
  }

  /// The fact itself where it could be stated, and whatever it follows from that is not yet exact.
  func undecided(_ fact: FactDefinition) -> [FactDefinition] {
    guard let derivation = fact.derivation else { return [fact] }
    let parts = derivation.parts.filter { !isExact($0) }
    var found = usable(fact) == nil ? [fact] : []
    found += parts.flatMap(undecided)
    if derivation.needsSubmissionDay, submitted == nil { found.append(.submissionDay) }
    // All parts are known and still undecided: they have no such measure, or contradict it.
    return found.isEmpty || found == [fact] ? [fact] + derivation.parts : found
  }

  func isExact(_ fact: FactDefinition) -> Bool {
    switch fact.kind {
    case .flag: flag(fact) != .unknown
    case .text, .choice, .choices, .years, .rows: usable(fact) != nil
    case .count, .decimal, .share, .date, .duration: span(of: fact)?.isExact ?? false
    }
  }
}

extension FactDerivation {
  var needsSubmissionDay: Bool {
    switch self {
    case .elapsed: true
    case .occurred, .share, .number, .sum, .quotient, .rows: false
    }
  }
}
