/// What a search for a solution comes to.
enum SearchOutcome {
  /// There is one: a value for each variable that matters.
  case found([Int: Int64])
  /// There is none.
  case none
  /// The search ended without an answer.
  case unknown
}
