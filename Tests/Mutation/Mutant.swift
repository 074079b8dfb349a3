package import NoticeKit

/// A rule set with one thing changed.
package struct Mutant: Sendable {
  /// What is changed, such as `organization/registered-volunteers 一（二）2: 20 → 21`.
  package let name: String
  /// The only category that the change can touch; `nil` where it may touch all.
  package let category: CategoryID?
  /// The requirement or the field, as scenarios state it, that shows the change, where there is one.
  package let subject: String?
  /// What of all that a rule set is asked the change can touch.
  package let reach: Reach
  let original: RuleSet
  let change: @Sendable (inout RuleSetParts) -> Void

  /// The changed rule set, made anew from its parts.
  package var ruleSet: RuleSet { original.trying(change) }

  func renamed(_ name: String) -> Mutant {
    Mutant(
      name: name, category: category, subject: subject, reach: reach, original: original,
      change: change)
  }
}

/// What a change of a rule set can touch.
package enum Reach: Sendable {
  /// What becomes of single nominations.
  case nominations
  /// What becomes of all that one unit hands in.
  case slates
  /// Either.
  case both
}

/// One way of changing a value, and what it becomes.
struct Variant<Value: Sendable>: Sendable {
  /// The change in short, such as `20 → 21`.
  let change: String
  let value: Value

  init(_ change: String, _ value: Value) {
    self.change = change
    self.value = value
  }

  func map<Other>(_ transform: (Value) -> Other) -> Variant<Other> {
    Variant<Other>(change, transform(value))
  }
}
