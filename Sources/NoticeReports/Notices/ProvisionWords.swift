import NoticeKit

/// One thing that a notice states beside requirements, in a line.
struct ProvisionWords {
  let provision: Provision
  let ruleSet: RuleSet
  let language: NoticeLanguage

  var text: String {
    headline + (remarks.isEmpty ? "" : language.remark(language.enumerated(remarks)))
  }

  private var headline: String {
    let title = provision.title.text(in: language)
    switch provision {
    case .recipient(let recipient):
      return recipient.email.map { "\(title) \($0)" } ?? title
    case .definition(let definition):
      return language.labelled(title, definition.meaning.text(in: language))
    case .honourCount(let honours):
      guard let id = honours.category, let category = ruleSet.category(id) else { return title }
      return language.say(
        "\(category.title.zh)\(honours.number)个", "\(honours.number) in “\(category.title.en)”")
    case .nomineeKind(let kind):
      guard let number = kind.number else { return title }
      return language.say("\(title)（\(number)个）", "\(title) (\(number))")
    case .keyDate(let keyDate):
      guard let day = keyDate.day?.day else { return title }
      return language.labelled(title, day.text(in: language))
    case .categories, .deadline, .format, .reviewStage, .duty, .reference:
      return title
    }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    switch provision {
    case .reference(let reference): remarks += [reference.number].compactMap { $0 }
    case .nomineeKind(let kind): remarks += words(of: kind)
    default: break
    }
    if let aspects = provision.aspects { remarks.append(aspects.words(in: language)) }
    // A deadline's own words say that the day is included.
    let readings = provision.readings.filter {
      provision.kind != .deadline || !$0.note.zh.contains("含当日")
    }
    return remarks + readings.map { $0.note.text(in: language) }
  }

  private func words(of kind: NomineeKind) -> [String] {
    let stated: [(Wording, Wording?)] = [
      (Wording("层级", "rank"), kind.rank),
      (Wording("属于", "under"), kind.parent.flatMap(title(ofKind:))),
      (Wording("组建", "founded by"), kind.founder),
      (Wording("负责人", "led by"), kind.leader),
    ]
    return stated.compactMap { label, words in
      words.map { language.labelled(label.text(in: language), $0.text(in: language)) }
    }
  }

  private func title(ofKind id: String) -> Wording? {
    ruleSet.provisions.first { $0.provision.kind == .nomineeKind && $0.provision.id == id }?
      .provision.title
  }
}
