import NoticeKit

extension FactDefinition {
  /// A stated value with what it is of: 成立日期 2022年2月24日, or for a flag the statement itself.
  func statement(of value: FactValue, in language: NoticeLanguage) -> String {
    if case .flag(let holds) = value {
      return Condition(.flag(self, holds)).words(in: language)
    }
    let words = words(of: value).text(in: language)
    return language.say("\(label.zh)为\(words)", "\(label.en): \(words)")
  }
}

extension Finding {
  /// What the nomination states of the facts that decide the requirement, in words.
  func statements(in language: NoticeLanguage) -> [String] {
    statedOnce.map { $0.fact.statement(of: $0.value, in: language) }
  }

  /// The stated values, each once even where several parts of the condition speak of it.
  private var statedOnce: [(fact: FactDefinition, value: FactValue)] {
    var seen: Set<FactID> = []
    return values.filter { seen.insert($0.fact.id).inserted }
  }

  /// What was judged, by whom and when: 否（示例评审组，2025-01-10）.
  func recordWords(in language: NoticeLanguage) -> String? {
    guard let record else { return nil }
    let details = [record.judge, record.day?.text(in: language), record.note]
      .compactMap { $0 }.filter { !$0.isEmpty }
    let answer = record.answer.words.text(in: language)
    return details.isEmpty ? answer : answer + language.remark(language.listed(details))
  }

  /// Why it is not met, in few words: the requirement and what is stated instead.
  func shortReason(in language: NoticeLanguage) -> String {
    let title = title(in: language)
    if question != nil {
      let answer = recordWords(in: language) ?? ""
      return title + language.remark(language.say("评为“\(answer)”", "judged “\(answer)”"))
    }
    if case .flag(let fact, let wanted)? = requirement.condition?.node {
      return Condition(.flag(fact, !wanted)).words(in: language)
    }
    let stated = present(in: language)
    return stated.isEmpty ? title : title + language.remark(stated)
  }

  /// What is so now: the measure that the title names, or the values that the title speaks of.
  private func present(in language: NoticeLanguage) -> String {
    let measures = requirement.condition?.facts ?? []
    if let measure = measures.first, measures.count == 1, requirement.ownTitle == nil,
      let value = values.stated(measure) ?? values.derived(measure)
    {
      let words = measure.words(of: value).text(in: language)
      return language.say("现为\(words)", "now \(words)")
    }
    let rows = failingRows.filter { !$0.isUnknown }
    guard rows.isEmpty else { return failing(rows, in: language) }
    return language.listed(
      statedOnce.prefix(2).map { fact, value in
        if case .flag = value { return fact.statement(of: value, in: language) }
        return fact.label.text(in: language) + " " + fact.words(of: value).text(in: language)
      })
  }

  /// The first rows that fail, each with what stands in it, before the rest is only counted.
  private func failing(_ rows: [FailingRow], in language: NoticeLanguage) -> String {
    let shown = rows.prefix(2).map { row in
      let cells = row.cells.map { $0.column.statement(of: $0.value, in: language) }
      let place = row.place.text(in: language)
      return cells.isEmpty ? place : language.labelled(place, language.listed(cells))
    }
    let rest = rows.count - shown.count
    let more = rest > 0 ? [language.say("另有\(rest)行", "\(rest) more rows")] : []
    return language.enumerated(shown + more)
  }
}

extension [(fact: FactDefinition, value: FactValue)] {
  fileprivate func stated(_ fact: FactDefinition) -> FactValue? {
    first { $0.fact.id == fact.id }?.value
  }

  /// A measure that is not stated itself but follows from two counts or from a list.
  fileprivate func derived(_ fact: FactDefinition) -> FactValue? {
    switch fact.derivation {
    case .share(let part, let whole):
      guard case .count(let part)? = stated(part), case .count(let whole)? = stated(whole) else {
        return nil
      }
      return .share(Share(part, of: whole))
    case .number(let list):
      guard case .choices(let ids)? = stated(list) else { return nil }
      return .count(Int64(ids.count))
    case .elapsed, .occurred, .sum, .rows, .quotient, nil:
      return nil
    }
  }
}

extension JudgementAnswer {
  /// The answer in words.
  var words: Wording {
    switch self {
    case .yes: Wording("是", "yes")
    case .no: Wording("否", "no")
    case .grade(let grade): grade.label
    }
  }
}
