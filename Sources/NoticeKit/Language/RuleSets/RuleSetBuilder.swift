/// Something that a rule set is made of.
public struct RuleSetPart: Sendable {
  package enum Kind: Sendable {
    case notice(Notice)
    case category(NomineeCategory)
    case notTaken(NotTaken)
    case clause(Clause)
    case outline(Outline)
    case form(DossierForm)
  }

  package let kind: Kind

  package init(kind: Kind) {
    self.kind = kind
  }
}

/// Collects what a rule set is made of.
@resultBuilder
public enum RuleSetBuilder {
  /// Takes the document.
  public static func buildExpression(_ word: Notice) -> [RuleSetPart] {
    [RuleSetPart(kind: .notice(word))]
  }

  /// Takes a category.
  public static func buildExpression(_ word: NomineeCategory) -> [RuleSetPart] {
    [RuleSetPart(kind: .category(word))]
  }

  /// Takes a category that the notice names and does not take.
  public static func buildExpression(_ word: NotTaken) -> [RuleSetPart] {
    [RuleSetPart(kind: .notTaken(word))]
  }

  /// Takes a place outside the categories; requirements there are for all of them.
  public static func buildExpression(_ word: Clause) -> [RuleSetPart] {
    [RuleSetPart(kind: .clause(word))]
  }

  /// Takes the outline of the notice's text.
  public static func buildExpression(_ word: Outline) -> [RuleSetPart] {
    [RuleSetPart(kind: .outline(word))]
  }

  /// Puts the parts together, in order.
  public static func buildBlock(_ first: [RuleSetPart], _ more: [RuleSetPart]...) -> [RuleSetPart] {
    first + more.flatMap { $0 }
  }

  /// Takes parts made by a loop.
  public static func buildArray(_ parts: [[RuleSetPart]]) -> [RuleSetPart] {
    parts.flatMap { $0 }
  }
}

/// Collects the clauses of a category.
@resultBuilder
public enum CategoryBuilder {
  /// Takes a clause.
  public static func buildExpression(_ word: Clause) -> [Clause] { [word] }

  /// Puts the clauses together, in order.
  public static func buildBlock(_ first: [Clause], _ more: [Clause]...) -> [Clause] {
    first + more.flatMap { $0 }
  }

  /// Takes clauses made by a loop.
  public static func buildArray(_ clauses: [[Clause]]) -> [Clause] { clauses.flatMap { $0 } }
}

extension NomineeCategory {
  /// States who is nominated: identity, title in this notice, its place, and its clauses.
  public init(
    _ id: CategoryID, _ zh: String, _ en: String, at clause: String, also: WordingList = [:],
    @CategoryBuilder _ clauses: () -> [Clause]
  ) {
    var contents = ClauseContents()
    for part in clauses() { contents.add(part, below: clause) }
    self.init(
      id: id, title: Wording(zh, en), otherTitles: also, clause: clause, contents: contents)
  }
}
