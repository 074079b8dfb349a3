extension RuleSetInspection {
  /// Facts declared twice and differently, and facts that follow from facts of the wrong kind.
  var factFaults: [Fault] {
    var declared: [FactID: FactDefinition] = [:]
    var faults: [Fault] = []
    var told: Set<FactID> = []
    for (category, requirement) in placedRequirements {
      let facts = requirement.conditions.flatMap(\.node.leaves).compactMap(\.fact)
        .flatMap(\.withParts)
      for fact in facts {
        let other = declared.updateValue(fact, forKey: fact.id)
        let place = "\(requirement.clause) \(requirement.id)"
        func fault(_ kind: Fault.Kind, _ found: Wording, _ mend: Wording) -> Fault {
          Fault(
            kind, at: place, category: category.id, requirement: requirement.id, fact: fact.id,
            found: found, mend: mend)
        }
        if let other, other != fact, told.insert(fact.id).inserted {
          faults.append(
            fault(
              .conflictingFact,
              Wording("事实“\(fact.id)”有两种声明", "fact “\(fact.id)” is declared in two ways"),
              Wording("只声明一次，各处引用同一声明", "declare it once and use that everywhere")))
        }
        guard other == nil else { continue }
        if !fact.id.isWellFormed {
          faults.append(
            .malformed(
              fact.id.description, at: place, category: category.id, requirement: requirement.id,
              fact: fact.id))
        }
        if fact.label.zh.isEmpty || fact.label.en.isEmpty {
          faults.append(
            .missingWording(at: place, category: category.id, requirement: requirement.id))
        }
        if let twice = fact.kind.doubledChoice {
          faults.append(
            fault(
              .duplicateID,
              Wording(
                "“\(fact.id)”的选项“\(twice)”出现两次", "“\(fact.id)” has the choice “\(twice)” twice"),
              Wording("改其中一个的标识", "give one of them another id")))
        }
        if let objection = fact.derivationObjection {
          faults.append(fault(.impossibleDerivation, objection.found, objection.mend))
        }
      }
    }
    return faults
  }
}

extension FactDefinition {
  /// What is wrong with how it follows from others, or `nil` where nothing is.
  fileprivate var derivationObjection: (found: Wording, mend: Wording)? {
    if storage.isOvergrown {
      return (
        Wording("“\(id)”由过多的事实得出", "“\(id)” follows from too many facts"),
        Wording("减少层次或部分", "let it follow from fewer, in fewer steps")
      )
    }
    if case .decimal(let scale) = kind, !(0...ExactDecimal.greatestScale).contains(scale) {
      return (
        Wording("“\(id)”有\(scale)位小数", "“\(id)” has \(scale) decimals"),
        Wording("用0至6位", "use 0 to 6")
      )
    }
    guard let derivation, !fits(derivation) else { return nil }
    let kinds = derivation.parts.map(\.kind.name)
    return (
      Wording(
        "“\(id)”（\(kind.name.zh)）不能由\(kinds.map(\.zh).joined(separator: "、"))得出",
        "“\(id)” (\(kind.name.en)) cannot follow from \(kinds.map(\.en).joined(separator: ", "))"),
      Wording("用种类相合的事实", "use facts of the kinds that fit")
    )
  }

  private func fits(_ derivation: FactDerivation) -> Bool {
    switch (kind, derivation) {
    case (.share, .share(let part, let whole)): part.kind == .count && whole.kind == .count
    case (.duration, .elapsed(let date)), (.flag, .occurred(let date)): date.kind == .date
    case (.count, .number(let list)): list.kind.isSet
    case (.count, .sum(let parts)), (.decimal, .sum(let parts)):
      !parts.isEmpty && parts.count <= 1000 && parts.allSatisfy { $0.kind == kind }
    case (.decimal(let scale), .quotient(let dividend, let divisor)):
      if case .decimal(let own) = dividend.kind {
        own <= scale && divisor.kind == .count
      } else {
        false
      }
    default: false
    }
  }
}

extension FactKind {
  /// A choice that stands twice in its list, if one does.
  fileprivate var doubledChoice: String? {
    switch self {
    case .choice(let list), .choices(let list): duplicates(in: list.options.map(\.id)).first
    default: nil
    }
  }

  fileprivate var isSet: Bool {
    switch self {
    case .choices, .years: true
    default: false
    }
  }
}
