extension CoverageClaims {
  /// A form claims its place, its labels, and what its fields' rules hold at theirs.
  mutating func add(_ form: DossierForm) {
    claim(form.clause) { place in
      place.claim(.encoded)
      for field in form.fields { place.add(field) }
    }
    for field in form.fields {
      for place in field.contents.places { claim(form.clause + place) { $0.claim(.heading) } }
      for list in field.contents.lists {
        claim(form.clause + list.clause) { $0.lists.append(CoverageClaim(String(list.count))) }
      }
      for note in field.contents.notes { claim(form.clause + note.clause) { $0.add(note) } }
    }
    for requirement in form.requirements {
      let status: CoverageToken.Status = requirement.condition == nil ? .judged : .encoded
      claim(requirement.clause) { $0.add(requirement, as: status) }
    }
  }
}

extension CoverageClaims.Place {
  /// A field claims its labels, its columns' labels and its choices.
  fileprivate mutating func add(_ field: FormField) {
    for label in field.printedLabels { labels[label] = .encoded }
    add(field.fact)
    if case .rows(let schema) = field.fact.kind {
      for column in schema.columns { add(column) }
    }
  }

  private mutating func add(_ fact: FactDefinition) {
    for label in [fact.label.zh] + fact.aliases { labels[label] = .encoded }
    switch fact.kind {
    case .choice(let list), .choices(let list):
      lists.append(CoverageClaim(String(list.options.count)))
    default: break
    }
  }
}
