public import NoticeKit

/// What each series of a catalog takes nominations for on a day.
public struct IntakeReport: Sendable {
  /// The catalog.
  public let catalog: RuleSetCatalog
  /// The day.
  public let day: CalendarDate
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes a catalog and a day.
  public init(of catalog: RuleSetCatalog, on day: CalendarDate, in language: NoticeLanguage) {
    self.catalog = catalog
    self.day = day
    self.language = language
  }

  /// The whole report: each series by its name, with its answer.
  public var document: ReportDocument {
    let date = day.text(in: language)
    return ReportDocument(
      title: ReportLine(language.say("\(date)的报送", "Nominations on \(date)")),
      blocks: [
        .pairs(
          catalog.allSeries.map { series in
            let intake = series.intake(on: day)
            let answer = ReportSpan(intake.message(in: language), intake.kind.tone)
            return ReportPair(ReportLine(series.name), "\(answer)")
          })
      ])
  }
}

extension Intake.Kind {
  /// The tone that an answer is shown in.
  fileprivate var tone: ReportTone {
    switch self {
    case .open: .good
    case .openingDayUnstated, .closingDayUnstated, .several: .caution
    case .notYetOpen, .closed, .unknownSeries: .plain
    }
  }
}
