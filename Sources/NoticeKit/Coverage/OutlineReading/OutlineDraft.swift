/// The places read so far, each still open to what follows.
struct OutlineDraft {
  private struct Place {
    let clause: String
    var measure = OutlineMeasure()
    var labels: [String] = []
    /// Whether the place was opened again further on, and stands there.
    var isMoved = false
  }

  private var drafts: [Place] = []
  private var annexes: [String: Int] = [:]

  /// Opens a place and says where it is kept.
  mutating func open(_ clause: String) -> Int {
    drafts.append(Place(clause: clause))
    return drafts.count - 1
  }

  /// Opens the place of an annex, together with its entry in the list of annexes.
  mutating func openAnnex(_ clause: String) -> Int {
    var place = Place(clause: clause)
    if let entry = annexes[clause] {
      place = drafts[entry]
      drafts[entry].isMoved = true
    }
    drafts.append(place)
    annexes[clause] = drafts.count - 1
    return drafts.count - 1
  }

  /// Adds what was measured to a place.
  mutating func add(_ measure: OutlineMeasure, at place: Int) {
    drafts[place].measure.append(measure)
  }

  /// Adds a label to a place.
  mutating func add(label: String, at place: Int) { drafts[place].labels.append(label) }

  /// Adds a place that is complete.
  mutating func add(_ clause: String, _ measure: OutlineMeasure) {
    drafts.append(Place(clause: clause, measure: measure))
  }

  /// Whether a place has a label.
  func hasLabel(_ label: String, at place: Int) -> Bool { drafts[place].labels.contains(label) }

  /// The name of a place.
  func clause(at place: Int) -> String { drafts[place].clause }

  /// The places in their order.
  var places: [OutlinePlace] {
    drafts.filter { !$0.isMoved }.map { draft in
      OutlinePlace(
        draft.clause, figures: draft.measure.figures, dates: draft.measure.dates,
        lists: draft.measure.lists, labels: draft.labels)
    }
  }
}
