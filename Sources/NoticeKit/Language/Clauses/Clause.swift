/// A place of the notice and what it states, written in the notice's own order.
///
/// Within a category the place continues the category's: `Clause("1")` below `一（二）` is `一（二）1`.
public struct Clause: Sendable, Hashable {
  package let place: String
  package let parts: [ClausePart]
  fileprivate let depth: Int

  private static let greatestDepth = 32

  /// Opens a place; unnumbered paragraphs are written `三¶2`.
  ///
  /// Places nested more than 32 deep are dropped, and their clause is a fault of the rule set.
  public init(_ place: String, @ClauseBuilder _ parts: () -> [ClausePart]) {
    self.init(place, parts())
  }

  /// Opens a place with what it states.
  package init(_ place: String, _ parts: [ClausePart]) {
    let below = parts.map(\.depth).max() ?? 0
    self.place = place
    self.parts = below < Clause.greatestDepth ? parts : []
    depth = below < Clause.greatestDepth ? below + 1 : 0
  }
}

/// Something that a clause states.
public struct ClausePart: Sendable, Hashable {
  /// Boxed, since clauses are copied from builder to builder.
  package indirect enum Kind: Sendable, Hashable {
    case requirement(Requirement)
    case items([ClausePart])
    case provision(Provision)
    case slateRule(SlateRule)
    case note(PlaceNote)
    case clause(Clause)
  }

  package let kind: Kind

  package init(_ kind: Kind) {
    self.kind = kind
  }

  /// How deeply places are nested in it.
  fileprivate var depth: Int {
    switch kind {
    case .clause(let clause): clause.depth
    case .items(let parts): parts.map(\.depth).max() ?? 0
    case .requirement, .provision, .slateRule, .note: 0
    }
  }
}

/// Things that the notice lists side by side, one requirement for each: 制度健全、管理科学.
public struct Items: Sendable {
  package let parts: [ClausePart]

  /// Takes one requirement or provision for each item of the list.
  public init(@ClauseBuilder _ parts: () -> [ClausePart]) {
    self.parts = parts()
  }
}

/// Says that a place states no rule, or that some of its figures are none, and why.
public struct Informational: Sendable {
  package let note: PlaceNote

  /// Gives the reason, and the figures, dates, lists and labels that it accounts for.
  public init(
    _ zh: String, _ en: String, figures: [String] = [], dates: [String] = [], lists: [Int] = [],
    labels: [String] = []
  ) {
    note = PlaceNote(
      .informational, Wording(zh, en), figures: figures, dates: dates, lists: lists,
      labels: labels)
  }
}

/// Says that the notice refers to something that its text lacks.
public struct NotInSource: Sendable {
  package let note: PlaceNote

  /// Says what is lacking.
  public init(
    _ zh: String, _ en: String, figures: [String] = [], dates: [String] = [], lists: [Int] = [],
    labels: [String] = []
  ) {
    note = PlaceNote(
      .notInSource, Wording(zh, en), figures: figures, dates: dates, lists: lists, labels: labels)
  }
}

/// Says that a place states rules that this version of the encoding does not hold yet.
///
/// What is pending is not covered: coverage counts it against the rule set.
public struct Pending: Sendable {
  package let note: PlaceNote

  /// Says what is still to be encoded.
  public init(_ zh: String, _ en: String) {
    note = PlaceNote(.pending, Wording(zh, en), figures: [], dates: [], lists: [])
  }
}
