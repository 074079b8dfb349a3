/// How a fact can change before a nomination is handed in, which decides what advice is of use.
public enum Changeability: String, Sendable, Hashable, CaseIterable {
  /// It can be brought to any value.
  case free
  /// It can only grow: people, activities, hours.
  case grows
  /// Only time changes it: the years since a founding.
  case onlyTime = "only-time"
  /// It is history: earlier honours, a founding date.
  case fixed
}

/// How a fact follows from others where it is not stated itself.
public indirect enum FactDerivation: Sendable, Hashable {
  /// The share that a part has of a whole.
  case share(part: FactDefinition, whole: FactDefinition)
  /// The time from a date to the day of submission.
  case elapsed(since: FactDefinition)
  /// Whether something has happened, because its date is stated.
  case occurred(on: FactDefinition)
  /// How many different members a list has.
  case number(of: FactDefinition)
  /// The sum of other facts.
  case sum(of: [FactDefinition])
  /// A measure of the rows of another fact.
  case rows(RowMeasure)
  /// One fact divided by another.
  case quotient(dividend: FactDefinition, divisor: FactDefinition)

  /// The facts it follows from.
  public var parts: [FactDefinition] {
    switch self {
    case .share(let part, let whole): [part, whole]
    case .elapsed(let fact), .occurred(let fact), .number(let fact): [fact]
    case .sum(let facts): facts
    case .rows(let measure): [measure.rows]
    case .quotient(let dividend, let divisor): [dividend, divisor]
    }
  }
}

/// What is declared of a fact: its id, kind, words, unit and how it may follow from others.
public struct FactDefinition: Sendable, Hashable {
  /// Shared storage: conditions hold many references to one declaration.
  package final class Storage: Sendable {
    package let id: FactID
    package let kind: FactKind
    package let label: Wording
    package let negative: Wording?
    package let unit: Wording?
    package let aliases: [String]
    package let category: CategoryID?
    package let derivation: FactDerivation?
    package let whole: FactDefinition?
    package let changeability: Changeability
    package let symbol: String
    /// How many steps of following from others lie below it.
    package let depth: Int
    /// Whether it was to follow from more than any notice needs, and so follows from nothing.
    package let isOvergrown: Bool

    /// Lengths of derivations are bounded here, so that no walk over them can run out of stack or time.
    private static let greatestDepth = 8
    private static let greatestParts = 1_000
    package let plausibility: Plausibility?
    package let isPersonal: Bool

    package init(
      id: FactID, kind: FactKind, label: Wording, negative: Wording?, unit: Wording?,
      aliases: [String], category: CategoryID?, derivation: FactDerivation?,
      partOf whole: FactDefinition? = nil, changeability: Changeability, symbol: String,
      plausibility: Plausibility? = nil, isPersonal: Bool = false
    ) {
      self.id = id
      self.kind = kind
      self.label = label
      self.negative = negative
      self.unit = unit
      self.aliases = aliases
      self.category = category
      let parts = (derivation?.parts ?? []) + (whole.map { [$0] } ?? [])
      let below = (parts.map(\.storage.depth).max() ?? -1) + 1
      isOvergrown =
        below > Storage.greatestDepth || parts.count > Storage.greatestParts
        || (below > 2 && parts.map(\.withParts.count).reduce(0, +) > Storage.greatestParts)
      depth = isOvergrown ? 0 : below
      self.derivation = isOvergrown ? nil : derivation
      self.whole = isOvergrown ? nil : whole
      self.changeability = changeability
      self.symbol = symbol
      self.plausibility = plausibility
      self.isPersonal = isPersonal || plausibility != nil
    }
  }

  package let storage: Storage

  package init(_ storage: Storage) {
    self.storage = storage
  }

  /// The stable id.
  public var id: FactID { storage.id }
  /// The sort of datum.
  public var kind: FactKind { storage.kind }
  /// What forms and findings call it.
  public var label: Wording { storage.label }
  /// What a flag is called where it does not hold (无不良记录), if that has words of its own.
  public var negative: Wording? { storage.negative }
  /// The unit its numbers are counted in (人, 场, 元), if it has one.
  public var unit: Wording? { storage.unit }
  /// Other names for it: printed form labels and earlier titles.
  public var aliases: [String] { storage.aliases }
  /// The category it belongs to; `nil` where every nominee can have it.
  public var category: CategoryID? { storage.category }
  /// How it follows from other facts where it is not stated itself.
  public var derivation: FactDerivation? { storage.derivation }
  /// The count that it is a part of, so that it is never above that one; a finding says where it is.
  public var whole: FactDefinition? { storage.whole }
  /// How it can change before the nomination is handed in.
  public var changeability: Changeability { storage.changeability }

  /// What its text should look like; advice, never a defect.
  public var plausibility: Plausibility? { storage.plausibility }
  /// Whether its value is a person's number or address, which no message tells whole.
  public var isPersonal: Bool { storage.isPersonal }

  /// Whether everything that is declared of two facts is the same.
  public static func == (left: FactDefinition, right: FactDefinition) -> Bool {
    left.storage === right.storage
      || (left.id == right.id && left.kind == right.kind && left.label == right.label
        && left.negative == right.negative && left.unit == right.unit
        && left.aliases == right.aliases && left.category == right.category
        && left.derivation == right.derivation && left.whole == right.whole
        && left.changeability == right.changeability
        && left.plausibility == right.plausibility && left.isPersonal == right.isPersonal)
  }

  /// Feeds the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The fact and, after it, everything it may follow from.
  package var withParts: [FactDefinition] {
    guard let derivation else { return [self] }
    return [self] + derivation.parts.flatMap(\.withParts)
  }

  /// The counts that it is a part of, the nearest first.
  package var wholes: [FactDefinition] { whole.map { [$0] + $0.wholes } ?? [] }
}
