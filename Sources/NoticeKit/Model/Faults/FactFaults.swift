extension RuleSetInspection {
  /// Facts declared twice and differently, and facts that follow from facts of the wrong kind.
  var factFaults: [Fault] {
    var declared = DeclaredFacts(of: categories)
    visitRequirements { category, requirement in
      // Its fact is made of the formats of the notice, which are looked at themselves.
      guard !requirement.completes else { return }
      requirement.visitFacts { fact in
        declared.add(fact, in: category) {
          PlacedFact(
            fact: $0, category: category, requirement: requirement.id,
            asker: (requirement.clause, requirement.id))
        }
      }
    }
    for category in categories {
      for form in category.forms {
        for field in form.fields {
          declared.add(field.fact, in: category.id) {
            PlacedFact(
              fact: $0, category: category.id, requirement: nil, asker: (form.clause, form.id))
          }
        }
      }
    }
    for rule in slateRules {
      for fact in rule.facts {
        declared.add(fact, in: nil) {
          PlacedFact(fact: $0, category: nil, requirement: rule.id, asker: (rule.clause, rule.id))
        }
      }
    }
    return declared.faults
  }
}

extension PlacedFact {
  /// What is wrong with the fact itself.
  var faults: [Fault] {
    var faults: [Fault] = []
    if !fact.id.isWellFormed {
      faults.append(
        .malformed(
          fact.id.description, at: place, category: category, requirement: requirement,
          fact: fact.id))
    }
    if fact.label.zh.isEmpty || fact.label.en.isEmpty {
      faults.append(
        .missingWording(
          at: place, category: category, requirement: requirement, fact: fact.id))
    }
    if let twice = fact.kind.doubledChoice {
      faults.append(
        fault(
          .duplicateID,
          Wording("“\(fact.id)”的选项“\(twice)”出现两次", "“\(fact.id)” has the choice “\(twice)” twice"),
          Wording("改其中一个的标识", "give one of them another id")))
    }
    if let shared = fact.kind.sharedWord {
      faults.append(
        fault(
          .duplicateID,
          Wording(
            "“\(fact.id)”的选项“\(shared.first)”与“\(shared.second)”都可写作“\(shared.word)”",
            "“\(fact.id)” has the word “\(shared.word)” for the choices “\(shared.first)” and "
              + "“\(shared.second)”"),
          Wording("只留给其中一个", "leave it to one of them")))
    }
    if let objection = fact.derivationObjection ?? fact.columnsObjection {
      faults.append(fault(objection.kind, objection.found, objection.mend))
    }
    return faults + measureFaults
  }
}

extension FactDefinition {
  /// What is wrong with the columns of its rows, or `nil` where nothing is.
  fileprivate var columnsObjection: (kind: Fault.Kind, found: Wording, mend: Wording)? {
    guard case .rows(let schema) = kind else { return nil }
    if schema.columns.isEmpty {
      return (
        .wrongForm, Wording("“\(id)”没有栏目", "“\(id)” has no column"),
        Wording("写出各栏", "list its columns")
      )
    }
    if let doubled = duplicates(in: schema.columns.map(\.id.description)).first {
      return (
        .wrongForm,
        Wording("“\(id)”有两栏“\(doubled)”", "“\(id)” has the column “\(doubled)” twice"),
        Wording("只写一次", "write it once")
      )
    }
    guard let nested = schema.columns.first(where: { !$0.columns.isEmpty }) else { return nil }
    return (
      .wrongForm,
      Wording("“\(id)”的栏目“\(nested.id)”又是表格", "column “\(nested.id)” of “\(id)” is a table itself"),
      Wording("分成两张表", "make two tables of it")
    )
  }

  /// What is wrong with how it follows from others, or `nil` where nothing is.
  fileprivate var derivationObjection: (kind: Fault.Kind, found: Wording, mend: Wording)? {
    if storage.isOvergrown {
      return (
        .impossibleDerivation,
        Wording("“\(id)”由过多的事实得出", "“\(id)” follows from too many facts"),
        Wording("减少层次或部分", "let it follow from fewer, in fewer steps")
      )
    }
    if case .decimal(let scale) = kind, !(0...ExactDecimal.greatestScale).contains(scale) {
      return (
        .impossibleDerivation,
        Wording("“\(id)”有\(scale)位小数", "“\(id)” has \(scale) decimals"),
        Wording("用0至6位", "use 0 to 6")
      )
    }
    if let whole, kind != .count || whole.kind != .count || derivation != nil {
      return (
        .impossibleDerivation,
        Wording(
          "“\(id)”不能是“\(whole.id)”的一部分", "“\(id)” cannot be a part of “\(whole.id)”"),
        Wording("两者都用个数，部分直接填报", "use two counts, and state the part itself")
      )
    }
    guard let derivation, !fits(derivation) else { return nil }
    let kinds = derivation.parts.map(\.kind.name)
    return (
      .impossibleDerivation,
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
    case (.count, .rows(let measure)), (.decimal, .rows(let measure)):
      measure.fits(kind)
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

extension RowMeasure {
  /// Whether it measures rows, and a column of theirs that is of the measure's own kind.
  fileprivate func fits(_ kind: FactKind) -> Bool {
    guard case .rows(let schema) = rows.kind else { return false }
    guard let column else { return kind == .count }
    return schema.column(column.id) == column && column.kind == kind
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

  /// A word by which two choices of its list are called, if there is one.
  fileprivate var sharedWord: (word: String, first: String, second: String)? {
    switch self {
    case .choice(let list), .choices(let list): list.sharedWord
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
