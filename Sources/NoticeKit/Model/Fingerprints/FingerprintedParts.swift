extension FingerprintEncoder {
  mutating func add(_ requirement: Requirement) {
    list("requirement") {
      $0.add(requirement.id)
      $0.add(requirement.part.rawValue)
      $0.add(requirement.strength.rawValue)
      if requirement.refuses { $0.list("refuses") { _ in } }
      switch requirement.body {
      case .criterion(let condition):
        $0.add(condition.node)
      case .judgement(_, let grade):
        $0.list("judgement") {
          if let grade {
            $0.add(grade.scale.id)
            $0.add(grade.id)
            for level in grade.scale.levels { $0.add(level.id) }
          }
        }
      }
      if let aspects = requirement.aspects { $0.add(aspects) }
      if let floor = requirement.floor { $0.list("floor") { $0.add(floor.node) } }
      if let when = requirement.applicability { $0.list("when") { $0.add(when.node) } }
    }
  }

  /// Aspects have no ids: their Chinese words are the notice's own terms, and these decide.
  mutating func add(_ aspects: Aspects) {
    list("aspects") {
      $0.add(aspects.quantity.rawValue)
      $0.add(aspects.isOpen ? 1 : 0)
      for item in aspects.items.items { $0.add(item.zh) }
    }
  }

  mutating func add(_ provision: Provision) {
    list("provision") {
      $0.add(provision.kind.rawValue)
      $0.add(provision.id)
      if let aspects = provision.aspects { $0.add(aspects) }
      switch provision {
      case .deadline(let deadline): $0.add(deadline)
      case .format(let format):
        $0.add(binding: format.categories)
        if format.isOfWholeFile { $0.add("whole-file") }
      case .reference(let reference): $0.add(reference.number ?? "")
      case .categories(let taken): for id in taken.ids { $0.add(id.description) }
      case .recipient(let recipient): $0.add(recipient.email ?? "")
      case .honourCount(let honours):
        $0.add(Int64(honours.range.lowerBound))
        $0.add(Int64(honours.range.upperBound))
        $0.add(binding: honours.categories)
      case .nomineeKind(let kind):
        $0.add(kind.parent ?? "")
        $0.add(Int64(kind.number ?? 0))
      case .keyDate(let keyDate): if let day = keyDate.day { $0.add(day.text) }
      case .reviewStage, .duty, .definition: break
      }
    }
  }

  mutating func add(_ node: ConditionNode) {
    switch node {
    case .flag(let fact, let holds):
      leaf("flag", fact) { $0.add(holds ? 1 : 0) }
    case .compares(let fact, let comparison):
      leaf("compares", fact) { $0.add(comparison) }
    case .isOneOf(let fact, let ids):
      leaf("is-one-of", fact) { for id in ids { $0.add(id) } }
    case .choices(let fact, let relation, let ids):
      leaf(relation.rawValue, fact) { for id in ids { $0.add(id) } }
    case .years(let fact, let relation, let years):
      leaf(relation.rawValue, fact) { for year in years { $0.add(Int64(year)) } }
    case .textLength(let fact, let comparison):
      leaf("text-length", fact) { $0.add(comparison) }
    case .textMatches(let fact, let pattern):
      leaf("text-matches", fact) { $0.add(pattern) }
    case .everyRow(let fact, let node):
      leaf("every-row", fact) { $0.add(node) }
    case .all(let nodes): list("all") { for node in nodes { $0.add(node) } }
    case .any(let nodes): list("any") { for node in nodes { $0.add(node) } }
    case .not(let node): list("not") { $0.add(node) }
    case .atLeast(let number, let nodes): counted("at-least", number, nodes)
    case .atMost(let number, let nodes): counted("at-most", number, nodes)
    case .faulty(let fault): list("faulty") { $0.add(fault.source) }
    }
  }

  private mutating func leaf(
    _ tag: String, _ fact: FactDefinition, _ contents: (inout FingerprintEncoder) -> Void
  ) {
    list(tag) {
      $0.add(fact)
      contents(&$0)
    }
  }

  private mutating func counted(_ tag: String, _ number: Int, _ nodes: [ConditionNode]) {
    list(tag) {
      $0.add(Int64(number))
      for node in nodes { $0.add(node) }
    }
  }

  private mutating func add(_ comparison: Comparison) {
    switch comparison {
    case .atLeast: add("at-least")
    case .atMost: add("at-most")
    case .moreThan: add("more-than")
    case .lessThan: add("less-than")
    case .equals: add("equals")
    }
    add(comparison.figure)
  }

  private mutating func add(_ pattern: TextPattern) {
    for part in pattern.parts {
      switch part {
      case .literal(let text): list("literal") { $0.add(text) }
      case .oneOf(let texts): list("one-of") { for text in texts { $0.add(text) } }
      case .anything: list("anything") { _ in }
      case .stated(let fact, let endings):
        list("stated") {
          $0.add(fact)
          for ending in endings { $0.add(ending) }
        }
      case .digits(let range):
        list("digits") {
          $0.add(Int64(range.lowerBound))
          $0.add(Int64(range.upperBound))
        }
      }
    }
  }

  /// A fact counts with its kind and with what it follows from, for both decide.
  mutating func add(_ fact: FactDefinition) {
    list("fact") {
      $0.add(fact.id.description)
      $0.add(fact.kind)
      guard let derivation = fact.derivation else { return }
      $0.list(derivation.tag) {
        for part in derivation.parts { $0.add(part) }
        if case .rows(let measure) = derivation { $0.add(measure) }
      }
    }
  }

  private mutating func add(_ measure: RowMeasure) {
    switch measure.kind {
    case .count(let condition):
      add("count")
      if let condition { add(condition.node) }
    case .sum(let column): list("sum") { $0.add(column) }
    case .least(let column): list("least") { $0.add(column) }
    case .greatest(let column): list("greatest") { $0.add(column) }
    }
  }

  private mutating func add(_ kind: FactKind) {
    switch kind {
    case .flag: add("flag")
    case .count: add("count")
    case .decimal(let scale):
      add("decimal")
      add(Int64(scale))
    case .share: add("share")
    case .text: add("text")
    case .choice(let list): add("choice", list)
    case .choices(let list): add("choices", list)
    case .date: add("date")
    case .duration: add("duration")
    case .years: add("years")
    case .rows(let schema): list("rows") { for column in schema.columns { $0.add(column) } }
    }
  }

  private mutating func add(_ tag: String, _ choices: ChoiceList) {
    list(tag) {
      $0.add(choices.isOpen ? 1 : 0)
      for option in choices.options { $0.add(option.id) }
    }
  }
}

extension FactDerivation {
  fileprivate var tag: String {
    switch self {
    case .share: "share"
    case .elapsed: "elapsed"
    case .occurred: "occurred"
    case .number: "number"
    case .sum: "sum"
    case .rows: "rows"
    case .quotient: "quotient"
    }
  }
}
