import NoticeKit

/// Whether every label is written in Chinese and in English.
struct WordingCheck {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// What is not, each text told once.
  var faults: [ContractFault] {
    var seen: Set<Wording> = []
    return labels.filter { seen.insert($0.wording).inserted }.flatMap(faults)
  }

  private func faults(of label: Label) -> [ContractFault] {
    let (zh, en) = (label.wording.zh, label.wording.en)
    var faults: [ContractFault] = []
    if !zh.hasHan {
      faults.append(
        ContractFault(
          .wording, at: label.place, "“\(zh)”中没有汉字；请写上中文",
          "“\(zh)” has no Chinese; write it in Chinese"))
    }
    if !en.isEnglish {
      faults.append(
        ContractFault(
          .wording, at: label.place, "“\(en)”不是英文；请写上英文",
          "“\(en)” is not English; write it in English"))
    }
    return faults
  }

  // MARK: - Labels

  private typealias Label = (place: String, wording: Wording)

  private var labels: [Label] {
    let notice = ruleSet.notice.map { [$0.title] + $0.issuers.items + $0.addressees.items } ?? []
    return notice.map { ("\(ruleSet.id)", $0) } + ruleSet.categories.flatMap(labels)
      + ruleSet.forms.map { ($0.clause, $0.title) }
      + ruleSet.provisions.flatMap { placed in
        texts(placed.provision).map { ("\(placed.clause) \(placed.provision.id)", $0) }
      }
      + ruleSet.slateRules.flatMap { rule in
        ([rule.title] + rule.readings.map(\.note) + rule.kinds.map(\.label))
          .map { ("\(rule.clause) \(rule.id)", $0) } + rule.facts.flatMap(labels)
      }
      + ruleSet.notTaken.map { ($0.clause, $0.reason) }
      + ruleSet.notes.map { ($0.clause, $0.reason) }
  }

  private func labels(of category: NomineeCategory) -> [Label] {
    let asked = category.requirements + category.forms.flatMap(\.requirements)
    let readings = category.forms.flatMap(\.fields).flatMap(\.readings).map(\.note)
    return ([category.title] + category.otherTitles.items + readings).map { (category.clause, $0) }
      + asked.flatMap { requirement in
        texts(requirement).map { ("\(requirement.clause) \(requirement.id)", $0) }
      }
      + category.allFacts.flatMap(labels)
  }

  private func texts(_ requirement: Requirement) -> [Wording] {
    [requirement.ownTitle, requirement.question].compactMap { $0 }
      + (requirement.aspects?.items.items ?? []) + requirement.readings.map(\.note)
      + (requirement.grade?.scale.levels.map(\.label) ?? [])
  }

  private func texts(_ provision: Provision) -> [Wording] {
    // What lists categories is titled by their ids.
    (provision.kind == .categories ? [] : [provision.title])
      + (provision.aspects?.items.items ?? []) + provision.readings.map(\.note)
  }

  /// Without the unit, which may be a sign that all languages write alike: %, km.
  private func labels(of fact: FactDefinition) -> [Label] {
    let choices: [Wording] =
      switch fact.kind {
      case .choice(let list), .choices(let list): list.options.map(\.label)
      default: []
      }
    let columns: [FactDefinition] =
      if case .rows(let schema) = fact.kind { schema.columns } else { [] }
    return ([fact.label, fact.negative].compactMap { $0 } + choices)
      .map { (fact.id.description, $0) } + columns.flatMap(labels)
  }
}

extension String {
  /// Whether it has a Chinese character.
  fileprivate var hasHan: Bool { unicodeScalars.contains(where: \.properties.isIdeographic) }

  /// Whether it has words of another script than Chinese, and more of these; a term may be quoted.
  fileprivate var isEnglish: Bool {
    let han = unicodeScalars.count(where: \.properties.isIdeographic)
    let letters = unicodeScalars.count { $0.properties.isAlphabetic || ("0"..."9") ~= $0 } - han
    return letters > han
  }
}
