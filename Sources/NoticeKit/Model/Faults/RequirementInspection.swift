/// Everything that can be wrong with one requirement of a category, or with a condition on a unit.
struct RequirementInspection {
  let requirement: Requirement
  /// `nil` where facts of no category will do.
  let category: CategoryID?

  init(_ requirement: Requirement, in category: CategoryID?) {
    self.requirement = requirement
    self.category = category
  }

  var faults: [Fault] {
    identityFaults + wordingFaults + gradeFaults + foreignFacts + misplacedRefusal + slatePart
      + requirement.conditions.flatMap { faults(of: $0.node) }
  }

  private var place: String {
    requirement.clause.isEmpty ? requirement.id : "\(requirement.clause) \(requirement.id)"
  }

  func fault(_ kind: Fault.Kind, _ found: Wording, _ mend: Wording) -> Fault {
    Fault(
      kind, at: place, category: category, requirement: requirement.id, found: found,
      mend: mend)
  }

  private var identityFaults: [Fault] {
    var faults: [Fault] = []
    if !isHyphenated(requirement.id) {
      faults.append(
        .malformed(
          requirement.id, at: place, category: category, requirement: requirement.id))
    }
    if requirement.clause.isEmpty {
      faults.append(
        fault(
          .missingClause, Wording("没有依据的款", "it stands under no clause"),
          Wording("写在 Clause 之下", "write it inside a Clause")))
    }
    return faults
  }

  private var wordingFaults: [Fault] {
    let wordings =
      [requirement.question, requirement.ownTitle].compactMap { $0 }
      + requirement.readings.map(\.note) + (requirement.aspects?.items.items ?? [])
    guard wordings.contains(where: { $0.zh.isEmpty || $0.en.isEmpty }) else { return [] }
    return [
      .missingWording(at: place, category: category, requirement: requirement.id)
    ]
  }

  private var gradeFaults: [Fault] {
    guard let grade = requirement.grade, grade.rank == nil else { return [] }
    return [
      fault(
        .unknownGrade,
        Wording(
          "等级表“\(grade.scale.id)”没有“\(grade.id)”", "scale “\(grade.scale.id)” has no “\(grade.id)”"),
        Wording(
          "用\(grade.scale.levels.map(\.id).joined(separator: "、"))之一",
          "use one of \(grade.scale.levels.map(\.id).joined(separator: ", "))"))
    ]
  }

  /// Only a dossier can be refused.
  private var misplacedRefusal: [Fault] {
    guard requirement.refuses, requirement.part != .dossier else { return [] }
    return [
      fault(
        .misplacedRefusal,
        Wording("只有材料可不予受理", "only a dossier can be refused"),
        Wording("加上 .part(.dossier)，或去掉 .refusing()", "add .part(.dossier), or drop .refusing()"))
    ]
  }

  /// A slate is held by rules of its own; a requirement in it would never be assessed.
  private var slatePart: [Fault] {
    guard requirement.part == .slate else { return [] }
    return [
      fault(
        .wrongParts,
        Wording("要求不能属于推荐名单部分", "no requirement belongs to the slate"),
        Wording("写成推荐名单的规则，或改用别的部分", "write a rule on slates, or choose another part"))
    ]
  }

  private var foreignFacts: [Fault] {
    var strangers: [FactDefinition] = []
    requirement.visitFacts { fact in
      if fact.category != nil, fact.category != category, !strangers.contains(fact) {
        strangers.append(fact)
      }
    }
    return strangers.map { fact in
      fault(
        .foreignFact,
        Wording(
          "“\(fact.id)”属于类别“\(fact.category?.description ?? "")”",
          "“\(fact.id)” belongs to category “\(fact.category?.description ?? "")”"),
        Wording("用本类别的事实", "use a fact of this category"))
    }
  }
}
