extension OutlineCursor {
  /// Reads the date that starts here, or the several that share a unit: `2019、2020年度`, `9月1-3日`.
  ///
  /// The cursor moves past them, or stays where nothing is a date.
  mutating func readDates() -> [String]? {
    guard current?.isOutlineDigit == true else { return nil }
    return attempt { $0.readNumericDate() } ?? attempt { $0.readYears() }
      ?? attempt { $0.readMonths() } ?? attempt { $0.readMonth(after: nil) }
  }

  /// `2021-09-30`, `2021.9.30`, `2021/9/30`.
  private mutating func readNumericDate() -> [String]? {
    guard let year = readYearNumber(), let separator = take(where: { "-./".contains($0) }),
      let month = readNumber(upTo: 12), take(separator), let day = readNumber(upTo: 31)
    else { return nil }
    return ["\(year)-\(month)-\(day)"]
  }

  /// `2021年`, with a month and a day if they follow; `2019—2023年度`; `2019、2020年度`.
  private mutating func readYears() -> [String]? {
    guard let year = readYearNumber() else { return nil }
    if let last = attempt({ $0.readEndOfYears(yearStated: false) }) {
      return ["\(year)–\(last)"]
    }
    if let others = attempt({ $0.readListedYears() }) {
      return [year] + others
    }
    guard takeUnit("年") else { return nil }
    if let months = attempt({ $0.readMonth(after: year) }) {
      return months
    }
    if let last = attempt({ $0.readEndOfYears(yearStated: true) }) {
      return ["\(year)–\(last)"]
    }
    return [year]
  }

  /// The end of a range of years, which is none if a month follows it.
  private mutating func readEndOfYears(yearStated: Bool) -> String? {
    if yearStated { _ = take("度") }
    guard takeRangeMark(), let year = readYearNumber(), takeUnit("年") else { return nil }
    return attempt { $0.readMonth(after: year) } == nil ? year : nil
  }

  private mutating func readListedYears() -> [String]? {
    var years: [String] = []
    while years.count < 12, take(where: { "、和及与".contains($0) }) != nil {
      guard let year = readYearNumber() else { return nil }
      years.append(year)
    }
    guard !years.isEmpty, takeUnit("年") else { return nil }
    return attempt { $0.readMonth(after: nil) } == nil ? years : nil
  }

  /// `3—6月`.
  private mutating func readMonths() -> [String]? {
    guard let first = readNumber(upTo: 12), takeRangeMark(), let last = readNumber(upTo: 12),
      takeUnit("月")
    else { return nil }
    return [first, last]
  }

  /// A month, with a day or a range of days if they follow.
  private mutating func readMonth(after year: String?) -> [String]? {
    skipBlanks()
    guard let month = readNumber(upTo: 12), takeUnit("月") else { return nil }
    let stem = (year.map { $0 + "-" } ?? "") + month
    guard let days = attempt({ $0.readDays() }) else { return [stem] }
    return days.map { "\(stem)-\($0)" }
  }

  /// `20日`, `20-30日`, `20日至30日`.
  private mutating func readDays() -> [String]? {
    skipBlanks()
    guard let first = readNumber(upTo: 31) else { return nil }
    let isStated = takeUnit("日")
    if let last = attempt({ $0.readEndOfDays() }) { return [first, last] }
    return isStated ? [first] : nil
  }

  private mutating func readEndOfDays() -> String? {
    guard takeRangeMark(), let last = readNumber(upTo: 31), takeUnit("日") else { return nil }
    return last
  }

  private mutating func readYearNumber() -> String? {
    let year = takeRun(atMost: 5, where: \.isOutlineDigit)
    return year.count == 4 && ("1900"..."2199").contains(year) ? year : nil
  }

  /// A number of one or two digits, written with two.
  private mutating func readNumber(upTo limit: Int) -> String? {
    let digits = takeRun(atMost: 3, where: \.isOutlineDigit)
    guard digits.count <= 2, let value = Int(digits), value > 0, value <= limit else { return nil }
    return value < 10 ? "0\(value)" : "\(value)"
  }

  private mutating func takeUnit(_ unit: Character) -> Bool {
    attempt { cursor in
      cursor.skipBlanks()
      return cursor.take(unit) || unit == "日" && cursor.take("号") ? true : nil
    } ?? false
  }
}

extension OutlineCursor {
  /// Goes past what stands between the ends of a range: a dash, a double dash, 至 or 到.
  mutating func takeRangeMark() -> Bool {
    if !takeRun(atMost: 2, where: \.isOutlineDash).isEmpty { return true }
    return take("至") || take("到")
  }
}
