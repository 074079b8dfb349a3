/// The last moment at which nominations are taken; the day, or the minute, itself is included.
public struct Deadline: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.deadline
  /// The id.
  public let id: String
  /// The day, as it is counted in China (UTC+8); it never moves to a working day.
  public package(set) var day: DayLiteral
  /// The clock time on that day; `nil` where the whole day is in time.
  public package(set) var time: ClockLiteral?
  /// How the deadline is understood where that is not plain.
  public package(set) var readings: [Reading] = []
  /// The categories that it binds; `nil` where it binds all.
  public package(set) var categories: [CategoryID]?

  /// States a deadline: the last day and, where the notice names one, the time on it.
  public init(_ day: DayLiteral, at time: ClockLiteral? = nil, id: String = "deadline") {
    self.id = id
    self.day = day
    self.time = time
  }

  /// Notes how the deadline is understood.
  public func reading(_ zh: String, _ en: String) -> Deadline { reading(Reading(zh, en)) }

  /// Notes how the deadline is understood, with a note that several provisions share.
  public func reading(_ reading: Reading) -> Deadline {
    var copy = self
    copy.readings.append(reading)
    return copy
  }

  /// Narrows a deadline to some categories.
  public func only(for categories: CategoryID...) -> Deadline {
    var copy = self
    copy.categories = categories
    return copy
  }

  /// Its words.
  public var title: Wording {
    guard let day = day.day else { return Wording(self.day.text, self.day.text) }
    guard let time else {
      return Wording("\(day.text(in: .zh))（含当日）", "\(day) (that day included)")
    }
    return Wording(
      "\(day.text(in: .zh))\(time.text)（含该时刻）", "\(day) \(time.text) (that minute included)")
  }

  /// What must hold of the day and the time of submission, where both literals mean something.
  package var condition: Condition? {
    guard let day = day.day?.dayNumber else { return nil }
    guard let time else { return Condition(.compares(.submissionDay, .atMost(day))) }
    guard let minutes = time.time?.minutes else { return nil }
    // At 24:00 the whole day is in time, whatever the clock showed.
    if minutes == ClockTime.endOfDay.minutes {
      return Condition(.compares(.submissionDay, .atMost(day)))
    }
    return anyOf(
      Condition(.compares(.submissionDay, .lessThan(day))),
      allOf(
        Condition(.compares(.submissionDay, .equals(day))),
        Condition(.compares(.submissionTime, .atMost(Int64(minutes))))))
  }
}
