/// A fact whose Swift type says what can be stated of it and asked of it.
public protocol TypedFact: Sendable {
  /// What a nomination states of it.
  associatedtype Stated: Sendable

  /// What is declared of it.
  var definition: FactDefinition { get }

  /// The stored form of a stated value.
  static func value(_ stated: Stated) -> FactValue

  /// The stated form of a stored value, or `nil` where it is of another kind.
  func stated(_ value: FactValue) -> Stated?
}

extension TypedFact {
  /// The stable id.
  public var id: FactID { definition.id }
}

/// A fact that is yes or no.
public struct FlagFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of yes or no.
  public static func value(_ stated: Bool) -> FactValue { .flag(stated) }

  /// Yes or no, where the value is one.
  public func stated(_ value: FactValue) -> Bool? {
    if case .flag(let flag) = value { flag } else { nil }
  }
}

/// A fact that is a whole number.
public struct CountFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a number.
  public static func value(_ stated: Int) -> FactValue { .count(Int64(stated)) }

  /// The number, where the value is one.
  public func stated(_ value: FactValue) -> Int? {
    if case .count(let count) = value { Int(exactly: count) } else { nil }
  }
}

/// A fact that is an exact decimal, such as money or hours.
public struct DecimalFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a decimal.
  public static func value(_ stated: ExactDecimal) -> FactValue { .decimal(stated) }

  /// The decimal, where the value is one.
  public func stated(_ value: FactValue) -> ExactDecimal? {
    if case .decimal(let decimal) = value { decimal } else { nil }
  }
}

/// A fact that is a share of a whole.
public struct ShareFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a share.
  public static func value(_ stated: Share) -> FactValue { .share(stated) }

  /// The share, where the value is one.
  public func stated(_ value: FactValue) -> Share? {
    if case .share(let share) = value { share } else { nil }
  }
}

/// A fact that is free text.
public struct TextFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a text.
  public static func value(_ stated: String) -> FactValue { .text(stated) }

  /// The text, where the value is one.
  public func stated(_ value: FactValue) -> String? {
    if case .text(let text) = value { text } else { nil }
  }
}

/// A fact that is one of several choices.
public struct ChoiceFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a choice.
  public static func value(_ stated: ChoiceOption) -> FactValue { .choice(stated.id) }

  /// The choice, where the value is one.
  public func stated(_ value: FactValue) -> ChoiceOption? {
    if case .choice(let id) = value { definition.option(id) } else { nil }
  }
}

/// A fact that is a set of choices.
public struct ChoicesFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of some choices.
  public static func value(_ stated: [ChoiceOption]) -> FactValue {
    .choices(Set(stated.map(\.id)))
  }

  /// The choices, where the value is some.
  public func stated(_ value: FactValue) -> [ChoiceOption]? {
    if case .choices(let ids) = value { ids.sorted().map(definition.option) } else { nil }
  }
}

/// A fact that is a date, perhaps known only to the month or year.
public struct DateFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a date.
  public static func value(_ stated: KnownDate) -> FactValue { .date(stated) }

  /// The date, where the value is one.
  public func stated(_ value: FactValue) -> KnownDate? {
    if case .date(let date) = value { date } else { nil }
  }
}

/// A fact that is a length of time up to the day of submission.
public struct DurationFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of a length of time.
  public static func value(_ stated: TimeSpan) -> FactValue { .duration(months: stated.months) }

  /// The length of time, where the value is one.
  public func stated(_ value: FactValue) -> TimeSpan? {
    if case .duration(let months) = value { .months(months) } else { nil }
  }
}

/// A fact that is a set of years, such as the years of earlier honours.
public struct YearsFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of some years.
  public static func value(_ stated: Set<Int>) -> FactValue { .years(stated) }

  /// The years, where the value is some.
  public func stated(_ value: FactValue) -> Set<Int>? {
    if case .years(let years) = value { years } else { nil }
  }
}

/// A stated length of time in completed months.
public struct TimeSpan: Sendable, Hashable {
  /// The completed months.
  public let months: Int64

  /// So many completed months.
  public static func months(_ months: Int64) -> TimeSpan { TimeSpan(months: months) }

  /// So many completed years and months.
  public static func years(_ years: Int64, months: Int64 = 0) -> TimeSpan {
    let (product, overflow) = years.multipliedReportingOverflow(by: 12)
    let (sum, overflowed) = product.addingReportingOverflow(months)
    return TimeSpan(months: overflow || overflowed ? .max : sum)
  }
}

extension FactDefinition {
  /// The choice with an id, as the fact's list names it.
  fileprivate func option(_ id: String) -> ChoiceOption {
    switch kind {
    case .choice(let list), .choices(let list): list.options.first { $0.id == id } ?? .other(id)
    default: .other(id)
    }
  }
}
