extension Evaluation {
  /// The same facts after some steps.
  ///
  /// A stated fact that follows from others is set aside where these, once changed, give it anew, or
  /// the two would disagree.
  func applying(_ steps: [ChangeStep], derived: [FactDefinition]) -> Evaluation {
    var copy = self
    for step in steps {
      switch step {
      case .set(let fact, let value):
        // What it followed from is set aside for the same reason.
        for part in fact.withParts { copy.facts[part.id] = nil }
        copy.facts[fact.id] = value
        copy.setAside(derived) { $0.id != fact.id && $0.withParts.contains { $0.id == fact.id } }
      case .wait(_, let day):
        copy.wait(until: day)
        copy.setAside(derived) { $0.derivation?.needsSubmissionDay ?? false }
      case .length(let fact, let length):
        copy.lengths[fact.id] = length
      }
    }
    return copy
  }

  /// Lets time pass: stated lengths of time grow by the whole months of it.
  private mutating func wait(until day: CalendarDate) {
    if let submitted, day > submitted {
      let months = submitted.halfMonths(until: day) / 2
      for case (let id, .duration(let stated)) in facts {
        facts[id] = .duration(months: stated.addingReportingOverflow(months).partialValue)
      }
    }
    submitted = max(day, submitted ?? day)
  }

  /// Forgets what is stated of facts that their parts decide; parts first, then what they make up.
  private mutating func setAside(
    _ derived: [FactDefinition], where isConcerned: (FactDefinition) -> Bool
  ) {
    for fact in derived.reversed() where facts[fact.id] != nil && isConcerned(fact) {
      if isDecidedByParts(fact) { facts[fact.id] = nil }
    }
  }

  /// Whether the facts that a fact follows from give it exactly.
  func isDecidedByParts(_ fact: FactDefinition) -> Bool {
    switch fact.derivation {
    case .occurred(let date)?: occurred(date) != .unknown
    case let derivation?: span(by: derivation, for: fact)?.isExact ?? false
    case nil: false
    }
  }
}
