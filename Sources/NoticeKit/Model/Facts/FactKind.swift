/// What sort of datum a fact is, and so what can be said of it.
public enum FactKind: Sendable, Hashable {
  /// Yes or no.
  case flag
  /// A whole number from 0 to 10¹².
  case count
  /// An exact decimal from 0, with at most so many decimals.
  case decimal(scale: Int)
  /// An exact share from 0 to 100 %.
  case share
  /// Free text.
  case text
  /// One of several choices.
  case choice(ChoiceList)
  /// Several of several choices.
  case choices(ChoiceList)
  /// A date, perhaps known only to the month or year.
  case date
  /// A length of time in completed months.
  case duration
  /// A set of years.
  case years
  /// Rows of typed columns.
  case rows(RowSchema)

  /// The name of the sort, as faults and errors give it.
  public var name: Wording {
    switch self {
    case .flag: Wording("是否", "yes or no")
    case .count: Wording("整数", "whole number")
    case .decimal: Wording("小数", "decimal number")
    case .share: Wording("比例", "share")
    case .text: Wording("文本", "text")
    case .choice(let list):
      list.isOpen ? Wording("选项（开放）", "choice (open)") : Wording("选项", "choice")
    case .choices(let list):
      list.isOpen ? Wording("多选（开放）", "choices (open)") : Wording("多选", "choices")
    case .date: Wording("日期", "date")
    case .duration: Wording("时长", "length of time")
    case .years: Wording("年份", "years")
    case .rows: Wording("表格各行", "rows")
    }
  }

  /// Whether its values lie on a line, so that they can be compared with a figure.
  package var isOrdered: Bool {
    switch self {
    case .count, .decimal, .share, .date, .duration: true
    case .flag, .text, .choice, .choices, .years, .rows: false
    }
  }
}

extension FactKind {
  /// The id of the kind, as files and JSON name it, such as `choices`.
  package var id: String {
    switch self {
    case .flag: "flag"
    case .count: "count"
    case .decimal: "decimal"
    case .share: "share"
    case .text: "text"
    case .choice: "choice"
    case .choices: "choices"
    case .date: "date"
    case .duration: "duration"
    case .years: "years"
    case .rows: "rows"
    }
  }
}
