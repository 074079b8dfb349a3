import NoticeComparison
import NoticeKit

extension Witness {
  /// What the witness states of the things that one requirement asks about, in few words.
  ///
  /// Where a length of time decides, the day of submission belongs to it.
  func words(for requirement: Requirement, in language: NoticeLanguage) -> String {
    let facts = requirement.conditions.flatMap(\.facts).flatMap(\.withParts)
    var seen: Set<FactID> = []
    let stated = facts.filter { seen.insert($0.id).inserted }.compactMap { fact in
      nomination.facts[fact.id].map { fact.statement(of: $0, in: language) }
    }
    let judged = nomination.judgements[requirement.id].map { record in
      language.say(
        "评为“\(record.answer.words.zh)”", "judged “\(record.answer.words.en)”")
    }
    let runs = facts.contains { if case .elapsed? = $0.derivation { true } else { false } }
    let day = submitted.flatMap { day in
      runs
        ? language.say("\(day.text(in: .zh))报送", "submitted on \(day.text(in: .en))") : nil
    }
    return (stated + [judged, day].compactMap { $0 }).joined(separator: language.say("，", ", "))
  }
}
