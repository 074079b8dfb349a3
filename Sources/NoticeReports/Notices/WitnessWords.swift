import NoticeComparison
import NoticeKit

extension Witness {
  /// What the witness states of the things that one requirement asks about, in few words.
  ///
  /// Where a date or a length of time is told, the day of submission belongs to it.
  func words(for requirement: Requirement, in language: NoticeLanguage) -> String {
    let facts = requirement.conditions.flatMap(\.facts).flatMap(\.withParts)
    var seen: Set<FactID> = []
    let stated = facts.filter { seen.insert($0.id).inserted }.compactMap { fact in
      nomination.facts[fact.id].map { fact.statement(of: $0, in: language) }
    }
    let judged = nomination.judgements[requirement.id].map { record in
      let isDegree = if case .grade = record.answer { true } else { false }
      return language.say(
        (isDegree ? "程度" : "") + "评为“\(record.answer.words.zh)”",
        (isDegree ? "degree " : "") + "judged “\(record.answer.words.en)”")
    }
    let runs = facts.contains { fact in
      nomination.facts[fact.id] != nil && (fact.kind == .date || fact.kind == .duration)
    }
    let day = submitted.flatMap { day in
      runs
        ? language.say("\(day.text(in: .zh))报送", "submitted on \(day.text(in: .en))") : nil
    }
    return (stated + [judged, day].compactMap { $0 }).joined(separator: language.say("，", ", "))
  }
}
