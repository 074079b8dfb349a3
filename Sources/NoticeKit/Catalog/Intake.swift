/// Which edition takes nominations on a day, as far as the texts of the notices state it.
public enum Intake: Sendable {
  /// It takes nominations: the notice is issued, and its deadline has not passed.
  case open(RuleSet)
  /// Its deadline has not passed; the text states no day from which on it takes nominations.
  case openingDayUnstated(RuleSet)
  /// Its text states no deadline, so whether it still takes nominations is not known.
  case closingDayUnstated(RuleSet)
  /// It does not take nominations before a day.
  case notYetOpen(RuleSet, opens: CalendarDate)
  /// Its last deadline has passed; the edition that follows, where the catalog has one.
  case closed(RuleSet, on: CalendarDate, followedBy: RuleSet?)
  /// Several editions may be meant, the earliest first.
  case several([RuleSet])
  /// The catalog has no such series.
  case unknownSeries(RuleSetLookupError)

  /// The answers there are, as they are named in JSON.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// See ``Intake/open(_:)``.
    case open
    /// See ``Intake/openingDayUnstated(_:)``.
    case openingDayUnstated = "open-opening-day-unstated"
    /// See ``Intake/closingDayUnstated(_:)``.
    case closingDayUnstated = "closing-day-unstated"
    /// See ``Intake/notYetOpen(_:opens:)``.
    case notYetOpen = "not-yet-open"
    /// See ``Intake/closed(_:on:followedBy:)``.
    case closed
    /// See ``Intake/several(_:)``.
    case several
    /// See ``Intake/unknownSeries(_:)``.
    case unknownSeries = "unknown-series"
  }

  /// Which answer it is.
  public var kind: Kind {
    switch self {
    case .open: .open
    case .openingDayUnstated: .openingDayUnstated
    case .closingDayUnstated: .closingDayUnstated
    case .notYetOpen: .notYetOpen
    case .closed: .closed
    case .several: .several
    case .unknownSeries: .unknownSeries
    }
  }

  /// The editions that the answer speaks of, without the one that follows; one unless there are several.
  public var ruleSets: [RuleSet] {
    switch self {
    case .open(let ruleSet), .openingDayUnstated(let ruleSet), .closingDayUnstated(let ruleSet),
      .notYetOpen(let ruleSet, _), .closed(let ruleSet, _, _):
      [ruleSet]
    case .several(let ruleSets): ruleSets
    case .unknownSeries: []
    }
  }
}

extension Intake {
  /// The answer as a sentence.
  public func message(in language: NoticeLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private var zh: String {
    switch self {
    case .open(let ruleSet):
      "\(ruleSet.id) 接受报送，\(ruleSet.closing.zh)截止。"
    case .openingDayUnstated(let ruleSet):
      "\(ruleSet.id) 尚未截止，\(ruleSet.closing.zh)截止；自何日起接受报送，原文未载。"
    case .closingDayUnstated(let ruleSet):
      "\(ruleSet.id) 原文未载截止日期，当日是否接受报送无从得知。"
    case .notYetOpen(let ruleSet, let day):
      "\(ruleSet.id) 尚未开始，\(day.text(in: .zh))发文。"
    case .closed(let ruleSet, _, let next):
      "\(ruleSet.id) 已于\(ruleSet.closing.zh)截止" + (next.map { "；其后一届为 \($0.id)。" } ?? "。")
    case .several(let ruleSets):
      "当日可能适用的不止一个：\(ruleSets.map(\.id.description).joined(separator: "、"))。请指明是哪一个。"
    case .unknownSeries(let error):
      error.message(in: .zh)
    }
  }

  private var en: String {
    switch self {
    case .open(let ruleSet):
      "\(ruleSet.id) takes nominations, until \(ruleSet.closing.en)."
    case .openingDayUnstated(let ruleSet):
      "\(ruleSet.id) is not closed yet: it takes nominations until \(ruleSet.closing.en); from which "
        + "day on, its text does not state."
    case .closingDayUnstated(let ruleSet):
      "\(ruleSet.id): its text states no deadline, so whether it takes nominations on that day is not "
        + "known."
    case .notYetOpen(let ruleSet, let day):
      "\(ruleSet.id) does not take nominations yet; its notice is issued on \(day)."
    case .closed(let ruleSet, _, let next):
      "\(ruleSet.id) took nominations until \(ruleSet.closing.en)"
        + (next.map { "; the edition that follows is \($0.id)." } ?? ".")
    case .several(let ruleSets):
      "More than one may be meant on that day: "
        + "\(ruleSets.map(\.id.description).joined(separator: ", ")). To mend it, name the one."
    case .unknownSeries(let error):
      error.message(in: .en)
    }
  }
}

extension RuleSet {
  /// The last deadline in words; the answers that use it have one.
  fileprivate var closing: Wording { lastDeadline?.title ?? Wording("", "") }
}
