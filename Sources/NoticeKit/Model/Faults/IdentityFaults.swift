extension RuleSetInspection {
  /// Ids that are malformed, and ids that two things share.
  var identityFaults: [Fault] {
    let provisions = parts.allContents.flatMap(\.provisions).map(\.provision.id)
    let categories = parts.categories.map(\.id.description)
    let notTaken = parts.notTaken.map(\.id.description)
    return malformed([id.series], at: "\(id)")
      + (categories + notTaken + provisions).flatMap { malformed([$0], at: "\(id) \($0)") }
      + shared(categories + notTaken, Wording("类别", "categories"))
      + shared(provisions, Wording("事项", "provisions"))
  }

  /// Scales that are declared in two ways, or that have a degree twice.
  var scaleFaults: [Fault] {
    var declared: [GradeScale] = []
    var faults: [Fault] = []
    visitRequirements { category, requirement in
      guard let scale = requirement.grade?.scale else { return }
      let other = declared.last { $0.id == scale.id }
      guard other != scale else { return }
      declared.append(scale)
      let twice = duplicates(in: scale.levels.map(\.id))
      guard other != nil || !twice.isEmpty || scale.id.isEmpty else { return }
      faults.append(
        Fault(
          .unknownGrade, at: "\(requirement.clause) \(requirement.id)", category: category,
          requirement: requirement.id,
          found: Wording(
            "等级表“\(scale.id)”有两种声明，或有重复的等级",
            "scale “\(scale.id)” is declared in two ways, or has a degree twice"),
          mend: Wording("只声明一次，各等级只列一次", "declare it once, with each degree once")))
    }
    return faults
  }

  /// Requirements of one category that share an id; provisions that share one are told above.
  func duplicateRequirements(in category: NomineeCategory) -> [Fault] {
    let formIDs = category.forms.flatMap(\.requirements).map(\.id)
    let others = Set(category.handedIn.map(\.id)).subtracting(formIDs).sorted()
    return duplicates(in: category.requirements.map(\.id) + formIDs + others).map { id in
      Fault(
        .duplicateID, at: "\(category.clause) \(id)", category: category.id, requirement: id,
        found: Wording("“\(id)”在同一类别中出现两次", "“\(id)” stands twice in one category"),
        mend: Wording("改其中一个的标识", "give one of them another id"))
    }
  }

  private func malformed(_ ids: [String], at place: String) -> [Fault] {
    ids.filter { !isHyphenated($0) }.map { .malformed($0, at: place) }
  }

  private func shared(_ ids: [String], _ what: Wording) -> [Fault] {
    duplicates(in: ids).map { id in
      Fault(
        .duplicateID, at: "\(self.id) \(id)",
        found: Wording("两个\(what.zh)都叫“\(id)”", "two \(what.en) are called “\(id)”"),
        mend: Wording("改其中一个的标识", "give one of them another id"))
    }
  }
}

extension Fault {
  static func malformed(
    _ id: String, at place: String, category: CategoryID? = nil, requirement: String? = nil,
    fact: FactID? = nil
  ) -> Fault {
    Fault(
      .malformedID, at: place, category: category, requirement: requirement, fact: fact,
      found: Wording("标识“\(id)”不合规", "“\(id)” is no id"),
      mend: Wording(
        "写成小写字母加连字符，如 registered-volunteers",
        "write lower-case words joined by hyphens, such as registered-volunteers"))
  }
}
