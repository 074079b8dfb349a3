extension Outline {
  /// What a text's outline has other than the committed one; empty if they agree.
  ///
  /// Read the text with the committed ``noise`` first. Places are matched by name, the second of a
  /// name with the second; the time taken grows with their number.
  ///
  /// - Parameter committed: The outline that the rule set commits.
  /// - Returns: The differences, in the order of the committed outline; what it lacks comes last.
  public func differences(from committed: Outline) -> [OutlineDifference] {
    let expected = committed.keyedPlaces
    let found = keyedPlaces
    let byKey = Dictionary(found, uniquingKeysWith: { first, _ in first })
    let expectedKeys = Set(expected.map(\.0))
    var differences: [OutlineDifference] = []
    for (key, place) in expected {
      if let other = byKey[key] {
        differences += other.differences(from: place, at: key.name)
      } else {
        differences.append(
          OutlineDifference(
            clause: key.name, kind: .missing, expected: place.contents, found: []))
      }
    }
    differences += Self.disorder(
      expected.map(\.0).filter { byKey[$0] != nil },
      found.map(\.0).filter { expectedKeys.contains($0) })
    for (key, place) in found where !expectedKeys.contains(key) {
      differences.append(
        OutlineDifference(
          clause: key.name, kind: .unexpected, expected: [], found: place.contents))
    }
    return differences
  }

  /// The places, each with its name and how many of that name stand before it.
  private var keyedPlaces: [(OutlineKey, OutlinePlace)] {
    var counts: [String: Int] = [:]
    return places.map { place in
      counts[place.clause, default: 0] += 1
      return (OutlineKey(clause: place.clause, number: counts[place.clause, default: 1]), place)
    }
  }

  /// The first place that stands elsewhere, given the places that both have.
  private static func disorder(
    _ expected: [OutlineKey], _ found: [OutlineKey]
  ) -> [OutlineDifference] {
    guard let index = zip(expected, found).enumerated().first(where: { $1.0 != $1.1 })?.offset,
      let position = found.firstIndex(of: expected[index])
    else { return [] }
    return [
      OutlineDifference(
        clause: expected[index].name, kind: .order,
        expected: expected[..<index].suffix(1).map(\.name),
        found: found[..<position].suffix(1).map(\.name))
    ]
  }
}

private struct OutlineKey: Hashable {
  let clause: String
  let number: Int

  var name: String { number == 1 ? clause : "\(clause)（第\(number)处）" }
}

extension OutlinePlace {
  fileprivate var contents: [String] { figures + dates + lists.map(String.init) + labels }

  fileprivate func differences(
    from committed: OutlinePlace, at clause: String
  ) -> [OutlineDifference] {
    let parts: [(OutlineDifference.Kind, [String], [String])] = [
      (.figures, committed.figures, figures), (.dates, committed.dates, dates),
      (.lists, committed.lists.map(String.init), lists.map(String.init)),
      (.labels, committed.labels, labels),
    ]
    return parts.filter { $0.1 != $0.2 }.map { kind, expected, found in
      OutlineDifference(clause: clause, kind: kind, expected: expected, found: found)
    }
  }
}
