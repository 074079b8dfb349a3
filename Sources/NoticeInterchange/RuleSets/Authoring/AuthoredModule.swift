import NoticeKit

/// Lays a rule set out in files: the rule set itself, a file a category, a section, a form.
///
/// What the notice states stands in its order, as far as its outline tells that.
struct AuthoredModule {
  let module: RuleSetModule
  let clauses: AuthoredClauses
  let layout = SwiftLayout()

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

  // MARK: - Other files

  private var facts: [RuleSetModule.File] {
    guard module.vocabulary.declaresAnything else { return [] }
    return [
      .init(
        "Facts.swift",
        imports(isPublic: true) + [""] + AuthoredDeclarations(module.vocabulary).lines)
    ]
  }

  var outlined: Outline { module.ruleSet.outline ?? Outline(places: []) }

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
