/// Declares the facts of one kind of nominee, each once, for all editions.
///
/// ```swift
/// public enum OrganizationFacts {
///   private static let facts = FactGroup(
///     "organization", swiftName: "OrganizationFacts", for: .organization)
///   public static let registeredVolunteers = facts.count(
///     "registered-volunteers", "注册科技志愿者人数", "Registered volunteers")
/// }
/// ```
///
/// A fact's Swift name is its id in camel case, so that a printed condition is Swift that compiles.
public struct FactGroup: Sendable {
  /// The first part of the ids of its facts.
  public let id: String
  /// The Swift type that holds its facts.
  public let swiftName: String
  /// The category whose facts they are; `nil` where every nominee can have them.
  public let category: CategoryID?

  /// Makes a group.
  public init(_ id: String, swiftName: String, for category: CategoryID? = nil) {
    self.id = id
    self.swiftName = swiftName
    self.category = category
  }

  func define(
    _ name: String, _ kind: FactKind, _ zh: String, _ en: String, not negative: Wording? = nil,
    unit: Wording? = nil, aliases: [String], from derivation: FactDerivation? = nil,
    partOf whole: FactDefinition? = nil, looksLike plausibility: Plausibility? = nil,
    isPersonal: Bool = false,
    _ changeability: Changeability
  ) -> FactDefinition {
    FactDefinition(
      FactDefinition.Storage(
        id: FactID("\(id).\(name)"), kind: kind, label: Wording(zh, en), negative: negative,
        unit: unit, aliases: aliases, category: category, derivation: derivation,
        partOf: whole, changeability: changeability,
        symbol: "\(swiftName).\(NoticeKit.swiftName(of: name))",
        plausibility: plausibility, isPersonal: isPersonal))
  }
}

extension FactGroup {
  /// Declares a yes-or-no fact; `not` is what it is called where it does not hold.
  public func flag(
    _ name: String, _ zh: String, _ en: String, not negative: Wording? = nil,
    occurredOn date: DateFact? = nil, aliases: [String] = [], changes: Changeability = .free
  ) -> FlagFact {
    FlagFact(
      definition: define(
        name, .flag, zh, en, not: negative, aliases: aliases,
        from: date.map { .occurred(on: $0.definition) }, changes))
  }

  /// Declares a whole number.
  public func count(
    _ name: String, _ zh: String, _ en: String, unit: Wording? = nil, aliases: [String] = [],
    changes: Changeability = .grows
  ) -> CountFact {
    CountFact(definition: define(name, .count, zh, en, unit: unit, aliases: aliases, changes))
  }

  /// Declares a whole number that counts some of what another one counts, so that it is never above it.
  public func count(
    _ name: String, _ zh: String, _ en: String, partOf whole: CountFact, unit: Wording? = nil,
    aliases: [String] = [], changes: Changeability = .grows
  ) -> CountFact {
    CountFact(
      definition: define(
        name, .count, zh, en, unit: unit, aliases: aliases, partOf: whole.definition, changes))
  }

  /// Declares a whole number that is stated, or counted from a list.
  public func count(
    _ name: String, _ zh: String, _ en: String, numberOf list: ChoicesFact, unit: Wording? = nil,
    aliases: [String] = [], changes: Changeability = .grows
  ) -> CountFact {
    CountFact(
      definition: define(
        name, .count, zh, en, unit: unit, aliases: aliases, from: .number(of: list.definition),
        changes))
  }

  /// Declares a whole number that is stated, or counted from a set of years.
  public func count(
    _ name: String, _ zh: String, _ en: String, numberOf years: YearsFact, unit: Wording? = nil,
    aliases: [String] = [], changes: Changeability = .grows
  ) -> CountFact {
    CountFact(
      definition: define(
        name, .count, zh, en, unit: unit, aliases: aliases, from: .number(of: years.definition),
        changes))
  }

  /// Declares a whole number that is stated, or the sum of others.
  public func count(
    _ name: String, _ zh: String, _ en: String, sumOf parts: [CountFact], unit: Wording? = nil,
    aliases: [String] = [], changes: Changeability = .grows
  ) -> CountFact {
    CountFact(
      definition: define(
        name, .count, zh, en, unit: unit, aliases: aliases,
        from: .sum(of: parts.map(\.definition)), changes))
  }

  /// Declares an exact decimal with at most so many decimals.
  public func decimal(
    _ name: String, _ zh: String, _ en: String, scale: Int, unit: Wording? = nil,
    aliases: [String] = [], changes: Changeability = .free
  ) -> DecimalFact {
    DecimalFact(
      definition: define(
        name, .decimal(scale: scale), zh, en, unit: unit, aliases: aliases, changes))
  }

  /// Declares an exact decimal that is stated, or the sum of others of the same scale.
  public func decimal(
    _ name: String, _ zh: String, _ en: String, scale: Int, sumOf parts: [DecimalFact],
    unit: Wording? = nil, aliases: [String] = [], changes: Changeability = .free
  ) -> DecimalFact {
    DecimalFact(
      definition: define(
        name, .decimal(scale: scale), zh, en, unit: unit, aliases: aliases,
        from: .sum(of: parts.map(\.definition)), changes))
  }

  /// Declares an exact decimal that is stated, or one amount divided by a number, such as hours a head.
  public func decimal(
    _ name: String, _ zh: String, _ en: String, scale: Int, dividing dividend: DecimalFact,
    by divisor: CountFact, unit: Wording? = nil, aliases: [String] = [],
    changes: Changeability = .free
  ) -> DecimalFact {
    DecimalFact(
      definition: define(
        name, .decimal(scale: scale), zh, en, unit: unit, aliases: aliases,
        from: .quotient(dividend: dividend.definition, divisor: divisor.definition), changes))
  }

  /// Declares a share that is stated, or has its two counts.
  public func share(
    _ name: String, _ zh: String, _ en: String, of part: CountFact, among whole: CountFact,
    aliases: [String] = [], changes: Changeability = .free
  ) -> ShareFact {
    ShareFact(
      definition: define(
        name, .share, zh, en, aliases: aliases,
        from: .share(part: part.definition, whole: whole.definition), changes))
  }

  /// Declares a share that can only be stated.
  public func share(
    _ name: String, _ zh: String, _ en: String, aliases: [String] = [],
    changes: Changeability = .free
  ) -> ShareFact {
    ShareFact(definition: define(name, .share, zh, en, aliases: aliases, changes))
  }

  /// Declares a date.
  public func date(
    _ name: String, _ zh: String, _ en: String, aliases: [String] = [],
    changes: Changeability = .fixed
  ) -> DateFact {
    DateFact(definition: define(name, .date, zh, en, aliases: aliases, changes))
  }

  /// Declares a length of time that is stated, or runs from a date to the day of submission.
  public func duration(
    _ name: String, _ zh: String, _ en: String, since date: DateFact? = nil, aliases: [String] = []
  ) -> DurationFact {
    DurationFact(
      definition: define(
        name, .duration, zh, en, aliases: aliases,
        from: date.map { .elapsed(since: $0.definition) }, .onlyTime))
  }

  /// Declares a set of years.
  public func years(
    _ name: String, _ zh: String, _ en: String, aliases: [String] = [],
    changes: Changeability = .fixed
  ) -> YearsFact {
    YearsFact(definition: define(name, .years, zh, en, aliases: aliases, changes))
  }
}
