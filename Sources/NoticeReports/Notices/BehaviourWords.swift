import NoticeComparison
import NoticeKit

extension Requirement {
  /// The requirement in short words with its place, and what it lists where the words only point to it.
  func titleAndPlace(in language: NoticeLanguage) -> String {
    let listed = title(in: .zh).contains("有关") ? aspects?.words().text(in: language) : nil
    let remarks = [listed, clause.isEmpty ? nil : clause].compactMap { $0 }
    return title(in: language)
      + (remarks.isEmpty ? "" : language.remark(language.enumerated(remarks)))
  }
}

extension Behaviour {
  /// The verdict by its name and in its tone.
  func span(in language: NoticeLanguage) -> ReportSpan {
    let tone: ReportTone =
      switch self {
      case .equivalent, .notComparable: .plain
      case .tightened: .bad
      case .loosened: .good
      case .incomparable, .notDecided: .caution
      }
    return ReportSpan(label.text(in: language), tone)
  }
}
