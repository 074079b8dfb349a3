import NoticeKit

/// Figures in the fact's own unit: `20`, `"60%"`, `"4000.01"`, `"3 years"`, `"2025-02-23"`.
enum WireFigure {
  /// The figure as it is written.
  static func wire(_ figure: Int64, _ kind: FactKind) -> JSONValue {
    switch kind {
    case .share: .string(percent(figure))
    case .decimal(let scale): .string(ExactDecimal.digits(figure, scale: scale))
    case .duration: .string(duration(figure))
    case .date:
      CalendarDate(dayNumber: figure).map { .string($0.description) } ?? .integer(figure)
    case .flag, .count, .text, .choice, .choices, .years, .rows: .integer(figure)
    }
  }

  /// The figure that was written, or `nil` where that is none for this kind.
  static func figure(_ node: JSONNode, _ kind: FactKind) -> Int64? {
    switch kind {
    case .share: node.string.flatMap(millionths)
    case .decimal(let scale): node.string.flatMap { ExactDecimal($0)?.units(atScale: scale) }
    case .duration: node.string.flatMap(months)
    case .date: node.string.flatMap { CalendarDate($0)?.dayNumber }
    case .flag, .count, .text, .choice, .choices, .years, .rows: node.number?.int64
    }
  }

  /// How a figure of a kind is written.
  static func expected(_ kind: FactKind) -> Wording {
    switch kind {
    case .share: Wording("\"60%\"这样的百分比", "a percentage such as \"60%\"")
    case .decimal(let scale):
      Wording(
        "\"12.5\"这样的文字，小数至多\(scale)位", "a text such as \"12.5\" with at most \(scale) decimals")
    case .duration:
      Wording("\"3 years\"或\"18 months\"这样的时长", "a length such as \"3 years\" or \"18 months\"")
    case .date: Wording("\"2025-02-23\"这样的日期", "a day such as \"2025-02-23\"")
    case .flag, .count, .text, .choice, .choices, .years, .rows:
      Wording("20这样的整数", "a whole number such as 20")
    }
  }

  /// Millionths as a percentage.
  static func percent(_ millionths: Int64) -> String {
    ExactDecimal.digits(millionths, scale: 4) + "%"
  }

  /// A percentage in millionths.
  static func millionths(_ text: String) -> Int64? {
    guard text.utf8.last == UInt8(ascii: "%") else { return nil }
    return ExactDecimal(String(text.dropLast()))?.units(atScale: 4)
  }

  private static func duration(_ months: Int64) -> String {
    if months % 12 == 0 { return "\(months / 12) \(months == 12 ? "year" : "years")" }
    return "\(months) \(months == 1 ? "month" : "months")"
  }

  private static func months(_ text: String) -> Int64? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let number = Int64(words[0]) else { return nil }
    switch words[1] {
    case "month", "months": return number
    case "year", "years":
      let (months, overflow) = number.multipliedReportingOverflow(by: 12)
      return overflow ? nil : months
    default: return nil
    }
  }
}
