import NoticeKit

extension RuleSetMutants {
  /// Every requirement of the categories, then those for all of them, each changed in one thing.
  var requirementMutants: [Mutant] {
    parts.categories.enumerated().flatMap { index, category in
      category.contents.requirements.enumerated().flatMap { position, requirement in
        mutants(
          of: requirement, named: "\(category.id)/\(requirement.id) \(requirement.clause)",
          in: category.id, requirement.variants
        ) { parts, changed in
          var contents = parts.categories[index].contents
          contents.requirements.replaceSubrange(position...position, with: changed)
          parts.categories[index] = parts.categories[index].with(contents)
        }
      }
    }
      + parts.contents.requirements.enumerated().flatMap { position, requirement in
        mutants(
          of: requirement, named: "\(requirement.id) \(requirement.clause)", in: nil,
          requirement.variants + requirement.narrowings(among: parts.categories.map(\.id))
        ) { parts, changed in
          parts.contents.requirements.replaceSubrange(position...position, with: changed)
        }
      }
  }

  /// The mutants of one requirement, wherever it stands.
  func mutants(
    of requirement: Requirement, named name: String, in category: CategoryID?,
    _ variants: [Variant<[Requirement]>],
    replace: @escaping @Sendable (inout RuleSetParts, [Requirement]) -> Void
  ) -> [Mutant] {
    variants.map { variant in
      mutant("\(name): \(variant.change)", in: category, shownBy: requirement.id) { parts in
        replace(&parts, variant.value)
      }
    }
  }
}

extension NomineeCategory {
  /// The same category with other contents.
  func with(_ contents: ClauseContents) -> NomineeCategory {
    NomineeCategory(
      id: id, title: title, otherTitles: otherTitles, clause: clause, contents: contents)
  }
}

extension Requirement {
  /// The requirement changed in one thing, or gone.
  var variants: [Variant<[Requirement]>] {
    commonVariants
      + RequirementPart.allCases.filter { ![part, .slate].contains($0) }.map { other in
        changed("\(part.rawValue) → \(other.rawValue)") { $0.part = other }
      }
  }

  /// What can change in the rule of a form's field too, which belongs to the dossier whatever it says.
  var commonVariants: [Variant<[Requirement]>] {
    [Variant("dropped", [])] + bodyVariants + strengthVariants + floorVariants
      + applicabilityVariants + refusalVariants
  }

  private var bodyVariants: [Variant<[Requirement]>] {
    switch body {
    case .criterion(let condition):
      return condition.variants.map { variant in
        changed(variant.change) { $0.body = .criterion(variant.value) }
      }
    case .judgement(let question, let grade):
      guard let grade else { return [] }
      let ungraded = changed("no degree") { $0.body = .judgement(question: question, grade: nil) }
      return grade.scale.levels.filter { $0.id != grade.id }.map { level in
        changed("\(grade.id) → \(level.id)") {
          $0.body = .judgement(question: question, grade: Grade(on: grade.scale, level.id))
        }
      } + [ungraded]
    }
  }

  private var strengthVariants: [Variant<[Requirement]>] {
    Strength.allCases.filter { $0 != strength }.map { other in
      changed("\(strength.rawValue) → \(other.rawValue)") {
        $0.strength = other
        $0.floor = nil
      }
    }
  }

  /// A floor counts only for what is asked for in principle.
  private var floorVariants: [Variant<[Requirement]>] {
    guard let floor, strength == .inPrinciple else { return [] }
    return [changed("no floor") { $0.floor = nil }]
      + floor.variants.map { variant in
        changed("floor \(variant.change)") { $0.floor = variant.value }
      }
  }

  private var applicabilityVariants: [Variant<[Requirement]>] {
    guard let applicability else { return [] }
    return [changed("always applies") { $0.applicability = nil }]
      + applicability.variants.map { variant in
        changed("applies when \(variant.change)") { $0.applicability = variant.value }
      }
  }

  /// Refusing counts only in a dossier, for what no justification excuses.
  private var refusalVariants: [Variant<[Requirement]>] {
    let binds = strength == .mandatory || (strength == .inPrinciple && floor != nil)
    guard part == .dossier, binds else { return [] }
    return [changed(refuses ? "no longer refuses" : "refuses") { $0.refuses.toggle() }]
  }

  /// A requirement for all categories, or for some of them, no longer for one of these; or for all.
  fileprivate func narrowings(among all: [CategoryID]) -> [Variant<[Requirement]>] {
    Mutation.narrowings(of: categories, among: all).map { variant in
      changed(variant.change) { $0.categories = variant.value }
    }
  }

  private func changed(
    _ change: String, _ make: (inout Requirement) -> Void
  ) -> Variant<[Requirement]> {
    var copy = self
    make(&copy)
    return Variant(change, [copy])
  }
}

/// Whom something binds, without each of them in turn; and everybody, where it was narrowed.
///
/// Binding nobody is being dropped, which is another mutant.
func narrowings(
  of bound: [CategoryID]?, among all: [CategoryID]
) -> [Variant<[CategoryID]?>] {
  let ids = bound ?? all
  let without: [Variant<[CategoryID]?>] =
    ids.count > 1 ? ids.map { id in Variant("not for \(id)", ids.filter { $0 != id }) } : []
  let isNarrowed = Set(ids) != Set(all)
  return without + (isNarrowed ? [Variant("for all categories", nil)] : [])
}
