/// Requirements that share variables: whether all can be met, and which of them the others imply.
struct JointRequirements {
  private let vocabulary: Vocabulary
  private let effort: Effort
  private let passes: [Formula]
  private let stops: [Formula]
  private let solution: SearchOutcome

  init(_ requirements: [RequirementFormulas], in vocabulary: Vocabulary, _ effort: Effort) {
    self.vocabulary = vocabulary
    self.effort = effort
    passes = requirements.map { $0.passes(.outright) }
    stops = requirements.map { $0.stops(.outright) }
    solution = vocabulary.solve(passes, effort)
  }

  /// Whether it is proven that nobody meets all.
  var isImpossible: Bool { if case .none = solution { true } else { false } }

  /// The places of those that the others imply, in order.
  ///
  /// What is met by all, with little moved, shows of most that they are not implied, and proves of most
  /// others that they are; the rest is asked about beside all the others.
  var implied: [Int] {
    var implied: [Int] = []
    var open = Array(stops.indices)
    if case .found(let values) = solution {
      open = []
      let known = KnownSolution(
        vocabulary: vocabulary, needed: NeededValues(for: passes, in: vocabulary), values: values)
      for (place, stop) in stops.enumerated() {
        let moving = vocabulary.variables(connectedWith: stop.variables)
        switch known.nearest(stop, moving: moving, without: place, effort) {
        case .found: break
        case .none: implied.append(place)
        case .unknown: open.append(place)
        }
      }
    }
    if open.isEmpty { return implied }
    let others = Set(stops.indices).subtracting(open).sorted().map { passes[$0] }
    let asked = open.flatMap { [stops[$0], passes[$0]] }
    let found = halved(of: open[...], beside: Problem(others, beside: asked, in: vocabulary))
    return (implied + found).sorted()
  }

  /// Those of some that the rest implies, halved again and again.
  ///
  /// What is left out of a half is taken, so that each formula is taken a few times over and not once
  /// for each of the others. The problem beside them holds everything but them.
  private func halved(of places: ArraySlice<Int>, beside rest: Problem) -> [Int] {
    guard places.count > 1 else {
      return places.filter { place in
        let outcome = rest.taking([stops[place]]).solve(effort)
        return if case .none = outcome { true } else { false }
      }
    }
    let (front, back) = (places.prefix(places.count / 2), places.dropFirst(places.count / 2))
    return halved(of: front, beside: rest.taking(back.map { passes[$0] }))
      + halved(of: back, beside: rest.taking(front.map { passes[$0] }))
  }
}
