import NoticeKit

/// The variables of one question, what they stand for, and what holds of them in any world.
///
/// The decided fragment: flags, counts, decimals, dates, shares, lengths of time, sums, quotients,
/// numbers of lists, single choices, sets of choices and of years, lengths of texts, and judgements;
/// everything composed with all, any, not, at least and at most. A measure of rows, "every row" and a
/// text pattern are decided where nothing else speaks of the same rows or text. Whatever else occurs
/// is taken as free, so that "there is none" stays proven, and whatever is found is tried out. Whether
/// an exact share or quotient has parts to make it, such as 105.623 a head of less than 815.51, can
/// take more steps than are allowed; what parts come to beyond 10¹² units is not decided.
final class Vocabulary {
  let mentions: Mentions
  let submitted: CalendarDate?
  private(set) var meanings: [Meaning] = []
  private(set) var low: [Int64] = []
  private(set) var high: [Int64] = []
  private(set) var usual: [Int64] = []
  /// Multiples that people would rather read, the coarsest first: whole percents.
  private(set) var grains: [[Int64]] = []
  /// For each variable, the first of those that one statement settles together with it.
  private(set) var subjects: [Int] = []
  /// For each variable that is the first of such, all of them.
  private(set) var members: [[Int]] = []
  /// What holds in any world, by the variables that it is about.
  private(set) var laws: [Int: [LinearConstraint]] = [:]
  private var stated: Set<LinearConstraint> = []
  private var indices: [Meaning: Int] = [:]
  private var subjectIndices: [Meaning: Int] = [:]
  private var starts: [Int64: Int64?] = [:]

  /// Whether a fact that follows from others may be taken by itself.
  private let mayStandAlone: (FactDefinition) -> Bool

  init(
    _ conditions: [ConditionNode], submitted: CalendarDate?,
    mayStandAlone: @escaping (FactDefinition) -> Bool = { _ in true }
  ) {
    mentions = Mentions(conditions)
    self.submitted = submitted
    self.mayStandAlone = mayStandAlone
  }

  /// Whether a fact that follows from others is taken by itself: nothing else speaks of them, and they
  /// let it be anything.
  func standsAlone(_ fact: FactDefinition) -> Bool {
    mentions.standsAlone(fact) && fact.hasFreeParts && mayStandAlone(fact)
  }

  /// The variable that stands for something, made where there is none yet.
  func variable(
    _ meaning: Meaning, _ low: Int64 = 0, _ high: Int64 = 1, usual: Int64? = nil
  ) -> Int {
    if let known = indices[meaning] { return known }
    let index = meanings.count
    indices[meaning] = index
    meanings.append(meaning)
    self.low.append(low)
    self.high.append(max(low, high))
    self.usual.append(usual ?? low)
    grains.append(meaning.grains)
    let subject = subject(of: meaning, at: index)
    subjects.append(subject)
    members.append([])
    members[subject].append(index)
    return index
  }

  private func subject(of meaning: Meaning, at index: Int) -> Int {
    let subject: Meaning
    switch meaning {
    case .option(let id, _), .otherOptions(let id): subject = .otherOptions(id)
    case .year(let id, _), .otherYears(let id): subject = .otherYears(id)
    default: return index
    }
    let first = subjectIndices[subject] ?? index
    subjectIndices[subject] = first
    return first
  }

  /// The variable that stands for something, if there is one.
  func known(_ meaning: Meaning) -> Int? { indices[meaning] }

  /// States what holds in any world.
  func state(_ constraint: LinearConstraint) {
    guard stated.insert(constraint).inserted else { return }
    for term in constraint.terms { laws[term.variable, default: []].append(constraint) }
  }

  /// The laws that concern some variables, and those that concern the variables of these, and so on.
  func laws(concerning variables: Set<Int>) -> [LinearConstraint] {
    var found: Set<LinearConstraint> = []
    var ordered: [LinearConstraint] = []
    var seen = variables
    var open = Array(variables)
    while let variable = open.popLast() {
      for law in laws[variable] ?? [] where found.insert(law).inserted {
        ordered.append(law)
        for term in law.terms where seen.insert(term.variable).inserted {
          open.append(term.variable)
        }
      }
    }
    return ordered
  }

  /// Some variables with those that laws connect with them.
  func variables(connectedWith variables: Set<Int>) -> Set<Int> {
    laws(concerning: variables).reduce(into: variables) { all, law in
      all.formUnion(law.terms.lazy.map(\.variable))
    }
  }

  /// The last day from which at least so many half months have run by the day of submission.
  ///
  /// Searched for with NoticeKit's own count, so that ends of months fall where it lets them fall.
  func latestStart(halfMonths: Int64, submitted: CalendarDate) -> Int64? {
    if let known = starts[halfMonths] { return known }
    var (least, greatest) = (CalendarDate.first.dayNumber, submitted.dayNumber)
    func hasRun(_ number: Int64) -> Bool {
      CalendarDate(dayNumber: number).map { $0.halfMonths(until: submitted) >= halfMonths } ?? false
    }
    var found: Int64?
    if hasRun(least) {
      while least < greatest {
        let middle = least + (greatest - least + 1) / 2
        if hasRun(middle) { least = middle } else { greatest = middle - 1 }
      }
      found = least
    }
    starts.updateValue(found, forKey: halfMonths)
    return found
  }
}

extension FactDefinition {
  /// Whether it can be anything, whatever it follows from: numbers that are each stated, and each once.
  ///
  /// A list of three has no more than three members, so that not every share of them exists, nor of
  /// what is a part of their number. Nor is a whole free that is itself a part of what it is to hold.
  fileprivate var hasFreeParts: Bool {
    if case .number? = derivation { return true }
    let parts = withParts.dropFirst()
    var seen: Set<FactID> = []
    guard parts.allSatisfy({ $0.kind.isRows || seen.insert($0.id).inserted }) else { return false }
    if case .share(let part, let whole)? = derivation {
      let held = Set(part.withParts.lazy.filter { !$0.kind.isRows }.map(\.id))
      if whole.related.contains(where: { held.contains($0.id) }) { return false }
    }
    return parts.lazy.flatMap(\.related).allSatisfy { !$0.isNumberOfList }
  }

  private var isNumberOfList: Bool {
    if case .number? = derivation { true } else { false }
  }
}

extension FactKind {
  fileprivate var isRows: Bool {
    if case .rows = self { true } else { false }
  }
}
