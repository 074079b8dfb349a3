/// Formulas by the constraints that they are made of, to tell which values they can do without.
///
/// Formulas grow true with their constraints, so that only those can fall of which a constraint falls:
/// what a few variables decide is found without a look at everything that speaks of them.
struct NeededValues {
  private let vocabulary: Vocabulary
  /// What must hold beside bounds, each with the place of the formula that it belongs to.
  private var open: [(formula: Formula, owner: Int)] = []
  /// The constraints of these, each once, with the places of those that are made of it.
  private var constraints: [(constraint: LinearConstraint, users: [Int])] = []
  /// The constraints that are about a variable.
  private var about: [Int: [Int]] = [:]
  private var bounds: [Int: TightestBounds] = [:]

  init(for formulas: [Formula], in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var places: [LinearConstraint: Int] = [:]
    for (owner, formula) in formulas.enumerated() { take(formula, of: owner, &places) }
  }

  private mutating func take(
    _ formula: Formula, of owner: Int, _ places: inout [LinearConstraint: Int]
  ) {
    switch formula {
    case .some(let number, let parts) where number == parts.count:
      for part in parts { take(part, of: owner, &places) }
    case .holds(let constraint) where constraint.terms.count == 1:
      bounds[constraint.terms[0].variable, default: TightestBounds()].add(constraint, of: owner)
    case .some, .holds:
      for constraint in formula.constraints {
        if let place = places[constraint] {
          constraints[place].users.append(open.count)
        } else {
          places[constraint] = constraints.count
          for term in constraint.terms {
            about[term.variable, default: []].append(constraints.count)
          }
          constraints.append((constraint, [open.count]))
        }
      }
      open.append((formula, owner))
    }
  }

  /// What must hold of any of some variables, bounds brought to the tightest.
  func formulas(speakingOf variables: Set<Int>) -> [Formula] {
    let users = variables.flatMap { about[$0] ?? [] }.flatMap { constraints[$0].users }
    return bounds(of: variables) + Set(users).sorted().map { open[$0].formula }
  }

  /// What must hold and would not under some values without those of a few variables.
  ///
  /// Left out is what a single formula asks for, where one is named by its place.
  func formulas(
    leaningOn variables: Set<Int>, under values: [Int: Int64], without owner: Int? = nil
  ) -> [Formula] {
    let rest = { (variable: Int) in variables.contains(variable) ? nil : values[variable] }
    let leaning = users(ofWhatHolds: variables, under: values).filter { place in
      open[place].owner != owner && !open[place].formula.isTrue(under: rest)
    }
    var seen: Set<Formula> = []
    return bounds(of: variables, without: owner)
      + leaning.sorted().map { open[$0].formula }.filter { seen.insert($0).inserted }
  }

  private func bounds(of variables: Set<Int>, without owner: Int? = nil) -> [Formula] {
    variables.sorted().flatMap { bounds[$0]?.constraints(without: owner) ?? [] }.map { .holds($0) }
  }

  /// The places of what is made of a constraint on some variables that holds.
  private func users(
    ofWhatHolds variables: some Sequence<Int>, under values: [Int: Int64]
  ) -> Set<Int> {
    Set(held(on: variables, under: values).flatMap { constraints[$0].users })
  }

  private func held(
    on variables: some Sequence<Int>, under values: [Int: Int64]
  ) -> [Int] {
    variables.flatMap { about[$0] ?? [] }.filter { place in
      constraints[place].constraint.isTrue(under: { values[$0] })
    }
  }

  /// The values without those that the formulas can do without.
  func reduced(_ values: [Int: Int64]) -> [Int: Int64] {
    var values = values
    for variable in needless(of: values, near: Set(values.keys)) { values[variable] = nil }
    return values
  }

  /// The variables whose values the formulas and a further one can do without, one subject after the
  /// other.
  ///
  /// Looked at are the variables that are near, with all that one statement settles with them.
  func needless(
    of values: [Int: Int64], with further: Formula? = nil, near: Set<Int>
  ) -> Set<Int> {
    let spoken = further?.variables ?? []
    var needless: Set<Int> = []
    var values = values
    for subject in Set(near.map { vocabulary.subjects[$0] }).sorted(by: >) {
      let group = vocabulary.members[subject].compactMap { variable in
        values[variable].map { (variable: variable, value: $0) }
      }
      let held = held(on: group.lazy.map(\.variable), under: values)
      for (variable, _) in group { values[variable] = nil }
      let isNeeded =
        group.contains { bounds[$0.variable] != nil }
        || (group.contains { spoken.contains($0.variable) }
          && further?.isTrue(under: { values[$0] }) == false)
        || held.contains { place in
          constraints[place].users.contains { !open[$0].formula.isTrue(under: { values[$0] }) }
        }
      if isNeeded {
        for (variable, value) in group { values[variable] = value }
      } else {
        needless.formUnion(group.lazy.map(\.variable))
      }
    }
    return needless
  }

  /// Some variables, and those of what is made of a constraint on them that holds.
  func variables(leaningOn variables: Set<Int>, under values: [Int: Int64]) -> Set<Int> {
    users(ofWhatHolds: variables, under: values).reduce(into: variables) { all, place in
      all.formUnion(open[place].formula.variables)
    }
  }
}

/// What bounds one variable by itself: the tightest bounds, and the next in case those are left out.
private struct TightestBounds {
  private var above: [(constraint: LinearConstraint, owner: Int)] = []
  private var below: [(constraint: LinearConstraint, owner: Int)] = []

  mutating func add(_ constraint: LinearConstraint, of owner: Int) {
    if constraint.terms[0].factor > 0 {
      TightestBounds.add(constraint, owner, to: &above)
    } else {
      TightestBounds.add(constraint, owner, to: &below)
    }
  }

  /// Keeps the two tightest, of two formulas; single variables have a factor of one or minus one.
  private static func add(
    _ constraint: LinearConstraint, _ owner: Int,
    to kept: inout [(constraint: LinearConstraint, owner: Int)]
  ) {
    if let index = kept.firstIndex(where: { $0.owner == owner }) {
      if kept[index].constraint.bound <= constraint.bound { return }
      kept.remove(at: index)
    }
    let index = kept.firstIndex { $0.constraint.bound > constraint.bound } ?? kept.count
    kept.insert((constraint, owner), at: index)
    if kept.count > 2 { kept.removeLast() }
  }

  /// The tightest bounds that do not come from one formula.
  func constraints(without owner: Int?) -> [LinearConstraint] {
    [below, above].compactMap { kept in kept.first { $0.owner != owner }?.constraint }
  }
}
