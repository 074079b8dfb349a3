import NoticeKit

/// What makes something hold and what makes it fail, each as an SMT-LIB formula.
struct SolverTruth {
  var holds: String
  var fails: String
}

/// Conditions written for an SMT solver: what can be stated, what holds of it, what they ask of it.
///
/// This reads the condition tree anew, by what conditions mean and not by how they are decided: facts
/// that follow from others are always written by their parts, and numbers of parts are counted.
struct SolverWorld {
  let submitted: CalendarDate
  let misreading: Misreading?
  /// Declarations and laws, in the order that they are needed.
  private(set) var statements: [String] = []
  private var declared: Set<String> = []
  /// Stands before names: a column of a row is no fact of the nominee.
  var place = ""
  /// The choices and years that conditions name.
  private(set) var named: [FactID: [String]] = [:]
  /// Dates that a flag stands for, which may be absent.
  private(set) var absentable: Set<FactID> = []
  /// Dates that lie no later than the day of submission.
  private(set) var past: Set<FactID> = []

  init(_ conditions: [ConditionNode], submitted: CalendarDate, _ misreading: Misreading? = nil) {
    self.submitted = submitted
    self.misreading = misreading
    for leaf in conditions.flatMap(\.leaves) {
      switch leaf {
      case .isOneOf(let fact, let ids), .choices(let fact, _, let ids):
        named[fact.id, default: []] += ids
      case .years(let fact, _, let years):
        named[fact.id, default: []] += years.map(String.init)
      default: break
      }
      for fact in leaf.facts.flatMap(\.withParts) {
        switch fact.derivation {
        case .occurred(let date)?:
          absentable.insert(date.id)
          past.insert(date.id)
        case .elapsed(let date)?: past.insert(date.id)
        default: break
        }
      }
    }
  }

  /// A name for something of a fact.
  func name(_ fact: FactDefinition, _ part: String = "") -> String {
    "|\(place)\(fact.id)\(part.isEmpty ? "" : " \(part)")|"
  }

  /// Declares a name once, with what always holds of it.
  mutating func declare(_ name: String, _ sort: String, _ laws: String...) -> String {
    if declared.insert(name).inserted {
      statements.append("(declare-const \(name) \(sort))")
      for law in laws { state(law) }
    }
    return name
  }

  mutating func integer(_ name: String, _ low: Int, _ high: Int) -> String {
    declare(name, "Int", "(<= \(low) \(name) \(high))")
  }

  mutating func state(_ law: String) {
    statements.append("(assert \(law))")
  }

  // MARK: - Conditions

  mutating func truth(_ node: ConditionNode) -> SolverTruth {
    switch node {
    case .flag(let fact, let holds): return flag(fact, holds)
    case .compares(let fact, let comparison): return compares(fact, comparison)
    case .isOneOf(let fact, let ids): return isOneOf(fact, ids)
    case .choices(let fact, let relation, let ids):
      return members(ids.map { member($0, of: fact) }, relation)
    case .years(let fact, let relation, let years):
      return members(years.map { member(String($0), of: fact) }, relation)
    case .textLength(let fact, let comparison):
      let length = integer(name(fact, "length"), 0, 1_000_000_000_000)
      return known("true", compared(length, comparison, to: "\(comparison.figure)"))
    case .textMatches(let fact, _):
      return known("true", declare(name(fact, "fits"), "Bool"))
    case .everyRow(let fact, let body): return everyRow(fact, body)
    case .all(let nodes):
      let parts = nodes.map { truth($0) }
      return SolverTruth(
        holds: "(and \(listed(parts, \.holds)))", fails: "(or \(listed(parts, \.fails)))")
    case .any(let nodes):
      let parts = nodes.map { truth($0) }
      return SolverTruth(
        holds: "(or \(listed(parts, \.holds)))", fails: "(and \(listed(parts, \.fails)))")
    case .not(let node):
      let part = truth(node)
      return SolverTruth(holds: part.fails, fails: part.holds)
    case .atLeast(let number, let nodes):
      let (yes, open) = counted(nodes)
      return SolverTruth(holds: "(>= \(yes) \(number))", fails: "(< \(open) \(number))")
    case .atMost(let number, let nodes):
      let (yes, open) = counted(nodes)
      return SolverTruth(holds: "(<= \(open) \(number))", fails: "(> \(yes) \(number))")
    case .faulty:
      return SolverTruth(holds: "false", fails: "false")
    }
  }

  /// How many hold, and how many do not fail.
  private mutating func counted(_ nodes: [ConditionNode]) -> (yes: String, open: String) {
    let parts = nodes.map { truth($0) }
    return (
      "(+ 0 \(parts.map { "(ite \($0.holds) 1 0)" }.joined(separator: " ")))",
      "(+ 0 \(parts.map { "(ite \($0.fails) 0 1)" }.joined(separator: " ")))"
    )
  }

  private func listed(_ parts: [SolverTruth], _ side: KeyPath<SolverTruth, String>) -> String {
    parts.map { $0[keyPath: side] }.joined(separator: " ")
  }

  /// Decided only where something is known.
  func known(_ isKnown: String, _ formula: String) -> SolverTruth {
    SolverTruth(holds: "(and \(isKnown) \(formula))", fails: "(and \(isKnown) (not \(formula)))")
  }

  /// Every row is such: there are rows, and one of them shows that such rows are possible.
  private mutating func everyRow(_ fact: FactDefinition, _ body: ConditionNode) -> SolverTruth {
    let isSo = declare(name(fact, "every"), "Bool")
    place = "\(fact.id) row "
    let row = truth(body)
    place = ""
    state("(=> \(isSo) \(row.holds))")
    return known("true", isSo)
  }

  func compared(_ value: String, _ comparison: Comparison, to figure: String) -> String {
    let sign =
      switch comparison {
      case .atLeast: misreading == .atLeastAsMoreThan ? ">" : ">="
      case .atMost: "<="
      case .moreThan: ">"
      case .lessThan: "<"
      case .equals: "="
      }
    return "(\(sign) \(value) \(figure))"
  }
}
