import NoticeKit

extension AuthoredModule {
  /// Categories, clauses and forms in the notice's order, those of one sort in their own.
  var placedParts: [AuthoredPart] {
    let parts = module.ruleSet.parts
    var names = SwiftNames()
    var sorts = [
      parts.categories.flatMap { category in
        let name = names.name(swiftName(of: category.id.description), else: "Category")
        return self.parts(category, named: name, &names)
      },
      parts.contents.clauses.map { clause in
        part(clause, named: names.name(clause.place.clauseName, else: "Clause"))
      },
      parts.forms.map { form in
        let id = swiftName(of: form.id)
        let name = names.name(id.hasSuffix("orm") ? id : id + "Form", else: "Form")
        return part(form, named: name)
      },
    ].map { $0[...] }
    var placed: [AuthoredPart] = []
    while let next = sorts.indices.filter({ !sorts[$0].isEmpty }).min(by: {
      (sorts[$0].first?.order ?? 0) < (sorts[$1].first?.order ?? 0)
    }), let part = sorts[next].popFirst() {
      placed.append(part)
    }
    return placed
  }

  /// A category and, where it is long, its clauses, which it then only names.
  private func parts(
    _ category: NomineeCategory, named name: String, _ names: inout SwiftNames
  ) -> [AuthoredPart] {
    let clauses = category.contents.clauses.map {
      self.clauses.statement($0, below: category.clause)
    }
    let whole = part(category, named: name, clauses)
    guard clauses.count > 1, declaration(of: whole).count > 200 else { return [whole] }
    let parts = zip(category.contents.clauses, clauses).map { clause, statement in
      let place = category.clause + clause.place
      let inner = names.name(name + clause.place.clauseName.typeName, else: "Clause")
      return AuthoredPart(
        name: inner, file: "\(name.typeName)/\(inner.typeName)", about: place,
        order: outlined.order(of: place), statement: statement, isInner: true)
    }
    return [part(category, named: name, parts.map { SwiftStatement(.plain($0.name)) })] + parts
  }

  private func part(
    _ category: NomineeCategory, named name: String, _ clauses: [SwiftStatement]
  ) -> AuthoredPart {
    let source = SwiftSource.block(
      .call(
        "NomineeCategory",
        [SwiftArgument(nil, module.vocabulary.name(category.id))] + category.title.arguments
          + [SwiftArgument("at", .text(category.clause))]
          + .optional(
            "also", category.otherTitles.items.isEmpty ? nil : category.otherTitles.source)),
      clauses)
    return AuthoredPart(
      name: name, file: name.typeName, about: "\(category.clause): \(category.title.en)",
      order: outlined.order(of: category.clause),
      statement: SwiftStatement(source, comments: module.remarks.onPlace(category.clause)))
  }

  private func part(_ clause: Clause, named name: String) -> AuthoredPart {
    AuthoredPart(
      name: name, file: clause.place.fileName, about: clause.place,
      order: outlined.order(of: clause.place),
      statement: clauses.statement(clause, below: ""))
  }

  private func part(_ form: DossierForm, named name: String) -> AuthoredPart {
    AuthoredPart(
      name: name, file: "Forms/" + name.typeName, about: "\(form.clause): \(form.title.en)",
      order: outlined.order(of: form.clause),
      statement: SwiftStatement(
        clauses.source(form), comments: module.remarks.onPlace(form.clause)))
  }

  func declaration(of part: AuthoredPart) -> [String] {
    [part.about.summary] + layout.comment(part.statement.comments, indent: 0)
      + layout.lines(of: part.statement.source, indent: 0, prefix: "let \(part.name) = ")
  }
}

/// A category, a clause or a form: what it is called, where it goes, and its source.
struct AuthoredPart {
  let name: String
  /// The file that holds it; `nil` where it stands in the rule set itself.
  let file: String?
  let about: String
  let order: Int
  let statement: SwiftStatement
  /// Whether another part names it.
  var isInner = false

  /// What the rule set holds of it: its name, or all of it.
  var mention: SwiftStatement { file == nil ? statement : SwiftStatement(.plain(name)) }
}

extension String {
  /// The file of a clause: one a section or annex, none for a place without a number.
  fileprivate var fileName: String? {
    let name = clauseName
    guard
      let end = name.firstIndex(where: \.isNumber)
        ?? (name.hasPrefix("annex") ? name.endIndex : nil)
    else { return nil }
    return (name[..<end] + name[end...].prefix(while: \.isNumber)).description.typeName
  }
}
