import NoticeKit

extension ComparedRuleSets {
  /// What differs among the rules on all that one unit hands in.
  var slateEntries: [ChangeEntry] {
    paired(old.slateRules, new.slateRules, by: \.id).compactMap { pair in
      switch (pair.old, pair.new) {
      case (let old?, let new?):
        ChangeEntry(
          old.topic == new.topic ? old.topic : .quota, old.id,
          of: old.category == new.category ? old.category : nil,
          from: ChangeSide(old, in: self.old),
          to: ChangeSide(new, in: self.new), details: details(from: old, to: new))
      case (let old?, nil):
        ChangeEntry(
          old.topic, old.id, of: old.category, only: ChangeSide(old, in: self.old), in: .old,
          whereOtherLacks: lack(of: old, in: self.new))
      case (nil, let new?):
        ChangeEntry(
          new.topic, new.id, of: new.category, only: ChangeSide(new, in: self.new), in: .new,
          whereOtherLacks: lack(of: new, in: self.old))
      case (nil, nil): nil
      }
    }
  }

  /// That a notice of another series has none of the units that a rule binds, so that it lacks the rule.
  private func lack(of rule: SlateRule, in other: RuleSet) -> ChangeSide? {
    guard old.id.series != new.id.series, !rule.kinds.isEmpty,
      Set(other.slateRules.flatMap(\.kinds)).isDisjoint(with: rule.kinds)
    else { return nil }
    return ChangeSide(
      "", Wording("文中无此类推荐单位", "no such recommending units in the text"), isLacking: true)
  }

  private func title(of id: CategoryID) -> Wording {
    (new.category(id) ?? old.category(id))?.title ?? Wording(id.description, id.description)
  }

  private func details(from old: SlateRule, to new: SlateRule) -> [ChangeDetail] {
    let body = SlateDetails(decider: decider, title: title).details(from: old, to: new)
    let titles =
      old.body == new.body
      ? ChangeDetail.between(old.ownTitle, new.ownTitle, as: .wording, nil) : []
    return kinds(from: old, to: new) + body + titles
      + ChangeDetail.move(from: old.clause, to: new.clause)
      + ChangeDetail.readings(from: old.readings, to: new.readings)
  }

  /// What differs in the units that it binds: the more there are, the more are limited.
  private func kinds(from old: SlateRule, to new: SlateRule) -> [ChangeDetail] {
    let (kinds, others) = (Set(old.kinds), Set(new.kinds))
    guard kinds != others else { return [] }
    let direction: ChangeDirection =
      if others.isEmpty || (!kinds.isEmpty && kinds.isSubset(of: others)) {
        .tightened
      } else if kinds.isEmpty || others.isSubset(of: kinds) {
        .loosened
      } else {
        .changed
      }
    return ChangeDetail.between(
      old.kindsInWords, new.kindsInWords, as: .applicability, direction)
  }
}

extension ChangeSide {
  fileprivate init(_ rule: SlateRule, in ruleSet: RuleSet) {
    let kinds = rule.kindsInWords
    var title = rule.title
    var condition: String?
    let figures: Wording? =
      switch rule.body {
      case .allocation(let table): table.totalsInWords(in: ruleSet)
      case .formula(let formula): formula.words(ruleSet.title)
      default: nil
      }
    if let figures {
      title = Wording("\(title.zh)（\(figures.zh)）", "\(title.en) (\(figures.en))")
    }
    switch rule.body {
    case .precondition(let asked), .shareOfNominees(let asked, _, _):
      condition = asked.description
    case .maximum, .categories, .refused, .allocation, .formula, .shareOfCount: break
    }
    self.init(
      rule.clause, Wording("\(kinds.zh)：\(title.zh)", "\(kinds.en): \(title.en)"),
      condition: condition)
  }
}

extension SlateRule {
  fileprivate var topic: ChangeTopic {
    switch body {
    case .maximum, .allocation, .formula, .shareOfCount, .shareOfNominees: .quota
    case .categories, .precondition, .refused: .recommendingUnit
    }
  }

  /// The one category that it limits, if it limits one only.
  fileprivate var category: CategoryID? {
    switch body {
    case .maximum(_, .inCategory(let id)), .shareOfCount(_, .inCategory(let id)): id
    case .shareOfNominees(_, let id, _): id
    case .refused(let ids): ids.count == 1 ? ids[0] : nil
    case .maximum, .categories, .precondition, .allocation, .formula, .shareOfCount: nil
    }
  }
}
