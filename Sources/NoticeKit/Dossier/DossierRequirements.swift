extension RuleSetParts {
  /// What the forms, the deadlines and the formats of the notice ask of a category's dossier.
  ///
  /// Its own requirements that belong to the dossier come on top.
  func handedIn(for category: NomineeCategory) -> [Requirement] {
    let stated = category.contents.provisions + contents.provisions
    let formats = DossierFacts.formats(named: self.formats(for: category).map(\.format))
    return stated.compactMap { Requirement(of: $0, for: category.id, formats) }
      + category.forms.flatMap(\.requirements)
  }

  /// The formats that are asked of each nominee of a category, with the clauses that state them.
  func formats(for category: NomineeCategory) -> [(clause: String, format: SubmissionFormat)] {
    (category.contents.provisions + contents.provisions).compactMap { placed in
      guard case .format(let format) = placed.provision, format.binds(category.id) else {
        return nil
      }
      return (placed.clause, format)
    }
  }
}

extension SubmissionFormat {
  /// Whether it is asked of each nominee of a category, not of a whole file.
  fileprivate func binds(_ category: CategoryID) -> Bool {
    !isOfWholeFile && categories?.contains(category) ?? true
  }
}

extension Requirement {
  /// The requirement that a deadline or a format makes of a category's dossier.
  fileprivate init?(
    of placed: PlacedProvision, for category: CategoryID, _ formats: ChoicesFact
  ) {
    switch placed.provision {
    case .deadline(let deadline):
      guard deadline.categories?.contains(category) ?? true, let condition = deadline.condition
      else { return nil }
      self.init(deadline.id, .criterion(condition))
      ownTitle = Wording(
        "在\(deadline.title.zh)前报送", "Handed in by \(deadline.title.en)")
      refuses = true
      readings = deadline.readings
    case .format(let format):
      guard format.binds(category) else { return nil }
      self.init(
        "format-" + format.id,
        .criterion(formats.includes(anyOf: ChoiceOption(stringLiteral: format.id))))
      ownTitle = Wording("已报送\(format.title.zh)", "\(format.title.en) handed in")
      completes = true
    case .categories, .recipient, .reviewStage, .honourCount, .duty, .definition, .nomineeKind,
      .keyDate, .reference:
      return nil
    }
    part = .dossier
    clause = placed.clause
  }
}
