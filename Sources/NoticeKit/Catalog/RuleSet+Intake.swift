extension RuleSet {
  /// The deadline after which nobody can be nominated any more, where the notice states one.
  ///
  /// A category closes with the first deadline that binds it, the notice with the last of its
  /// categories that have one; categories without a deadline keep nothing open.
  public var lastDeadline: Deadline? {
    categories.compactMap { category in
      deadlines(for: category).min { $0.moment < $1.moment }
    }
    .max { $0.moment < $1.moment }
  }

  private func deadlines(for category: NomineeCategory) -> [Deadline] {
    (category.contents.provisions + storage.contents.provisions).compactMap { placed in
      guard case .deadline(let deadline) = placed.provision, deadline.day.day != nil,
        deadline.categories?.contains(category.id) ?? true
      else { return nil }
      return deadline
    }
  }

  /// Whether this edition takes nominations on a day, by its own text alone.
  ///
  /// It opens on the day it is issued, whenever it is published. On the day of the deadline it is open,
  /// whatever the clock time.
  func intake(on day: CalendarDate, followedBy next: RuleSet?) -> Intake {
    let closing = lastDeadline?.day.day
    if let closing, day > closing { return .closed(self, on: closing, followedBy: next) }
    let issued = notice?.issued?.day
    if let issued, day < issued { return .notYetOpen(self, opens: issued) }
    guard closing != nil else { return .closingDayUnstated(self) }
    return issued == nil ? .openingDayUnstated(self) : .open(self)
  }
}

extension Deadline {
  /// The minute at which it passes, so that deadlines can be ordered.
  fileprivate var moment: Int64 {
    let minutes = time?.time?.minutes ?? ClockTime.endOfDay.minutes
    return (day.day?.dayNumber ?? 0) * 10_000 + Int64(minutes)
  }
}
