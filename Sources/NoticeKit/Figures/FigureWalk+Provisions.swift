extension FigureWalk {
  /// The day and the time of a deadline, and the numbers honoured; other provisions decide nothing.
  mutating func walked(_ provision: Provision) -> Provision {
    switch provision {
    case .deadline(let deadline): .deadline(walked(deadline))
    case .honourCount(let honours): .honourCount(walked(honours))
    case .categories, .recipient, .format, .reviewStage, .duty, .definition, .nomineeKind, .keyDate,
      .reference:
      provision
    }
  }

  private mutating func walked(_ deadline: Deadline) -> Deadline {
    var walked = deadline
    if let day = deadline.day.day {
      let number = figure(
        day.dayNumber, in: CalendarDate.first.dayNumber...CalendarDate.last.dayNumber
      ) { number in
        let day = CalendarDate(dayNumber: number)
        return Wording(day?.text(in: .zh) ?? "", day?.description ?? "")
      }
      if number != day.dayNumber, let moved = CalendarDate(dayNumber: number) {
        walked.day = DayLiteral(moved)
      }
    }
    if let time = deadline.time?.time {
      let minutes = figure(time.minutes, in: 0...ClockTime.endOfDay.minutes) { minutes in
        let text = ClockTime(minutes: minutes)?.description ?? ""
        return Wording(text, text)
      }
      if minutes != time.minutes, let moved = ClockTime(minutes: minutes) {
        walked.time = ClockLiteral(moved)
      }
    }
    return walked
  }

  private mutating func walked(_ honours: HonourCount) -> HonourCount {
    let (fewest, most) = (honours.range.lowerBound, honours.range.upperBound)
    func with(_ range: ClosedRange<Int>) -> HonourCount {
      HonourCount(honours.id, range, of: honours.category)
    }
    if fewest == most {
      return with(figure(fewest) { with($0...$0).title }.alone)
    }
    let least = figure(fewest, in: 0...most) { with($0...most).title }
    let greatest = figure(most, in: fewest...Int.max - 1) { with(fewest...$0).title }
    return with(least...greatest)
  }
}

extension Int {
  fileprivate var alone: ClosedRange<Int> { self...self }
}

extension ClockTime {
  fileprivate init?(minutes: Int) { self.init(hour: minutes / 60, minute: minutes % 60) }
}
