extension RuleSetSeries {
  /// Which edition takes nominations on a day; only what the texts state counts.
  ///
  /// Editions that are surely open come first. Without one, it is those of which the text leaves it
  /// open, provided that they fit the order of the editions: none before it is still to open, and
  /// none after it has closed. Then it is the last one that has closed, and at last the first to open.
  public func intake(on day: CalendarDate) -> Intake {
    let intakes = editions.map { intake(of: $0, on: day) }
    let open = intakes.filter { $0.kind == .open }
    if let answer = Intake(one: open) { return answer }
    let firstToOpen = intakes.firstIndex { $0.kind == .notYetOpen } ?? intakes.endIndex
    let lastClosed = intakes.lastIndex { $0.kind == .closed } ?? -1
    let unstated = intakes.indices.filter { index in
      let kind = intakes[index].kind
      return (kind == .openingDayUnstated || kind == .closingDayUnstated)
        && lastClosed < index && index < firstToOpen
    }
    if let answer = Intake(one: unstated.map { intakes[$0] }) { return answer }
    let answer = intakes.last { $0.kind == .closed } ?? intakes.first { $0.kind == .notYetOpen }
    return answer ?? intake(of: latest, on: day)
  }

  /// Whether one edition takes nominations on a day.
  public func intake(of edition: RuleSet, on day: CalendarDate) -> Intake {
    edition.intake(on: day, followedBy: self.edition(after: edition.id.edition))
  }
}

extension Intake {
  /// The one answer of several editions, all of them where there are more; `nil` where there is none.
  fileprivate init?(one intakes: [Intake]) {
    guard let first = intakes.first else { return nil }
    self = intakes.count == 1 ? first : .several(intakes.flatMap(\.ruleSets))
  }
}

extension RuleSetCatalog {
  /// Which edition of a series takes nominations on a day.
  ///
  /// ```swift
  /// switch catalog.intake(ofSeries: "national-commendation", on: day) {
  /// case .open(let ruleSet): print(ruleSet.assess(nomination, submitted: day).verdict)
  /// case let other: print(other.message(in: .zh))
  /// }
  /// ```
  public func intake(ofSeries name: String, on day: CalendarDate) -> Intake {
    do throws(RuleSetLookupError) {
      return try series(name).intake(on: day)
    } catch {
      return .unknownSeries(error)
    }
  }

  /// Whether one rule set takes nominations on a day, and which edition follows it here.
  public func intake(of ruleSet: RuleSet, on day: CalendarDate) -> Intake {
    let series = try? series(ruleSet.id.series)
    return series?.intake(of: ruleSet, on: day) ?? ruleSet.intake(on: day, followedBy: nil)
  }

  /// Everything that takes nominations on a day, by series: what is open, and what may be since its
  /// text states no opening day.
  public func open(on day: CalendarDate) -> [RuleSet] {
    allSeries.flatMap { series in
      series.intake(on: day).ruleSets.filter { edition in
        let kind = series.intake(of: edition, on: day).kind
        return kind == .open || kind == .openingDayUnstated
      }
    }
  }
}
