import NoticeKit
import NoticeTesting

extension RuleSetMutants {
  /// Every rule on slates, each changed in one thing.
  ///
  /// Totals that a table prints are figures too: changed by themselves they do not add up, which is
  /// a fault, so that they are counted apart.
  var slateMutants: [Mutant] {
    parts.categories.indices.flatMap { index in
      mutants(of: parts.categories[index].contents.slateRules) { parts, rules in
        var contents = parts.categories[index].contents
        contents.slateRules = rules
        parts.categories[index] = parts.categories[index].with(contents)
      }
    }
      + mutants(of: parts.contents.slateRules) { parts, rules in
        parts.contents.slateRules = rules
      }
  }

  private func mutants(
    of rules: [SlateRule],
    replace: @escaping @Sendable (inout RuleSetParts, [SlateRule]) -> Void
  ) -> [Mutant] {
    let named = NamedInSlates(parts)
    return rules.enumerated().flatMap { position, rule in
      rule.variants(among: named).map { variant in
        mutant(
          "\(rule.id) \(rule.clause): \(variant.change)", shownBy: rule.id, reaching: .slates
        ) { parts in
          var changed = rules
          changed.replaceSubrange(position...position, with: variant.value)
          replace(&parts, changed)
        }
      }
    }
  }
}

/// What the rules on slates of one rule set speak of.
struct NamedInSlates {
  /// The categories that the notice takes.
  let categories: [CategoryID]
  /// Every kind of unit that a rule names.
  let kinds: [UnitKind]
  /// The kinds of unit that a table binds, for which alone a formula explains anything.
  let tabledKinds: [UnitKind]

  init(_ parts: RuleSetParts) {
    let rules = parts.allContents.flatMap(\.slateRules)
    var seen: Set<UnitKind> = []
    let kinds = rules.flatMap(\.kinds).filter { seen.insert($0).inserted }
    self.kinds = kinds
    categories = parts.categories.map(\.id)
    tabledKinds = kinds.filter { kind in
      rules.contains { rule in
        if case .allocation = rule.body { rule.binds(kind) } else { false }
      }
    }
  }
}

extension SlateRule {
  /// The rule changed in one thing, or gone.
  fileprivate func variants(among named: NamedInSlates) -> [Variant<[SlateRule]>] {
    let bodies = body.variants(among: named.categories)
    return [Variant("dropped", [])] + kindVariants(among: named)
      + bodies.map { variant in changed(variant.change) { $0.body = variant.value } }
  }

  /// Not for each of its kinds of unit, for each other one too, and for all units.
  ///
  /// A formula gives advice only where a table binds the unit as well.
  private func kindVariants(among named: NamedInSlates) -> [Variant<[SlateRule]>] {
    let isFormula = if case .formula = body { true } else { false }
    let known = isFormula ? named.tabledKinds : named.kinds
    if kinds.isEmpty {
      return known.map { kind in changed("only for \(kind)") { $0.kinds = [kind] } }
    }
    let others = known.filter { !kinds.contains($0) }
    let all = isFormula && others.isEmpty ? [] : [changed("for all units") { $0.kinds = [] }]
    let without =
      kinds.count > 1
      ? kinds.filter(known.contains).map { kind in
        changed("not for \(kind)") { $0.kinds.removeAll { $0 == kind } }
      } : []
    return without + others.map { kind in changed("for \(kind) too") { $0.kinds.append(kind) } }
      + all
  }

  private func changed(
    _ change: String, _ make: (inout SlateRule) -> Void
  ) -> Variant<[SlateRule]> {
    var copy = self
    make(&copy)
    return Variant(change, [copy])
  }
}
