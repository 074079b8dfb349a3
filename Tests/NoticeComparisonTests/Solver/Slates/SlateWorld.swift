import NoticeComparison
import NoticeKit

/// All that a village can hand in, written for an SMT solver: what is known of it, and how many nominees
/// it has of each category and sort.
///
/// This reads the rules anew, by what they mean: nominees are told apart by every flag of theirs, and
/// percentages are rounded by division.
struct SlateWorld {
  private(set) var unit: SolverWorld
  private let submitted: CalendarDate
  private let misreading: Misreading?
  /// The nominees of one category of whom the same flags hold.
  private let sorts: [(category: CategoryID, flags: Set<FactID>, name: String)]

  init(_ ruleSets: [RuleSet], submitted: CalendarDate, _ misreading: Misreading?) {
    self.submitted = submitted
    self.misreading = misreading
    let conditions = ruleSets.flatMap(\.slateRules).compactMap { rule in
      if case .precondition(let condition) = rule.body { condition.node } else { nil }
    }
    unit = SolverWorld(conditions, submitted: submitted, misreading)
    let (official, fenced) = (VillageFacts.official.id, VillageFacts.fenced.id)
    var sorts: [(category: CategoryID, flags: Set<FactID>, name: String)] = []
    for category in RandomSlateRules.categories {
      for flags: Set<FactID> in [[], [official], [fenced], [official, fenced]] {
        let name = "|\(category) \(flags.map(\.name).sorted().joined(separator: " "))|"
        sorts.append((category, flags, unit.integer(name, 0, 1_000_000_000_000)))
      }
    }
    self.sorts = sorts
  }

  /// How many nominees there are of a category, or of all; such of whom something holds, or all.
  func number(of category: CategoryID?, such condition: ConditionNode? = nil) -> String {
    let names = sorts.filter { sort in
      (category == nil || sort.category == category)
        && (condition.map { holds($0, sort.flags) } ?? true)
    }.map(\.name)
    return "(+ 0 \(names.joined(separator: " ")))"
  }

  private func holds(_ node: ConditionNode, _ flags: Set<FactID>) -> Bool {
    switch node {
    case .flag(let fact, let wanted): flags.contains(fact.id) == wanted
    case .all(let nodes): nodes.allSatisfy { holds($0, flags) }
    case .any(let nodes): nodes.contains { holds($0, flags) }
    default: false
    }
  }

  /// What a rule set asks of what the village hands in from a region.
  mutating func truth(_ ruleSet: RuleSet, in region: String?) -> SolverTruth {
    let binding = ruleSet.slateRules.filter { $0.binds(.village) }
    var kept = [binding.contains(where: \.body.limits) ? "true" : "false"]
    var broken = ["false"]
    for category in RandomSlateRules.categories {
      let isTaken = ruleSet.categories.contains { $0.id == category }
      if isTaken, binding.contains(where: { $0.body.speaks(of: category) }) { continue }
      // Of what nobody limits, people judge; what is not taken is refused.
      kept.append("(= 0 \(number(of: category)))")
      if !isTaken { broken.append("(< 0 \(number(of: category)))") }
    }
    for rule in binding {
      for truth in truths(rule.body, ruleSet, region) {
        kept.append(truth.holds)
        broken.append(truth.fails)
      }
    }
    return SolverTruth(
      holds: "(and \(kept.joined(separator: " ")))",
      fails: "(or \(broken.joined(separator: " ")))")
  }

  private mutating func truths(
    _ body: SlateRuleBody, _ ruleSet: RuleSet, _ region: String?
  ) -> [SolverTruth] {
    switch body {
    case .maximum(let most, let scope):
      return counted(scope, ruleSet).map { plain("(<= \(number(of: $0)) \(most))") }
    case .categories(let most, let categories):
      let used = Set(categories).sorted().map { "(ite (> \(number(of: $0)) 0) 1 0)" }
      return [plain("(<= (+ 0 \(used.joined(separator: " "))) \(most))")]
    case .refused(let categories):
      return categories.map { plain("(= 0 \(number(of: $0)))") }
    case .precondition(let condition):
      let (truth, nobody) = (unit.truth(condition.node), "(= 0 \(number(of: nil)))")
      return [
        SolverTruth(
          holds: "(or \(nobody) \(truth.holds))", fails: "(and (not \(nobody)) \(truth.fails))")
      ]
    case .allocation(let table):
      guard let row = table.rows.first(where: { $0.region == region }) else {
        return [SolverTruth(holds: "false", fails: "false")]
      }
      return zip(table.columns, row.cells).map { plain("(<= \(number(of: $0)) \($1))") }
    case .shareOfCount(let quota, let scope):
      let most = quotient(
        "(* \(quota.millionths) \(unit.number(quota.base).value))", quota.rounding)
      return counted(scope, ruleSet).map { category in
        let number = number(of: category)
        return plain("(or (<= \(number) \(quota.minimum)) (<= \(number) \(most)))")
      }
    case .shareOfNominees(let condition, let category, let millionths):
      let all = number(of: category)
      let such = number(of: category, such: condition.node)
      let counted = misreading == .othersCapped ? "(- \(all) \(such))" : such
      return [plain("(<= \(counted) \(quotient("(* \(millionths) \(all))", .down)))")]
    case .formula:
      return []
    }
  }

  private func plain(_ formula: String) -> SolverTruth {
    SolverTruth(holds: formula, fails: "(not \(formula))")
  }

  private func counted(_ scope: SlateScope, _ ruleSet: RuleSet) -> [CategoryID?] {
    switch scope {
    case .inEachCategory: ruleSet.categories.map(\.id)
    case .inCategory(let category): [category]
    case .inAll: [nil]
    }
  }

  /// A number of millionths as a whole number.
  private func quotient(_ millionths: String, _ rounding: QuotaRounding) -> String {
    let added =
      switch misreading == .roundedDown ? .down : rounding {
      case .down: 0
      case .halfUp: 500_000
      case .up: 999_999
      }
    return "(div (+ \(added) \(millionths)) 1000000)"
  }
}
