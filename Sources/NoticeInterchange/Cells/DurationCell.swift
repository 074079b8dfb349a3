import NoticeKit

/// Reads lengths of time: `3年`, `36个月`, `3年2个月`, `2.5年`, `3 years`.
enum DurationCell {
  /// Reads a folded text into completed months.
  static func months(_ text: String, for fact: FactDefinition) throws(CellProblem) -> Int64 {
    guard let months = try sum(text, fact) else { throw problem(text, fact) }
    guard (0...120_000).contains(months) else {
      throw CellProblem(
        expected: Wording("不超过1万年的时长", "at most 10 000 years"),
        mend: Wording("更正时长", "correct the length of time"))
    }
    return months
  }

  private static func sum(_ text: String, _ fact: FactDefinition) throws(CellProblem) -> Int64? {
    if text == "半年" { return 6 }
    var cursor = CellCursor(text)
    var months: Int64 = 0
    var number = cursor.decimalDigits()
    cursor.skipSpaces()
    if cursor.take("周年", "整年", "年", "years", "year", "yrs", "yr") {
      months = try wholeMonths(number, monthsEach: 12)
      if cursor.take("整") || cursor.isAtEnd { return cursor.isAtEnd ? months : nil }
      if cursor.take("半") { return cursor.isAtEnd ? months + 6 : nil }
      cursor.skipSpaces()
      _ = cursor.take("零", "又", "and", ",")
      cursor.skipSpaces()
      number = cursor.decimalDigits()
      cursor.skipSpaces()
    }
    guard !number.isEmpty, cursor.take("个月", "月", "months", "month"), cursor.isAtEnd else {
      return nil
    }
    return try months + wholeMonths(number, monthsEach: 1)
  }

  /// A number of years or months as months, where that is whole.
  private static func wholeMonths(
    _ digits: String, monthsEach: Int64
  ) throws(CellProblem) -> Int64 {
    guard let number = ExactDecimal(digits), number.units <= 1_000_000_000 else { throw unclear }
    let whole = ExactDecimal.power(number.scale)
    guard (number.units * monthsEach).isMultiple(of: whole) else {
      throw CellProblem(
        expected: Wording("整月的时长", "a number of whole months"),
        mend: Wording("写成年和月，如2年4个月", "write years and months, such as 2年4个月"))
    }
    return number.units * monthsEach / whole
  }

  // MARK: - Problems

  private static func problem(_ text: String, _ fact: FactDefinition) -> CellProblem {
    if isDigits(text), text.utf8.count <= 3 {
      return CellProblem(
        expected: Wording(
          "写明单位的时长，如3年或36个月", "a length of time with its unit, such as 3年"),
        mend: Wording(
          "写作\(text)年或\(text)个月", "write \(text)年 or \(text)个月 (years or months)"))
    }
    if case .elapsed(let date) = fact.derivation, (try? DateCell.date(text)) != nil {
      return CellProblem(
        expected: unclear.expected,
        mend: Wording(
          "将起始日期填在“\(date.label.zh)”列",
          "put it into the column “\(date.label.en)” if it is the day it began"))
    }
    return unclear
  }

  private static let unclear = CellProblem(
    expected: Wording(
      "时长，如3年、36个月或3年2个月", "a length of time such as 3年, 36个月 or 3 years 2 months"),
    mend: Wording(
      "按年和月写出，不知道则留空", "write it in years and months, or leave it empty"))
}
