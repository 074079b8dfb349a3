import NoticeKit

/// A nomination after the steps of a change, taken as a nominee would take them.
struct TakenSteps {
  private(set) var nomination: Nomination
  private(set) var submitted: CalendarDate?
  /// Whether a measure was brought to a value of which the parts are then no longer known.
  private(set) var leavesPartsOpen = false

  init(_ change: Change, from assessment: Assessment) {
    nomination = assessment.nomination
    submitted = assessment.submitted
    for step in change.steps { take(step) }
  }

  private mutating func take(_ step: ChangeStep) {
    switch step {
    case .set(let fact, let value):
      for part in parts(of: fact) { nomination[part.id] = nil }
      leavesPartsOpen = leavesPartsOpen || fact.derivation != nil
      nomination[fact.id] = value
      for other in SampleFacts.all where parts(of: other).contains(where: { $0.id == fact.id }) {
        nomination[other.id] = nil
      }
    case .wait(_, let day):
      if let submitted {
        var months: Int64 = 0
        while submitted.adding(months: Int(months) + 1) <= day { months += 1 }
        nomination[SampleFacts.practice] = nomination[SampleFacts.practice].map {
          .months($0.months + months)
        }
      }
      nomination[SampleFacts.age] = nil
      submitted = day
    case .length(let fact, let length):
      nomination[fact.id] = .text(String(repeating: "歌", count: Int(length)))
    }
  }

  private func parts(of fact: FactDefinition) -> [FactDefinition] {
    let parts = fact.derivation?.parts ?? []
    return parts + parts.flatMap(self.parts)
  }
}
