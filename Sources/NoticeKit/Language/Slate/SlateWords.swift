/// A word of the language that makes one rule on slates.
public protocol SlateWord: Sendable {
  /// The rule made so far.
  var rule: SlateRule { get }

  /// Takes a rule in place of its own.
  init(_ rule: SlateRule)
}

extension SlateWord {
  /// Gives it a title of its own where its figures do not say enough.
  public func titled(_ zh: String, _ en: String) -> Self {
    changed { $0.ownTitle = Wording(zh, en) }
  }

  /// Notes how its clause is understood where that is not plain.
  public func reading(_ zh: String, _ en: String) -> Self { reading(Reading(zh, en)) }

  /// Notes how its clause is understood, with a note that several rules share.
  public func reading(_ reading: Reading) -> Self { changed { $0.readings.append(reading) } }

  private func changed(_ change: (inout SlateRule) -> Void) -> Self {
    var rule = rule
    change(&rule)
    return Self(rule)
  }
}

/// How many nominees a kind of unit may recommend: 不超过.
///
/// Where no kind is named, it binds all units.
public struct Quota: SlateWord {
  /// The rule made so far.
  public let rule: SlateRule

  /// Takes a rule in place of its own.
  public init(_ rule: SlateRule) { self.rule = rule }

  /// States the greatest number for some kinds of unit, the number itself included.
  public init(_ id: String, for kinds: UnitKind..., atMost limit: Int, _ scope: SlateScope) {
    rule = SlateRule(id, kinds: kinds, .maximum(limit, scope))
  }

  /// States a share of a count of the unit's, such as 5 % of its volunteers, rounded, at least one.
  public init(
    _ id: String, for kinds: UnitKind..., atMostPercent percent: DecimalLiteral,
    of base: CountFact, rounded rounding: QuotaRounding, minimum: Int = 0, _ scope: SlateScope
  ) {
    let quota = ShareQuota(
      base: base.definition, millionths: percent.value?.units(atScale: 4) ?? -1,
      rounding: rounding, minimum: minimum)
    var rule = SlateRule(id, kinds: kinds, .shareOfCount(quota, scope))
    rule.percent = percent
    self.rule = rule
  }
}

/// Of some categories a kind of unit may recommend in so many only: 任选.
public struct AnyCategories: SlateWord {
  /// The rule made so far.
  public let rule: SlateRule

  /// Takes a rule in place of its own.
  public init(_ rule: SlateRule) { self.rule = rule }

  /// States how many of the categories may have nominees.
  public init(
    _ id: String, for kinds: UnitKind..., atMost limit: Int, of categories: CategoryID...
  ) {
    rule = SlateRule(id, kinds: kinds, .categories(atMost: limit, of: categories))
  }
}

/// Categories that a kind of unit may not nominate in.
public struct RefusedCategories: SlateWord {
  /// The rule made so far.
  public let rule: SlateRule

  /// Takes a rule in place of its own.
  public init(_ rule: SlateRule) { self.rule = rule }

  /// States the categories.
  public init(_ id: String, for kinds: UnitKind..., of categories: CategoryID...) {
    rule = SlateRule(id, kinds: kinds, .refused(categories))
  }
}

/// What must hold of a unit before it may recommend anybody.
public struct UnitPrecondition: SlateWord {
  /// The rule made so far.
  public let rule: SlateRule

  /// Takes a rule in place of its own.
  public init(_ rule: SlateRule) { self.rule = rule }

  /// States a condition on the unit's facts.
  public init(_ id: String, for kinds: UnitKind..., that condition: Condition) {
    rule = SlateRule(id, kinds: kinds, .precondition(condition))
  }
}

/// A printed table of numbers by region, or the formula that it was made by.
public struct Allotment: SlateWord {
  /// The rule made so far.
  public let rule: SlateRule

  /// Takes a rule in place of its own.
  public init(_ rule: SlateRule) { self.rule = rule }

  /// States the table that binds some kinds of unit.
  public init(_ id: String, for kinds: UnitKind..., table: AllocationTable) {
    rule = SlateRule(id, kinds: kinds, .allocation(table))
  }

  /// States the formula that the table was made by; it explains the table and binds nobody.
  public init(_ id: String, for kinds: UnitKind..., formula: AllocationFormula) {
    rule = SlateRule(id, kinds: kinds, .formula(formula))
  }
}

/// At most a share of a unit's nominees may be such: officials at most 20 %.
public struct ShareCap: SlateWord {
  /// The rule made so far.
  public let rule: SlateRule

  /// Takes a rule in place of its own.
  public init(_ rule: SlateRule) { self.rule = rule }

  /// States the share of all nominees, or of those of one category; the share itself passes.
  public init(
    _ id: String, for kinds: UnitKind..., atMostPercent percent: DecimalLiteral,
    among category: CategoryID? = nil, that condition: Condition
  ) {
    var rule = SlateRule(
      id, kinds: kinds,
      .shareOfNominees(
        condition, among: category, millionths: percent.value?.units(atScale: 4) ?? -1))
    rule.percent = percent
    self.rule = rule
  }
}
