import NoticeInterchange
import NoticeKit

extension RuleSetCatalog {
  /// What each series answers on a day.
  func intakeJSON(on day: CalendarDate, in language: NoticeLanguage) -> JSONValue {
    let answers = allSeries.map { $0.intake(on: day).json(of: $0.name, in: language) }
    return ["on": .string(day.description), "series": .array(answers)]
  }
}

extension Intake {
  /// One answer: which it is, of which rule sets, and the days that are stated.
  fileprivate func json(of series: String, in language: NoticeLanguage) -> JSONValue {
    var next: RuleSet?
    if case .closed(_, _, let following) = self { next = following }
    let only = ruleSets.count == 1 ? ruleSets.first : nil
    return [
      "series": .string(series), "answer": .string(kind.rawValue),
      "ruleSets": .strings(ruleSets.map(\.id.description)),
      "opens": .optional(only?.notice?.issued?.day?.description),
      "closes": .optional(only?.lastDeadline?.day.day?.description),
      "followedBy": .optional(next?.id.description), "message": .string(message(in: language)),
    ]
  }
}
