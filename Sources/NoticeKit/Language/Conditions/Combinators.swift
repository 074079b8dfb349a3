/// All of the conditions: 且.
public func allOf(_ conditions: Condition...) -> Condition {
  Condition(of: conditions, ConditionNode.all)
}

/// All of the conditions: 且.
public func allOf(_ conditions: [Condition]) -> Condition {
  Condition(of: conditions, ConditionNode.all)
}

/// Any one of the conditions: 之一.
public func anyOf(_ conditions: Condition...) -> Condition {
  Condition(of: conditions, ConditionNode.any)
}

/// Any one of the conditions: 之一.
public func anyOf(_ conditions: [Condition]) -> Condition {
  Condition(of: conditions, ConditionNode.any)
}

/// The opposite of a condition.
public func not(_ condition: Condition) -> Condition {
  Condition(of: [condition]) { .not($0.first ?? .all([])) }
}

/// At least so many of the conditions.
public func atLeast(_ number: Int, of conditions: Condition...) -> Condition {
  Condition(of: conditions) { .atLeast(number, $0) }
}

/// At least so many of the conditions.
public func atLeast(_ number: Int, of conditions: [Condition]) -> Condition {
  Condition(of: conditions) { .atLeast(number, $0) }
}

/// At most so many of the conditions: 任选.
public func atMost(_ number: Int, of conditions: Condition...) -> Condition {
  Condition(of: conditions) { .atMost(number, $0) }
}

/// At most so many of the conditions: 任选.
public func atMost(_ number: Int, of conditions: [Condition]) -> Condition {
  Condition(of: conditions) { .atMost(number, $0) }
}
