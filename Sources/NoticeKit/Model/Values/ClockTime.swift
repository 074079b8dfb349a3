/// A clock time of UTC+8 to the minute, from 00:00 to 24:00; 24:00 is the end of its day.
public struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The minutes since midnight, 0 to 1 440.
  public let minutes: Int

  /// The end of a day, 24:00.
  public static let endOfDay = ClockTime(minutes: 1440)

  /// Makes a time, or `nil` where no clock shows it.
  public init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    self.init(minutes: hour * 60 + minute)
  }

  /// Makes a time from its form `17:00`; `nil` where that is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.map(\.utf8.count) == [2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  private init(minutes: Int) {
    self.minutes = minutes
  }

  /// The form `17:00`.
  public var description: String { padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2) }

  /// Whether one time comes before another.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

/// A clock time written into a rule set, such as `"17:00"`; one that is none is a fault of the set.
public struct ClockLiteral: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What the author wrote.
  public let text: String
  /// The time, or `nil` where no clock shows it.
  public let time: ClockTime?

  /// Takes the text as it was written.
  public init(stringLiteral value: String) {
    text = value
    time = ClockTime(value)
  }

  /// Takes a time that is already known to be one.
  public init(_ time: ClockTime) {
    text = time.description
    self.time = time
  }
}
