// Overloads that no program can call: each turns a common mistake into one clear sentence.

extension TypedFact {
  /// Not available: a figure is compared by a named method.
  @available(
    *, unavailable, message: "Write fact.atLeast(20), or fact.onOrAfter(\"2021-09-30\") for a date."
  )
  public static func >= <Figure>(fact: Self, figure: Figure) -> Condition { .impossible }

  /// Not available: a figure is compared by a named method.
  @available(
    *, unavailable, message: "Write fact.atMost(20), or fact.onOrBefore(\"2021-09-30\") for a date."
  )
  public static func <= <Figure>(fact: Self, figure: Figure) -> Condition { .impossible }

  /// Not available: a figure is compared by a named method.
  @available(
    *, unavailable, message: "Write fact.moreThan(20), or fact.after(\"2021-09-30\") for a date."
  )
  public static func > <Figure>(fact: Self, figure: Figure) -> Condition { .impossible }

  /// Not available: a figure is compared by a named method.
  @available(
    *, unavailable, message: "Write fact.lessThan(20), or fact.before(\"2021-09-30\") for a date."
  )
  public static func < <Figure>(fact: Self, figure: Figure) -> Condition { .impossible }

  /// Not available: equality is a named method.
  @available(
    *, unavailable,
    message: "Write fact.equals(20), fact.isChoice(…), fact.holds or fact.doesNotHold."
  )
  public static func == <Figure>(fact: Self, figure: Figure) -> Condition { .impossible }

  /// Not available: a flag that does not hold is a named property.
  @available(*, unavailable, message: "Write fact.doesNotHold.")
  public static prefix func ! (fact: Self) -> Condition { .impossible }
}

extension TypedFact {
  /// Not available: a share alone is compared with a percentage.
  @available(
    *, unavailable,
    message:
      "Only a share is compared with a percentage: write fact.atLeast(20), or facts.share(…)."
  )
  public func atLeast(percent: DecimalLiteral) -> Condition { .impossible }

  /// Not available: a share alone is compared with a percentage.
  @available(
    *, unavailable,
    message: "Only a share is compared with a percentage: write fact.atMost(20), or facts.share(…)."
  )
  public func atMost(percent: DecimalLiteral) -> Condition { .impossible }

  /// Not available: a share alone is compared with a percentage.
  @available(
    *, unavailable,
    message:
      "Only a share is compared with a percentage: write fact.moreThan(20), or facts.share(…)."
  )
  public func moreThan(percent: DecimalLiteral) -> Condition { .impossible }

  /// Not available: a share alone is compared with a percentage.
  @available(
    *, unavailable,
    message:
      "Only a share is compared with a percentage: write fact.lessThan(20), or facts.share(…)."
  )
  public func lessThan(percent: DecimalLiteral) -> Condition { .impossible }
}

extension ShareFact {
  /// Not available: a share is compared with a percentage.
  @available(
    *, unavailable,
    message: "A share is compared with a percentage: write fact.atLeast(percent: 60)."
  )
  public func atLeast(_ figure: Int) -> Condition { .impossible }

  /// Not available: a share is compared with a percentage.
  @available(
    *, unavailable,
    message: "A share is compared with a percentage: write fact.atMost(percent: 60)."
  )
  public func atMost(_ figure: Int) -> Condition { .impossible }
}

extension DurationFact {
  /// Not available: a length of time needs its unit.
  @available(
    *, unavailable, message: "A length of time needs its unit: write fact.atLeast(years: 3)."
  )
  public func atLeast(_ figure: Int) -> Condition { .impossible }

  /// Not available: a length of time needs its unit.
  @available(
    *, unavailable, message: "A length of time needs its unit: write fact.atMost(years: 3)."
  )
  public func atMost(_ figure: Int) -> Condition { .impossible }
}

extension DateFact {
  /// Not available: a date comes before or after a day.
  @available(
    *, unavailable, message: "A date comes after a day: write fact.onOrAfter(\"2021-09-30\")."
  )
  public func atLeast(_ day: DayLiteral) -> Condition { .impossible }

  /// Not available: a date comes before or after a day.
  @available(
    *, unavailable, message: "A date comes before a day: write fact.onOrBefore(\"2021-09-30\")."
  )
  public func atMost(_ day: DayLiteral) -> Condition { .impossible }
}

extension ShareFact {
  /// Not available: a share is compared with a percentage.
  @available(
    *, unavailable,
    message: "A share is compared with a percentage: write fact.moreThan(percent: 60)."
  )
  public func moreThan(_ figure: Int) -> Condition { .impossible }

  /// Not available: a share is compared with a percentage.
  @available(
    *, unavailable,
    message: "A share is compared with a percentage: write fact.lessThan(percent: 60)."
  )
  public func lessThan(_ figure: Int) -> Condition { .impossible }
}

extension DurationFact {
  /// Not available: a length of time needs its unit.
  @available(
    *, unavailable, message: "A length of time needs its unit: write fact.moreThan(years: 3)."
  )
  public func moreThan(_ figure: Int) -> Condition { .impossible }

  /// Not available: a length of time needs its unit.
  @available(
    *, unavailable, message: "A length of time needs its unit: write fact.lessThan(years: 3)."
  )
  public func lessThan(_ figure: Int) -> Condition { .impossible }
}

extension YearsFact {
  /// Not available: years are listed without brackets.
  @available(
    *, unavailable, message: "List the years without brackets: write fact.excludes(2019, 2020)."
  )
  public func excludes(_ years: [Int]) -> Condition { .impossible }
}

extension Condition {
  /// Not available: conditions are joined by words.
  @available(*, unavailable, message: "Write allOf(first, second).")
  public static func && (left: Condition, right: Condition) -> Condition { .impossible }

  /// Not available: conditions are joined by words.
  @available(*, unavailable, message: "Write anyOf(first, second).")
  public static func || (left: Condition, right: Condition) -> Condition { .impossible }

  /// Not available: a condition is reversed by a word.
  @available(*, unavailable, message: "Write not(condition).")
  public static prefix func ! (condition: Condition) -> Condition { .impossible }

  /// What the overloads above would return, could they be called.
  static var impossible: Condition { Condition(.any([])) }
}
