extension RuleSetInspection {
  /// Every rule on slates, in the order of the notice.
  var slateRules: [SlateRule] { parts.allContents.flatMap(\.slateRules) }

  /// Everything that can be wrong with the rules on slates; their facts are inspected as all are.
  var slateFaults: [Fault] {
    let doubled = duplicates(in: slateRules.map(\.id)).map { id in
      Fault(
        .duplicateID, at: "\(self.id) \(id)", requirement: id,
        found: Wording("两条限额规则都叫“\(id)”", "two rules on slates are called “\(id)”"),
        mend: Wording("改其中一个的标识", "give one of them another id"))
    }
    return doubled + reserved + kindsInTwoWays + slateRules.flatMap(faults(of:))
  }

  /// Rules under the ids of findings that follow from no single rule.
  private var reserved: [Fault] {
    slateRules.filter { SlateFinding.OwnID(rawValue: $0.id) != nil }.map { rule in
      Fault(
        .duplicateID, at: place(of: rule), requirement: rule.id,
        found: Wording(
          "限额规则用了保留的标识“\(rule.id)”", "a rule on slates uses the reserved id “\(rule.id)”"),
        mend: Wording("换一个标识", "give it another id"))
    }
  }

  /// A kind of unit that is called two things.
  private var kindsInTwoWays: [Fault] {
    var labels: [UnitKind: Wording] = [:]
    return slateRules.flatMap { rule in
      rule.kinds.compactMap { kind in
        let other = labels.updateValue(kind.label, forKey: kind)
        guard let other, other != kind.label else { return nil }
        return Fault(
          .duplicateID, at: place(of: rule), requirement: rule.id,
          found: Wording("单位类别“\(kind)”有两种名称", "the kind of unit “\(kind)” is called two things"),
          mend: Wording("只声明一次，各处引用同一声明", "declare it once and use that everywhere"))
      }
    }
  }

  private func faults(of rule: SlateRule) -> [Fault] {
    var faults = inspection(of: rule).faults.map(\.ofNoCategory)
    for kind in rule.kinds where !isHyphenated(kind.id) {
      faults.append(.malformed(kind.id, at: place(of: rule), requirement: rule.id))
    }
    if rule.kinds.contains(where: { $0.label.zh.isEmpty || $0.label.en.isEmpty }) {
      faults.append(.missingWording(at: place(of: rule), requirement: rule.id))
    }
    faults += strangers(of: rule).map { category in
      Fault(
        .wrongParts, at: place(of: rule), requirement: rule.id,
        found: Wording("没有类别“\(category)”", "there is no category “\(category)”"),
        mend: Wording("用本规则集所编的类别", "use categories of this rule set"))
    }
    faults += rule.objections.map { objection in
      Fault(
        .wrongTable, at: place(of: rule), requirement: rule.id, found: objection,
        mend: Wording("对照原文改正", "correct it against the text of the notice"))
    }
    return faults
  }

  private func place(of rule: SlateRule) -> String { "\(rule.clause) \(rule.id)" }

  /// Its id, its words and its condition are looked at as those of a requirement.
  private func inspection(of rule: SlateRule) -> RequirementInspection {
    let only = parts.categories.count == 1 ? parts.categories.first?.id : nil
    let (body, category): (RequirementBody, CategoryID?) =
      switch rule.body {
      case .precondition(let condition): (.criterion(condition), nil)
      case .shareOfNominees(let condition, let among, _): (.criterion(condition), among ?? only)
      case .maximum, .categories, .refused, .allocation, .formula, .shareOfCount:
        (.judgement(question: rule.title, grade: nil), nil)
      }
    var owner = Requirement(rule.id, body)
    owner.clause = rule.clause
    owner.ownTitle = rule.ownTitle
    owner.readings = rule.readings
    return RequirementInspection(owner, in: parts.categories.first { $0.id == category }?.id)
  }

  private func strangers(of rule: SlateRule) -> [CategoryID] {
    let known = Set(parts.categories.map(\.id) + parts.notTaken.map(\.id))
    let named: [CategoryID] =
      switch rule.body {
      case .categories(_, let ids), .refused(let ids): ids
      case .allocation(let table): table.columns
      case .formula(let formula): formula.columns.map(\.category)
      case .maximum(_, .inCategory(let id)), .shareOfCount(_, .inCategory(let id)): [id]
      case .shareOfNominees(_, let id, _): [id].compactMap { $0 }
      case .maximum, .shareOfCount, .precondition: []
      }
    return named.filter { !known.contains($0) }
  }
}

extension Fault {
  /// The same fault as one of a rule on slates, which belongs to no category whatever facts it asks for.
  fileprivate var ofNoCategory: Fault {
    Fault(kind, at: place, requirement: requirement, fact: fact, found: found, mend: mend)
  }
}
