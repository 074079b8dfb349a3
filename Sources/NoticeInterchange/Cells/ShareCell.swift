import NoticeKit

/// Reads shares: `60%`, `0.6`, `12/20`; never a bare 60 or 1, which may mean two things.
enum ShareCell {
  /// Reads a share.
  ///
  /// Where the column's heading says that its numbers are percentages, a bare number above 1 is one;
  /// 1 and less stay unclear.
  static func value(of content: CellContent, isPercent: Bool) throws(CellProblem) -> FactValue {
    guard let words = content.words else { throw .notOneValue }
    let text = folded(words)
    let share: Share
    if let percent = percentage(text) {
      share = try .init(percent: number(percent))
    } else if text.contains("/") {
      share = try fraction(text)
    } else if isPercent {
      share = try underPercent(text)
    } else {
      share = try bare(text, isTyped: content == .number(words))
    }
    guard share.isUsable else { throw share.whole == 0 ? noWhole : tooGreat }
    return .share(share)
  }

  /// The digits before a percent sign or behind 百分之.
  private static func percentage(_ text: String) -> String? {
    if text.hasSuffix("%") { return trimmed(String(text.dropLast())) }
    return text.hasPrefix("百分之") ? trimmed(String(text.dropFirst(3))) : nil
  }

  private static func fraction(_ text: String) throws(CellProblem) -> Share {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { NumberCell.plainDigits(trimmed(String($0))).flatMap { Int64($0) } }
    guard parts.count == 2, let part = parts[0], let whole = parts[1],
      whole <= ExactDecimal.greatestUnits
    else { throw unclear }
    return Share(part, of: whole)
  }

  private static func underPercent(_ text: String) throws(CellProblem) -> Share {
    let number = try number(text)
    guard number == 0 || number > 1 else {
      throw CellProblem(
        expected: Wording("带百分号的比例", "a share with a percent sign"),
        mend: Wording(
          "写明是\(number)%还是\(Share(fraction: number))",
          "write whether it is \(number)% or \(Share(fraction: number))"))
    }
    return Share(percent: number)
  }

  /// A number without a sign is a fraction of one; JSON states the number one without a point.
  private static func bare(_ text: String, isTyped: Bool) throws(CellProblem) -> Share {
    let number = try number(text)
    if number < 1 || (number == 1 && (isTyped || text.contains("."))) {
      return Share(fraction: number)
    }
    guard number <= 100 else { throw tooGreat }
    let mend =
      number == 1
      ? Wording("写作1%或100%", "write 1% or 100%")
      : Wording(
        "写作\(number)%（若为百分之\(number)），或写成两数之比，如12/20",
        "write \(number)% if it is a percentage, or two numbers such as 12/20")
    throw CellProblem(
      expected: Wording("写明单位的比例，如60%或0.6", "an unmistakable share such as 60% or 0.6"),
      mend: mend)
  }

  private static func number(_ text: String) throws(CellProblem) -> ExactDecimal {
    if let number = ExactDecimal(text), number >= 0, text.first != "+" { return number }
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    guard decimals > ExactDecimal.greatestScale, NumberCell.plainDigits(text) != nil else {
      throw unclear
    }
    throw CellProblem(
      expected: Wording("不超过6位小数的比例", "a share of at most 6 decimals"),
      mend: Wording(
        "写成两数之比，如12/18，或只留6位小数", "write two numbers such as 12/18, or at most 6 decimals"))
  }

  // MARK: - Problems

  private static let unclear = CellProblem(
    expected: Wording("比例，如60%、0.6或12/20", "a share such as 60%, 0.6 or 12/20"),
    mend: Wording(
      "写成其中一种形式，不知道则留空", "write it in one of these forms, or leave it empty"))

  private static let tooGreat = CellProblem(
    expected: Wording("0至100%的比例", "a share from 0 to 100%"),
    mend: Wording("更正该比例", "correct the share"))

  private static let noWhole = CellProblem(
    expected: Wording("总数大于0的比例", "a share of a whole above 0"),
    mend: Wording("更正总数，不知道则留空", "correct the whole, or leave it empty"))
}
