import NoticeKit

extension Outline {
  /// A clause for each place that is chosen, in order and within the one that it lies below.
  ///
  /// Nothing is claimed of it but that it is still to be encoded. A name that stands twice has one.
  func pendingClauses(where isChosen: (String) -> Bool) -> [Clause] {
    var seen: Set<String> = []
    let names = places.map(\.clause).filter { isChosen($0) && seen.insert($0).inserted }
    return Self.clauses(names[...], below: "")
  }

  private static func clauses(_ names: ArraySlice<String>, below place: String) -> [Clause] {
    var rest = names
    var clauses: [Clause] = []
    while let name = rest.popFirst() {
      let inner = rest.prefix { $0.liesBelow(name) }
      rest = rest.dropFirst(inner.count)
      let pending = ClausePart(.note(Pending("待编", "Still to be encoded").note))
      clauses.append(
        Clause(
          String(name.dropFirst(place.count)),
          [pending]
            + Self.clauses(inner, below: name).map { ClausePart(.clause($0)) }))
    }
    return clauses
  }
}

extension String {
  /// `四1` lies below `四`, but `一（二）12` does not lie below `一（二）1`.
  func liesBelow(_ place: String) -> Bool {
    guard count > place.count, hasPrefix(place) else { return false }
    let next = self[index(startIndex, offsetBy: place.count)]
    return !(next.isNumber && place.last?.isNumber == true)
  }
}
