import NoticeComparison
import NoticeKit

extension BehaviourReport {
  /// What units may hand in: what tightened first, units with the same answer together.
  var slateBlocks: [ReportBlock] {
    guard !behaviour.slates.isEmpty else { return [] }
    let heading = ReportBlock.heading(
      level: 2, ReportLine(language.say("推荐单位的限额", "What recommending units may hand in")))
    let ways: [Behaviour] = [
      .tightened, .incomparable, .loosened, .notDecided, .notComparable, .equivalent,
    ]
    let isShown = behaviour.slates.contains { $0.tightening != nil || $0.loosening != nil }
    let asked = language.say(
      "以同一单位的推荐分别按两版核对；每例是最小的一份，一版在限额之内、另一版超出。",
      "What one unit hands in is reviewed by both editions; each example is a smallest slate that is "
        + "within its limits under one edition and over them under the other.")
    return [heading] + (isShown ? [.paragraph(ReportLine(asked))] : [])
      + ways.flatMap { way -> [ReportBlock] in
        let slates = behaviour.slates.filter { $0.behaviour == way }
        guard !slates.isEmpty else { return [] }
        let number = language.remark("\(slates.count)")
        return [
          .paragraph("\(way.span(in: language))\(number)"),
          .bullets(answers(slates).map { item($0.slates, $0.words) }),
        ]
      }
  }

  /// The slates with the same answer, in the order of the first of each.
  private func answers(_ slates: [SlateBehaviour]) -> [(slates: [SlateBehaviour], words: [String])]
  {
    var answers: [(slates: [SlateBehaviour], words: [String])] = []
    for slate in slates {
      let words = words(of: slate)
      if let index = answers.firstIndex(where: { $0.words == words }) {
        answers[index].slates.append(slate)
      } else {
        answers.append(([slate], words))
      }
    }
    return answers
  }

  /// Units, then their answer: in the same line where it is one sentence.
  private func item(_ slates: [SlateBehaviour], _ words: [String]) -> ReportItem {
    let units = units(slates)
    if words.count < 2 {
      return ReportItem(ReportLine(words.first.map { language.labelled(units, $0) } ?? units))
    }
    return ReportItem(
      ReportLine(units), blocks: [.bullets(words.map { ReportItem(ReportLine($0)) })])
  }

  /// Kinds of units, each with its regions where it has any.
  private func units(_ slates: [SlateBehaviour]) -> String {
    var kinds: [(kind: UnitKind?, regions: [String])] = []
    for slate in slates {
      let regions = [slate.region].compactMap { $0 }
      if let index = kinds.firstIndex(where: { $0.kind == slate.kind }) {
        kinds[index].regions += regions
      } else {
        kinds.append((slate.kind, regions))
      }
    }
    // A label may hold a comma itself.
    let names = kinds.map { kind, regions in
      let label = kind?.label.text(in: language) ?? otherUnits
      return label + (regions.isEmpty ? "" : language.remark(language.listed(regions)))
    }
    return language.enumerated(names)
  }

  private var otherUnits: String {
    behaviour.slates.contains { $0.kind != nil }
      ? language.say("其他各类单位", "Units of any other kind")
      : language.say("各推荐单位", "All units")
  }

  /// The answer: the most that is accepted, an example each way, and a reason where there is none.
  private func words(of slate: SlateBehaviour) -> [String] {
    switch slate.behaviour {
    case .equivalent: return []
    case .notComparable: return [slate.reason?.text(in: language) ?? ""]
    case .tightened, .loosened, .incomparable, .notDecided: break
    }
    let examples = [
      slate.tightening.map { example($0, of: .tightened, breaking: new) },
      slate.loosening.map { example($0, of: .loosened, breaking: old) },
      slate.reason?.text(in: language),
    ]
    return [maximums(of: slate)].filter { !$0.isEmpty } + examples.compactMap { $0 }
  }

  /// The most in each category where it differs, and of all together where it does.
  private func maximums(of slate: SlateBehaviour) -> String {
    let categories = slate.maximums.filter { $0.category != nil }
    let isSame = categories.allSatisfy {
      ($0.old, $0.new) == (categories.first?.old, categories.first?.new)
    }
    let each = isSame && categories.count > 1 ? categories.prefix(1) : categories[...]
    let all = slate.maximums.filter { $0.category == nil }
    let words = (each + all).filter { $0.old != $0.new }.map { maximums in
      let name =
        maximums.category.map { isSame ? language.say("每个类别", "in each category") : title($0) }
        ?? language.say("合计", "in all")
      return name + language.say("", " ")
        + "\(maximums.old.words(in: language)) → \(maximums.new.words(in: language))"
    }
    guard !words.isEmpty else { return "" }
    return language.labelled(language.say("最多可推", "at most"), language.listed(words))
  }

  /// What a slate hands in, and by which rule the other edition finds it over its limits.
  private func example(
    _ witness: SlateWitness, of way: Behaviour, breaking: RuleSet
  ) -> String {
    let facts = new.slateRules + old.slateRules
    let stated = { (values: [FactID: FactValue]) -> [String] in
      var seen: Set<FactID> = []
      return facts.flatMap(\.facts).filter { seen.insert($0.id).inserted }.compactMap { fact in
        values[fact.id].map { fact.statement(of: $0, in: self.language) }
      }
    }
    let handedIn = witness.counts.map { nomination, number in
      let remarks = stated(nomination.facts)
      let remark = remarks.isEmpty ? "" : language.remark(language.listed(remarks))
      let category = title(nomination.category)
      return language.say("“\(category)”\(number)个", "\(number) in “\(category)”") + remark
    }
    let rules = witness.broken.map { finding in
      finding.title.text(in: language)
        + (finding.clause.isEmpty ? "" : language.remark(finding.clause))
    }
    let unit = stated(witness.slate.unit.facts)
    let slate = (unit + [language.say("推荐", "handing in ") + language.listed(handedIn)])
      .joined(separator: language.say("，", ", "))
    let way = way.label.text(in: language)
    return language.say(
      "\(way)之例：\(slate)，\(breaking.id)超出：\(language.enumerated(rules))",
      "\(way), for example: \(slate); over under \(breaking.id): \(language.enumerated(rules))")
  }

  private func title(_ id: CategoryID) -> String {
    (new.category(id) ?? old.category(id))?.title.text(in: language) ?? id.description
  }
}

extension SlateMaximum {
  /// The number, or what stands for it.
  fileprivate func words(in language: NoticeLanguage) -> String {
    switch self {
    case .atMost(let number): "\(number)"
    case .unlimited: language.say("不限", "any number")
    case .byFigures: language.say("按单位数据", "by the unit's figures")
    case .notStated: language.say("未规定", "not stated")
    case .notTaken: language.say("不设此类", "not taken")
    case .notDecided: language.say("未能判定", "not decided")
    }
  }
}
