package import NoticeKit
package import NoticeTesting

/// A rule set with one thing changed.
package struct Mutant: Sendable {
  /// What is changed, such as `organization/registered-volunteers 一（二）2: 20 → 21`.
  package let name: String
  /// What the change can touch.
  package let changed: ChangedThing
  let original: RuleSet
  let change: @Sendable (inout RuleSetParts) -> Void

  /// The changed rule set, made anew from its parts.
  package var ruleSet: RuleSet { original.trying(change) }

  func renamed(_ name: String) -> Mutant {
    Mutant(name: name, changed: changed, original: original, change: change)
  }
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
