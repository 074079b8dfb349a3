import NoticeKit

extension SlateStatus {
  /// The tone that a status is shown in.
  var tone: ReportTone {
    switch self {
    case .within: .good
    case .unknown, .awaitingJudgement: .caution
    case .over: .bad
    }
  }

  /// The status by its name and in its tone.
  func span(in language: NoticeLanguage) -> ReportSpan {
    ReportSpan(label.text(in: language), tone)
  }

  /// What a number of units has come to, in English: 1 awaits judgement, 2 await judgement.
  func words(for number: Int) -> Wording {
    guard number != 1 else { return label }
    return switch self {
    case .within: Wording(label.zh, "within their limits")
    case .over: Wording(label.zh, "over their limits")
    case .unknown: label
    case .awaitingJudgement: Wording(label.zh, "await judgement")
    }
  }
}
