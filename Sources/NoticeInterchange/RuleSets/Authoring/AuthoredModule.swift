import NoticeKit

/// Lays a rule set out in files: the rule set itself, a file a category, a section, a form.
///
/// What the notice states stands in its order, as far as its outline tells that.
struct AuthoredModule {
  private let module: RuleSetModule
  private let clauses: AuthoredClauses
  private let layout = SwiftLayout()

  init(_ module: RuleSetModule) {
    self.module = module
    clauses = AuthoredClauses(vocabulary: module.vocabulary, remarks: module.remarks)
  }

  var files: [RuleSetModule.File] {
    let parts = placedParts
    var names: [String] = []
    var grouped: [String: [AuthoredPart]] = [:]
    for part in parts {
      guard let file = part.file else { continue }
      if grouped[file] == nil { names.append(file) }
      grouped[file, default: []].append(part)
    }
    return [main(parts)]
      + names.map { name in
        let lines = (grouped[name] ?? []).flatMap { [""] + declaration(of: $0) }
        return .init("\(name).swift", imports() + lines)
      } + facts + outline
  }

  // MARK: - The rule set itself

  private func main(_ parts: [AuthoredPart]) -> RuleSetModule.File {
    let inner =
      notice + parts.filter { !$0.isInner }.map(\.mention)
      + notTaken + (outlined.places.isEmpty ? [] : [SwiftStatement(.plain("textOutline"))])
    let id = module.id
    // Nothing but an outline yet: what else a notice states is told first.
    let isOutline = module.ruleSet.notice == nil && module.ruleSet.categories.isEmpty
    let source = SwiftSource.block(
      .call(
        "RuleSet", SwiftArgument(nil, .text(id.series)),
        SwiftArgument("edition", .plain(String(id.edition))),
        SwiftArgument("version", .text(RuleSetModule.version.text))),
      inner.enumerated().map { index, statement in
        isOutline && index == 0
          ? SwiftStatement(
            statement.source, comments: module.remarks.onBeginning + statement.comments)
          : statement
      })
    return .init(
      "\(module.name).swift",
      imports(isPublic: true) + ["", "extension RuleSet {", "  /// The rule set \(id)."]
        + layout.lines(
          of: source, indent: 2, prefix: "public static let \(module.memberName) = ")
        + ["}"])
  }

  private var notice: [SwiftStatement] {
    guard let notice = module.ruleSet.notice else { return [] }
    var links: [SwiftSource] = []
    if !notice.issuers.items.isEmpty || notice.number != nil {
      links.append(
        .call(
          "issued",
          [SwiftArgument("by", notice.issuers.source)]
            + .optional("number", notice.number.map { .text($0) })))
    }
    if let day = notice.issued {
      links.append(
        .call(
          "dated",
          [SwiftArgument(nil, .text(day.text))]
            + .optional("published", notice.published.map { .text($0.text) })))
    }
    if notice.issued == nil, let day = notice.published {
      links.append(.call("published", SwiftArgument(nil, .text(day.text))))
    }
    if !notice.addressees.items.isEmpty {
      links.append(.call("addressed", SwiftArgument("to", notice.addressees.source)))
    }
    let source = SwiftSource.call("Notice", notice.title.arguments).calling(links)
    return [
      SwiftStatement(
        source, comments: module.remarks.onDates(in: source) + module.remarks.onPlace("抬头"))
    ]
  }

  private var notTaken: [SwiftStatement] {
    module.ruleSet.notTaken.map { category in
      SwiftStatement(
        .call(
          "NotTaken",
          [
            SwiftArgument(nil, module.vocabulary.name(category.id)),
            SwiftArgument("at", .text(category.clause)),
          ] + category.reason.arguments("because")))
    }
  }

  // MARK: - Its parts

  /// Categories, clauses and forms in the notice's order, those of one sort in their own.
  private var placedParts: [AuthoredPart] {
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

  private func declaration(of part: AuthoredPart) -> [String] {
    [part.about.summary] + layout.comment(part.statement.comments, indent: 0)
      + layout.lines(of: part.statement.source, indent: 0, prefix: "let \(part.name) = ")
  }

  // MARK: - Other files

  private var facts: [RuleSetModule.File] {
    guard module.vocabulary.declaresAnything else { return [] }
    return [
      .init(
        "Facts.swift",
        imports(isPublic: true) + [""] + AuthoredDeclarations(module.vocabulary).lines)
    ]
  }

  private var outlined: Outline { module.ruleSet.outline ?? Outline(places: []) }

  private var outline: [RuleSetModule.File] {
    if outlined.places.isEmpty { return [] }
    let lines = [
      "import NoticeKit", "",
      "/// The outline of the text: every place, and the figures, dates and lists it holds.",
      "let textOutline = " + outlined.swiftSource(),
    ]
    return [.init("Outline.swift", lines)]
  }

  private func imports(isPublic: Bool = false) -> [String] {
    let own = (isPublic ? "public " : "") + "import NoticeKit"
    guard module.usesDomain else { return [own] }
    let shared = "import \(module.vocabulary.domain.module)"
    return module.vocabulary.domain.module < "NoticeKit" ? [shared, own] : [own, shared]
  }
}

/// A category, a clause or a form: what it is called, where it goes, and its source.
private struct AuthoredPart {
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
