public import NoticeKit

/// A requirement that no scenario meets, that none fails, or that none tries at all.
public struct OneSidedRequirement: Sendable, Hashable {
  /// A side that a requirement comes out on.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// It is met.
    case met
    /// It is not met, excepted or not; of a judgement, it is answered with no.
    case notMet = "not-met"
  }

  /// The place in the notice that states it.
  public let clause: String
  /// The requirement with its category, or the rule on slates.
  public let requirement: String
  /// The sides on which no scenario has it.
  public let missing: [Side]
  /// The id of the requirement or the rule alone.
  public let id: String

  /// What no scenario shows, in few words that follow one id or several.
  public var lack: Wording {
    switch missing {
    case [.met]: Wording("没有试到符合", "not met in any scenario")
    case [.notMet]: Wording("没有试到不符合", "not failed in any scenario")
    default: Wording("符合、不符合都没有试到", "neither met nor failed in any scenario")
    }
  }

  /// What no scenario shows, with the clause and the requirement in front.
  public func message(in language: NoticeLanguage) -> String { fault.message(in: language) }

  var fault: ContractFault {
    let words = missing.map { $0 == .met ? Wording("符合", "meets") : Wording("不符合", "fails") }
    return ContractFault(
      .side, at: "\(clause) \(requirement)",
      "没有情形\(words.map(\.zh).joined(separator: "或"))此项；请补上这样的情形",
      "no scenario \(words.map(\.en).joined(separator: " or ")) it; state one that does")
  }
}

extension RuleSet {
  /// The requirements and rules that some statements do not show from both sides.
  ///
  /// What a clause asks of several categories is asked for once, in any of them; of a rule set with
  /// faults, which decides nothing, nothing is asked.
  ///
  /// - Parameters:
  ///   - statements: Tables of scenarios and the like; all of them hold of the rule set as it is.
  ///   - parts: The parts whose requirements are asked about; all of them where `nil`.
  /// - Returns: The requirements, in the order of the notice, rules on slates last.
  public func oneSidedRequirements(
    by statements: [any StatesOutcomes], in parts: Set<RequirementPart>? = nil
  ) -> [OneSidedRequirement] {
    guard faults.isEmpty else { return [] }
    let outcomes = statements.map { $0.outcomes(on: self) }
    return asked(in: parts).compactMap { asked in
      let found = Set(asked.by.flatMap { by in outcomes.flatMap { $0[by] ?? [] } })
      let missing: [OneSidedRequirement.Side] =
        (found.contains(.met) ? [] : [.met]) + (found.fail ? [] : [.notMet])
      guard !missing.isEmpty else { return nil }
      return OneSidedRequirement(
        clause: asked.clause, requirement: asked.name, missing: missing, id: asked.id)
    }
  }

  /// The figures and the requirements that lack a side, each requirement told once, by its figure if so.
  func lackingSides(
    by statements: [any StatesOutcomes], in parts: Set<RequirementPart>? = nil
  ) -> (figures: [UnheldFigure], requirements: [OneSidedRequirement]) {
    let figures = unheldFigures(by: statements, in: parts)
    let told = Set(figures.flatMap(\.moves).map { [$0.clause, $0.requirement] })
    let requirements = oneSidedRequirements(by: statements, in: parts)
    return (figures, requirements.filter { !told.contains([$0.clause, $0.id]) })
  }

  /// Each requirement and each rule that binds, once, with everything that it stands under.
  private func asked(in parts: Set<RequirementPart>?) -> [AskedRequirement] {
    var all: [AskedRequirement] = []
    var known: [[String]: Int] = [:]
    for category in categories {
      for part in RequirementPart.allCases where part != .slate && (parts?.contains(part) ?? true) {
        for requirement in category.requirements(of: part) {
          let one = RequirementOfCategory(category: category.id, id: requirement.id)
          let place = [part.rawValue, requirement.clause, requirement.id]
          if let index = known[place] {
            all[index].by.append(one)
          } else {
            known[place] = all.count
            all.append(AskedRequirement(clause: requirement.clause, by: [one]))
          }
        }
      }
    }
    guard parts?.contains(.slate) ?? true else { return all }
    return all
      + slateRules.filter(\.body.binds).map { rule in
        AskedRequirement(
          clause: rule.clause, by: [RequirementOfCategory(category: .slate, id: rule.id)])
      }
  }
}

private struct AskedRequirement {
  let clause: String
  var by: [RequirementOfCategory]

  var id: String { by.first?.id ?? "" }

  /// The id, with the category where it stands under one alone.
  var name: String {
    guard by.count == 1, let only = by.first, only.category != .slate else { return id }
    return only.description
  }
}

extension SlateRuleBody {
  /// Whether it binds anybody: a formula explains a table.
  fileprivate var binds: Bool {
    if case .formula = self { false } else { true }
  }
}
