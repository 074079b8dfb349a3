/// What a tree of clauses states, flattened: each thing with its whole place.
package struct ClauseContents: Sendable, Hashable {
  package var requirements: [Requirement] = []
  package var provisions: [PlacedProvision] = []
  package var slateRules: [SlateRule] = []
  package var notes: [PlaceNote] = []
  /// Lists of things side by side: the place and how many.
  package var lists: [PlacedList] = []
  /// Every place that was opened, in order.
  package var places: [String] = []
  /// Places that were opened without a name of their own or with nothing in them.
  package var emptyPlaces: [String] = []
  /// The clauses as they were written, for those who write the rule set down again.
  package private(set) var clauses: [Clause] = []

  package struct PlacedList: Sendable, Hashable {
    package let clause: String
    package let count: Int
  }

  package init() {}

  /// Takes up a clause below a place.
  package mutating func add(_ clause: Clause, below place: String) {
    clauses.append(clause)
    open(clause, below: place)
  }

  /// Keeps clauses whose contents are taken up in another way.
  package mutating func keep(_ written: [Clause]) { clauses += written }

  private mutating func open(_ clause: Clause, below place: String) {
    let whole = place + clause.place
    if clause.place.isEmpty || clause.parts.isEmpty { emptyPlaces.append(whole) }
    places.append(whole)
    for part in clause.parts { add(part, at: whole) }
  }

  private mutating func add(_ part: ClausePart, at place: String) {
    switch part.kind {
    case .requirement(var requirement):
      requirement.clause = place
      requirements.append(requirement)
    case .items(let parts):
      lists.append(PlacedList(clause: place, count: parts.count))
      for part in parts { add(part, at: place) }
    case .provision(let provision):
      provisions.append(PlacedProvision(clause: place, provision: provision))
    case .slateRule(var rule):
      rule.clause = place
      slateRules.append(rule)
    case .note(var note):
      note.clause = place
      notes.append(note)
    case .clause(let clause):
      open(clause, below: place)
    }
  }
}
