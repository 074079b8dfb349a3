/// A day written into a rule set, such as `"2021-09-30"`; one that is no day is a fault of the set.
public struct DayLiteral: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What the author wrote.
  public let text: String
  /// The day, or `nil` where the calendar has no such day.
  public let day: CalendarDate?

  /// Takes the text as it was written.
  public init(stringLiteral value: String) {
    text = value
    day = CalendarDate(value)
  }

  /// Takes a day that is already known to be one.
  public init(_ day: CalendarDate) {
    text = day.description
    self.day = day
  }
}

/// A decimal written into a rule set; one that is no exact number is a fault of the set.
///
/// `4000`, `12.5` and `"4000.00"` are all taken. A literal with a point is read by its shortest
/// description, so it may have at most 15 digits; longer ones are written as strings.
public struct DecimalLiteral: Sendable, Hashable {
  /// What the author wrote.
  public let text: String
  /// The number, or `nil` where it has too many digits.
  public let value: ExactDecimal?
}

extension DecimalLiteral: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral
{
  /// Takes a whole number.
  public init(integerLiteral value: Int64) {
    text = String(value)
    self.value = ExactDecimal(units: value)
  }

  /// Takes a number with decimals.
  public init(floatLiteral value: Double) {
    text = value.description
    self.value = ExactDecimal(value.description)
  }

  /// Takes the digits of a number.
  public init(stringLiteral value: String) {
    text = value
    self.value = ExactDecimal(value)
  }

  /// Takes a number that is already exact.
  public init(_ value: ExactDecimal) {
    text = value.description
    self.value = value.isInRange ? value : nil
  }
}

/// A version written into a rule set, such as `"1.0.0"`; one that is none is a fault of the set.
public struct VersionLiteral: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What the author wrote.
  public let text: String
  /// The version, or `nil` where the text is none.
  public let version: SemanticVersion?

  /// Takes the text as it was written.
  public init(stringLiteral value: String) {
    text = value
    version = SemanticVersion(value)
  }
}
