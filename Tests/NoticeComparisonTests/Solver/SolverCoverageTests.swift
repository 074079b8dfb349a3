import NoticeKit
import Testing

/// Whether the random pairs really hold everything that the decided fragment has.
@Suite struct SolverCoverageTests {
  @Test func `every kind of fact, condition and requirement comes up`() {
    let pairs = SolverPair.random(400)
    var found: Set<String> = []
    for pair in pairs {
      for node in pair.nodes { collect(node, into: &found) }
      for requirement in pair.requirements {
        found.insert("\(requirement.strength)")
        if requirement.floor != nil { found.insert("floor") }
        if requirement.applicability != nil { found.insert("applies") }
        if requirement.question != nil {
          found.insert(requirement.grade.map { "judgement \($0.id)" } ?? "judgement")
        }
      }
    }
    // None of it is a fault of a rule set, of which nothing would be decided.
    for condition in pairs.flatMap(\.nodes).map({ Condition($0) }) {
      let ruleSet = RuleSet.gardens(edition: 2025) { Criterion("asked", condition) }
      #expect(ruleSet.faults == [], "\(condition)")
    }
    #expect(Self.expected.subtracting(found).sorted() == [])
  }

  private static let expected: Set<String> = {
    var words: Set<String> = [
      "all", "any", "not", "at least", "at most", "pattern", "every row", "floor", "applies",
      "mandatory", "inPrinciple", "preferred", "judgement", "judgement some", "judgement fair",
      "judgement strong", "garden.soil", "orchard.water",
    ]
    for fact in ["garden.fenced", "garden.opened"] {
      for holds in [true, false] { words.insert("\(fact) \(holds)") }
    }
    for fact in ["garden.crops", "orchard.tools", "garden.honours"] {
      for relation in ["includesAny", "includesAll", "excludes"] {
        words.insert("\(fact) \(relation)")
      }
    }
    let ordered = SolverFacts.clusters.joined().filter(\.kind.isOrdered).map { "\($0.id)" }
    for fact in ordered + ["length"] {
      for word in ["atLeast", "atMost", "moreThan", "lessThan", "equals"] {
        words.insert("\(fact) \(word)")
      }
    }
    return words
  }()

  private func collect(_ node: ConditionNode, into found: inout Set<String>) {
    for child in node.children { collect(child, into: &found) }
    switch node {
    case .all: found.insert("all")
    case .any: found.insert("any")
    case .not: found.insert("not")
    case .atLeast: found.insert("at least")
    case .atMost: found.insert("at most")
    case .flag(let fact, let holds): found.insert("\(fact.id) \(holds)")
    case .compares(let fact, let comparison): found.insert("\(fact.id) \(comparison.word)")
    case .isOneOf(let fact, _): found.insert("\(fact.id)")
    case .choices(let fact, let relation, _), .years(let fact, let relation, _):
      found.insert("\(fact.id) \(relation)")
    case .textLength(_, let comparison): found.insert("length \(comparison.word)")
    case .textMatches: found.insert("pattern")
    case .everyRow: found.insert("every row")
    case .faulty: break
    }
  }
}

extension Comparison {
  fileprivate var word: String {
    switch self {
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .moreThan: "moreThan"
    case .lessThan: "lessThan"
    case .equals: "equals"
    }
  }
}
