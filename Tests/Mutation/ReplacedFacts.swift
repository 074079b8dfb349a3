import NoticeKit

extension RuleSetParts {
  /// Replaces a fact wherever a requirement, a form or a rule on slates uses it.
  mutating func replace(_ replacement: FactReplacement) {
    categories = categories.map { category in
      var contents = category.contents
      contents.requirements = contents.requirements.map { $0.replacing(replacement) }
      contents.slateRules = contents.slateRules.map { $0.replacing(replacement) }
      return category.with(contents)
    }
    contents.requirements = contents.requirements.map { $0.replacing(replacement) }
    contents.slateRules = contents.slateRules.map { $0.replacing(replacement) }
    for (index, form) in forms.enumerated() {
      for (position, field) in form.fields.enumerated() {
        forms[index].fields[position].fact = replacement(field.fact)
        forms[index].fields[position].contents.requirements =
          field.contents.requirements.map { $0.replacing(replacement) }
      }
    }
  }
}

extension Requirement {
  fileprivate func replacing(_ replacement: FactReplacement) -> Requirement {
    var copy = self
    if case .criterion(let condition) = body {
      copy.body = .criterion(Condition(condition.node.replacing(replacement)))
    }
    copy.floor = floor.map { Condition($0.node.replacing(replacement)) }
    copy.applicability = applicability.map { Condition($0.node.replacing(replacement)) }
    return copy
  }
}

extension SlateRule {
  fileprivate func replacing(_ replacement: FactReplacement) -> SlateRule {
    var copy = self
    switch body {
    case .precondition(let condition):
      copy.body = .precondition(Condition(condition.node.replacing(replacement)))
    case .shareOfNominees(let condition, let category, let millionths):
      copy.body = .shareOfNominees(
        Condition(condition.node.replacing(replacement)), among: category, millionths: millionths)
    case .shareOfCount(var quota, let scope):
      quota.base = replacement(quota.base)
      copy.body = .shareOfCount(quota, scope)
    case .formula(var formula):
      for index in formula.columns.indices {
        formula.columns[index].fact = replacement(formula.columns[index].fact)
      }
      copy.body = .formula(formula)
    case .maximum, .categories, .refused, .allocation:
      break
    }
    return copy
  }
}

extension ConditionNode {
  fileprivate func replacing(_ replacement: FactReplacement) -> ConditionNode {
    func all(_ nodes: [ConditionNode]) -> [ConditionNode] {
      nodes.map { $0.replacing(replacement) }
    }
    return switch self {
    case .flag(let fact, let holds): .flag(replacement(fact), holds)
    case .compares(let fact, let comparison): .compares(replacement(fact), comparison)
    case .isOneOf(let fact, let ids): .isOneOf(replacement(fact), ids)
    case .choices(let fact, let relation, let ids): .choices(replacement(fact), relation, ids)
    case .years(let fact, let relation, let years): .years(replacement(fact), relation, years)
    case .textLength(let fact, let comparison): .textLength(replacement(fact), comparison)
    case .textMatches(let fact, let pattern): .textMatches(replacement(fact), pattern)
    case .everyRow(let fact, let body): .everyRow(replacement(fact), body)
    case .all(let nodes): .all(all(nodes))
    case .any(let nodes): .any(all(nodes))
    case .not(let node): .not(node.replacing(replacement))
    case .atLeast(let number, let nodes): .atLeast(number, all(nodes))
    case .atMost(let number, let nodes): .atMost(number, all(nodes))
    case .faulty: self
    }
  }
}
