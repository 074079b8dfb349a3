import NoticeKit

/// Reads whole and decimal numbers as people write them: `1,000`, `25人`, `1.2万`.
enum NumberCell {
  /// Reads a whole number.
  static func count(_ text: String, unit: Wording?) throws(CellProblem) -> FactValue {
    let number = try number(text, unit: unit, example: wholeNumber)
    guard number.scale == 0 else { throw problem(text, expected: wholeNumber) }
    return .count(number.units)
  }

  /// Reads a decimal number.
  static func decimal(
    _ text: String, scale: Int, unit: Wording?
  ) throws(CellProblem) -> FactValue {
    let expected = Wording(
      "不超过\(scale)位小数的数，如12.5", "a number of at most \(scale) decimals such as 12.5")
    let number = try number(text, unit: unit, example: expected)
    guard number.scale <= scale else { throw problem(text, expected: expected) }
    guard number.units(atScale: scale) != nil else { throw tooGreat }
    return .decimal(number)
  }

  /// The digits of a number without separators between thousands; `nil` where those stand wrongly.
  static func plainDigits(_ text: String) -> String? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = halves.dropFirst().first
    guard let whole = halves.first, decimals.map(isDigits) ?? true else { return nil }
    let separator: Character = whole.contains(",") ? "," : " "
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits),
      groups.count == 1
        || ((groups.first?.count ?? 0) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    return groups.joined() + (decimals.map { "." + $0 } ?? "")
  }

  // MARK: - The number

  private static func number(
    _ text: String, unit: Wording?, example expected: Wording
  ) throws(CellProblem) -> ExactDecimal {
    var (digits, exponent) = (withoutUnit(text, unit), 0)
    for (word, power) in [("千", 3), ("万", 4), ("亿", 8)] where digits.hasSuffix(word) {
      digits = trimmed(String(digits.dropLast()))
      exponent = power
      break
    }
    guard let plain = plainDigits(digits) else { throw problem(text, expected: expected) }
    if let number = ExactDecimal(plain)?.timesTen(to: exponent) { return number }
    throw isLong(plain) ? tooGreat : problem(text, expected: expected)
  }

  private static func isLong(_ plain: String) -> Bool {
    plain.prefix { $0 != "." }.drop { $0 == "0" }.count > 4
  }

  private static let families: [[String]] = [
    ["人", "名", "位"], ["场次", "场", "次"], ["个", "项"], ["种", "类"], ["支", "个"], ["元", "圆"],
    ["个小时", "小时", "h"],
  ]

  /// Takes off the fact's own unit, or a word that counts the same things.
  private static func withoutUnit(_ text: String, _ unit: Wording?) -> String {
    guard let unit else { return text }
    let family = families.first { $0.contains(unit.zh) } ?? []
    var digits = text
    for word in family + [folded(unit.zh), folded(unit.en)] where digits.hasSuffix(word) {
      digits = trimmed(String(digits.dropLast(word.count)))
      break
    }
    return unit.zh == "元" && digits.hasPrefix("¥") ? trimmed(String(digits.dropFirst())) : digits
  }

  // MARK: - Problems

  private static let wholeNumber = Wording("整数，如25", "a whole number such as 25")

  private static func problem(_ text: String, expected: Wording) -> CellProblem {
    let vague = ["约", "近", "余", "多", "左右", "以上", "以下", "超", "+", "~", ">", "<"]
    if text.first == "-" {
      return CellProblem(
        expected: Wording("从0起的数", "a number from 0"),
        mend: Wording("去掉负号或更正", "take off the minus sign or correct it"))
    }
    if vague.contains(where: { text.contains($0) }) {
      return CellProblem(
        expected: expected,
        mend: Wording("写出确切的数", "write the exact number"))
    }
    return CellProblem(
      expected: expected,
      mend: Wording(
        "用数字写出，不知道则留空", "write it in digits, or leave it empty where it is not known"))
  }

  private static let tooGreat = CellProblem(
    expected: Wording("不超过10¹²的数", "a number of at most 10¹² units"),
    mend: Wording("更正该数", "correct the number"))
}

extension ExactDecimal {
  /// The number times a power of ten; `nil` where that is too great.
  fileprivate func timesTen(to exponent: Int) -> ExactDecimal? {
    let (product, overflow) = units.multipliedReportingOverflow(
      by: ExactDecimal.power(max(0, exponent - scale)))
    return overflow ? nil : ExactDecimal(units: product, scale: max(0, scale - exponent))
  }
}
