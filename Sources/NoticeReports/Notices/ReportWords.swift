package import NoticeKit

extension NoticeLanguage {
  /// The text of this language.
  package func say(_ zh: String, _ en: String) -> String { Wording(zh, en).text(in: self) }

  /// Names side by side: 甲、乙.
  package func listed(_ names: some Sequence<String>) -> String {
    names.joined(separator: say("、", ", "))
  }

  /// Statements side by side: 甲；乙.
  package func enumerated(_ statements: some Sequence<String>) -> String {
    statements.joined(separator: say("；", "; "))
  }

  /// A remark in brackets after a text.
  package func remark(_ text: String) -> String { say("（\(text)）", " (\(text))") }

  /// A label before what it introduces.
  package func labelled(_ label: String, _ text: String) -> String {
    say("\(label)：\(text)", "\(label): \(text)")
  }

  /// A text in quotation marks; those within it become single ones.
  package func quoted(_ text: String) -> String {
    let inner = text.map { ["“": "‘", "”": "’"][$0] ?? $0 }
    return "“\(String(inner))”"
  }

  /// A number with its noun, whose English plural ends in s.
  package func count(_ number: Int, _ zh: String, _ en: String) -> String {
    say("\(number)\(zh)", number == 1 ? "1 \(en)" : "\(number) \(en)s")
  }
}

extension FactDefinition {
  /// What to supply, among other things that are lacking: a flag by what it would state.
  func lacking(in language: NoticeLanguage) -> String {
    kind == .flag ? language.quoted(label.text(in: language)) : inquiry.text(in: language)
  }
}

extension Verdict {
  /// The tone that a verdict is shown in.
  var tone: ReportTone {
    switch self {
    case .eligible: .good
    case .needsJustification, .awaitingJudgement, .incomplete: .caution
    case .ineligible: .bad
    }
  }

  /// What a number of nominations has come to, in English: 1 awaits judgement, 2 await judgement.
  func words(for number: Int) -> String {
    guard number != 1 else { return label.en }
    return switch self {
    case .needsJustification: "need a justification"
    case .awaitingJudgement: "await judgement"
    case .eligible, .incomplete, .ineligible: label.en
    }
  }

  /// The verdict by its name and in its tone.
  package func span(in language: NoticeLanguage) -> ReportSpan {
    ReportSpan(label.text(in: language), tone)
  }
}

extension NomineeCategory {
  /// The category's title behind its place, as the notice has it: 一（一） 最美科技志愿者.
  func placedTitle(in language: NoticeLanguage) -> String {
    clause + " " + title.text(in: language)
  }
}
