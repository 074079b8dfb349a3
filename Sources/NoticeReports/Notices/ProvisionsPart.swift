import NoticeKit

/// What a notice states beside requirements: the way of nominating, the review, and what is open.
struct ProvisionsPart {
  let ruleSet: RuleSet
  let language: NoticeLanguage

  var blocks: [ReportBlock] {
    part("推荐名额", "How many may be recommended", limits) + tables
      + part("申报与评审", "Nominating and review", provisions)
      + part("尚未收录或原文缺少之处", "Not encoded yet, or not in the text", open)
  }

  private func part(_ zh: String, _ en: String, _ pairs: [ReportPair]) -> [ReportBlock] {
    guard !pairs.isEmpty else { return [] }
    return [.heading(level: 1, ReportLine(language.say(zh, en))), .pairs(pairs)]
  }

  /// Grouped by what they are; the list of categories is told by the categories themselves.
  private var provisions: [ReportPair] {
    ProvisionKind.allCases.filter { $0 != .categories }.flatMap { kind in
      pairs(
        ruleSet.provisions.filter { $0.provision.kind == kind }
          .map { (kind.label, words(of: $0.provision), $0.clause) })
    }
  }

  private func words(of provision: Provision) -> String {
    ProvisionWords(provision: provision, ruleSet: ruleSet, language: language).text
  }

  /// Each rule on slates behind the kinds of unit that it binds; the bands of a formula below it.
  private var limits: [ReportPair] {
    ruleSet.slateRules.flatMap { rule -> [ReportPair] in
      let kinds = ReportLine(rule.kindsInWords.text(in: language))
      let words = rule.title.text(in: language)
      let first = ReportPair(kinds, "\(words)\(.subtle(language.remark(rule.clause)))")
      let label = ReportLine(language.say("理解", "Reading"))
      let readings = rule.readings.map {
        ReportPair(label, ReportLine($0.note.text(in: language), .subtle))
      }
      return [first] + readings + rule.bands(naming: name, in: language)
    }
  }

  /// The tables that allot numbers to regions, each as it is printed.
  private var tables: [ReportBlock] {
    ruleSet.slateRules.flatMap { rule -> [ReportBlock] in
      guard let grid = rule.table(naming: name, in: language) else { return [] }
      let title = language.say("名额分配表", "What the table allots")
      return [.heading(level: 2, "\(title)\(.subtle(language.remark(rule.clause)))"), .grid(grid)]
    }
  }

  private func name(_ id: CategoryID) -> String {
    ruleSet.category(id)?.title.text(in: language) ?? id.description
  }

  private var open: [ReportPair] {
    let kinds: [(PlaceNote.Kind, Wording)] = [
      (.pending, Wording("尚未收录", "To be encoded")),
      (.notInSource, Wording("原文缺少", "Not in the text")),
    ]
    return kinds.flatMap { kind, name in
      pairs(
        ruleSet.notes.filter { $0.kind == kind }
          .map { (name, $0.reason.text(in: language), $0.clause) })
    }
  }

  /// The label stands before the first of a run only.
  private func pairs(_ rows: [(name: Wording, text: String, clause: String)]) -> [ReportPair] {
    rows.enumerated().map { index, row in
      ReportPair(
        ReportLine(index == 0 ? row.name.text(in: language) : ""),
        "\(row.text)\(.subtle(language.remark(row.clause)))")
    }
  }
}
