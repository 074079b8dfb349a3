import NoticeKit

/// The facts that a nomination lacks, in the words of the form: a date rather than a length of time.
struct MissingWords {
  let assessment: Assessment
  let language: NoticeLanguage

  /// What to supply, each once, in the order of the notice.
  var items: [String] {
    var seen: Set<FactID> = []
    return assessment.findings.filter { $0.strength != .preferred }
      .flatMap { asked($0.missing) }
      .filter { seen.insert($0.id).inserted && !contradicted.contains($0.id.description) }
      .map(words)
  }

  /// Facts whose figures do not add up are not missing; their discrepancy is told.
  private var contradicted: Set<String> { Set(assessment.discrepancies.map(\.subject)) }

  /// Of a fact and those that it may follow from, the one that people fill in.
  private func asked(_ missing: [FactDefinition]) -> [FactDefinition] {
    var hidden: Set<FactID> = []
    for fact in missing {
      guard let derivation = fact.derivation else { continue }
      let parts = derivation.parts.map(\.id).filter { id in missing.contains { $0.id == id } }
      if case .elapsed = derivation, !parts.isEmpty {
        hidden.insert(fact.id)
      } else {
        hidden.formUnion(parts)
      }
    }
    return missing.filter { !hidden.contains($0.id) }
  }

  /// A date that is known too roughly is told with what is known of it.
  private func words(_ fact: FactDefinition) -> String {
    let words = fact.lacking(in: language)
    guard case .date(let date)? = assessment.nomination.facts[fact.id] else { return words }
    let known = date.text(in: language)
    return words + language.remark(language.say("现填\(known)，须到日", "only \(known) is known"))
  }
}
