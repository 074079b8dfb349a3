import NoticeKit

extension AuthoredClauses {
  func source(_ form: DossierForm) -> SwiftSource {
    .block(
      .call(
        "DossierForm",
        [SwiftArgument(nil, .text(form.id))] + form.title.arguments
          + [
            SwiftArgument("for", vocabulary.name(form.category)),
            SwiftArgument("at", .text(form.clause)),
          ]),
      form.fields.map { field in
        let source = source(field, of: form)
        return SwiftStatement(source, comments: remarks.onDates(in: source))
      })
  }

  /// A field: the bare fact where nothing more is said of it.
  private func source(_ field: FormField, of form: DossierForm) -> SwiftSource {
    let fact = vocabulary.reference(field.fact)
    let links = links(of: field, in: form)
    return links.isEmpty
      ? fact : SwiftSource.call("FormField", SwiftArgument(nil, fact)).calling(links)
  }

  private func links(of field: FormField, in form: DossierForm) -> [SwiftSource] {
    var links: [SwiftSource] = []
    if field.isNaming { links.append(.call("naming")) }
    if !field.isRequired { links.append(.call("optional")) }
    let columns = field.fact.columns.filter { field.optionalColumns.contains($0.id) }
    if !columns.isEmpty {
      links.append(.call("optionalCells", .several("of", columns.map(vocabulary.reference))))
    }
    if let plausibility = field.ownPlausibility {
      links.append(.call("plausibly", SwiftArgument(nil, .plain(".\(plausibility)"))))
    }
    if !field.printedLabels.isEmpty {
      links.append(.call("printed", .several("as", field.printedLabels.map { .text($0) })))
    }
    links += field.readings.links
    return links
      + field.contents.clauses.map { clause in
        // Rules of a field stand at a part of the form, or at the form as a whole.
        let part = String(clause.place.dropFirst(FormField.wholeForm.count))
        let place = form.clause + (part.isEmpty ? "" : clause.place)
        return .block(
          .call("rules", .optional("at", part.isEmpty ? nil : .text(part))),
          statements(clause.parts, at: place))
      }
  }
}
