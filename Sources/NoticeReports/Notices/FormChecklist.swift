import NoticeKit

/// A form as a list of fields to fill in, each with its limits.
struct FormChecklist {
  let form: DossierForm
  let language: NoticeLanguage

  var blocks: [ReportBlock] {
    let title = form.title.text(in: language)
    return [
      .heading(level: 2, "\(form.clause) \(title)"), .bullets(form.fields.map(item(of:))),
    ]
  }

  private func item(of field: FormField) -> ReportItem {
    var line = ReportLine(label(of: field.fact))
    let remarks = remarks(on: field)
    if !remarks.isEmpty { line.append(.subtle(language.remark(language.enumerated(remarks)))) }
    let rules = field.requirements.filter { !$0.onlyAsks(that: field.fact) }
      .map { RequirementItem($0, language).item }
    let columns = field.fact.columns.map { column in
      ReportItem(columnLine(column, isOptional: field.optionalColumns.contains(column.id)))
    }
    let readings = field.readings.map { reading in
      ReportPair(
        ReportLine(language.say("理解", "Reading")), ReportLine(reading.note.text(in: language)))
    }
    return ReportItem(
      line, marker: .open,
      blocks: (readings.isEmpty ? [] : [.pairs(readings)])
        + (columns.isEmpty ? [] : [.bullets(columns)])
        + (rules.isEmpty ? [] : [.bullets(rules)])
    )
  }

  private func label(of fact: FactDefinition) -> String {
    let label = fact.label.text(in: language)
    return fact.unit.map { label + language.remark($0.text(in: language)) } ?? label
  }

  private func columnLine(_ column: FactDefinition, isOptional: Bool) -> ReportLine {
    var line = ReportLine(label(of: column))
    let remarks = column.entryHints(in: language) + (isOptional ? [optional] : [])
    if !remarks.isEmpty { line.append(.subtle(language.remark(language.enumerated(remarks)))) }
    return line
  }

  private func remarks(on field: FormField) -> [String] {
    var remarks = field.fact.entryHints(in: language)
    if let plausibility = field.plausibility, field.fact.plausibility == nil {
      remarks.append(plausibility.label.text(in: language))
    }
    if !field.isRequired { remarks.append(optional) }
    return remarks
  }

  private var optional: String { language.say("可不填", "may stay empty") }
}

extension FactDefinition {
  /// What a field of the fact takes: its choices, its kind, how it looks.
  fileprivate func entryHints(in language: NoticeLanguage) -> [String] {
    var hints: [String] = []
    switch kind {
    case .flag: hints.append(language.say("是或否", "yes or no"))
    case .choice(let list): hints.append(list.hint(Wording("单选", "one of"), in: language))
    case .choices(let list): hints.append(list.hint(Wording("可多选", "any of"), in: language))
    case .date: hints.append(language.say("日期", "a date"))
    case .share: hints.append(language.say("百分比", "a percentage"))
    case .rows: hints.append(language.say("逐行填写", "row by row"))
    case .count, .decimal, .text, .duration, .years: break
    }
    return hints + (plausibility.map { [$0.label.text(in: language)] } ?? [])
  }
}

extension ChoiceList {
  /// The choices in order, with 等 where others are taken too.
  fileprivate func hint(_ label: Wording, in language: NoticeLanguage) -> String {
    let listed = language.listed(options.map { $0.label.text(in: language) })
    let more = isOpen ? language.say("等", " and the like") : ""
    return language.labelled(label.text(in: language), listed + more)
  }
}

extension Requirement {
  /// Whether it asks for nothing but that a field's own statement holds, which the field says itself.
  fileprivate func onlyAsks(that fact: FactDefinition) -> Bool {
    condition?.node == .flag(fact, true) && readings.isEmpty && applicability == nil && !refuses
  }
}
