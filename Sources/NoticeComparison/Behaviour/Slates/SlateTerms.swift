import NoticeKit

/// What one edition asks of all that a unit of one kind hands in, wherever it is.
struct SlateTerms {
  let ruleSet: RuleSet
  let kind: UnitKind
  /// The rules that bind the unit.
  let rules: [SlateRule]
  /// The categories that the edition takes.
  let taken: Set<CategoryID>
  /// The categories that the unit may be within in: taken, and spoken of.
  let spoken: Set<CategoryID>

  init(_ ruleSet: RuleSet, kind: UnitKind) {
    self.ruleSet = ruleSet
    self.kind = kind
    let rules = ruleSet.slateRules.filter { $0.binds(kind) }
    self.rules = rules
    taken = Set(ruleSet.categories.map(\.id))
    spoken = taken.filter { category in rules.contains { $0.body.speaks(of: category) } }
  }

  /// Its tables, in its order.
  var tables: [AllocationTable] {
    rules.compactMap { if case .allocation(let table) = $0.body { table } else { nil } }
  }

  /// Whether it limits how many they may recommend.
  var statesQuota: Bool { rules.contains { $0.body.limits } }

  /// Whether it accepts and refuses the same as another, word for word.
  func isSame(as other: SlateTerms) -> Bool {
    taken == other.taken && Set(rules.map(\.body)) == Set(other.rules.map(\.body))
  }

  /// Whether a table of its lacks a region, whose name is as names are compared.
  func lacks(_ region: String) -> Bool {
    rules.contains { rule in
      guard case .allocation = rule.body else { return false }
      return ruleSet.storage.allotments[rule.id]?[region] == nil
    }
  }
}

extension AllocationTable {
  /// The steps that reading it once is worth: one a row, and more where rows are long.
  var steps: Int { rows.count * (1 + columns.count / Effort.parts) }
}
