public import NoticeComparison
public import NoticeKit

/// How two editions behave, as a part of a report: each category with what tightens and what loosens it.
public struct BehaviourReport: Sendable {
  /// The old edition.
  public let old: RuleSet
  /// The new edition.
  public let new: RuleSet
  /// How they behave.
  public let behaviour: EditionBehaviour
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes two editions and how they behave.
  public init(
    from old: RuleSet, to new: RuleSet, _ behaviour: EditionBehaviour, in language: NoticeLanguage
  ) {
    self.old = old
    self.new = new
    self.behaviour = behaviour
    self.language = language
  }

  /// The part: what was asked, then category by category; all of them unless one is named.
  public func blocks(for only: CategoryID? = nil) -> [ReportBlock] {
    let heading = ReportBlock.heading(
      level: 1, ReportLine(language.say("行为比较", "How they behave")))
    let categories = behaviour.categories.filter { only == nil || $0.category == only }
    // Limits on slates bind all categories together, so they are no part of what concerns one alone.
    let slates = only == nil ? slateBlocks : []
    guard !behaviour.categories.isEmpty else {
      let none = language.say(
        "没有两份通知都设的类别，推荐条件无从比较。",
        "No category is in both notices, so there is no eligibility to compare.")
      return [heading, .paragraph(ReportLine(none))] + slates
    }
    let days = categories.isEmpty ? [] : [ReportBlock.paragraph(ReportLine(asked))]
    return [heading] + days + categories.flatMap(blocks) + uncompared(only) + slates
  }

  /// The categories that only one edition takes, which cannot be compared.
  private func uncompared(_ only: CategoryID?) -> [ReportBlock] {
    func titles(_ ruleSet: RuleSet, missingIn other: RuleSet) -> String {
      language.listed(
        ruleSet.categories.filter { category in
          other.category(category.id) == nil && (only == nil || only == category.id)
        }.map { $0.title.text(in: language) })
    }
    let (opened, closed) = (titles(new, missingIn: old), titles(old, missingIn: new))
    return [
      opened.isEmpty
        ? nil
        : language.say(
          "新设类别，旧版不设，不比：\(opened)。",
          "Only the new edition takes these, so they are not compared: \(opened)."),
      closed.isEmpty
        ? nil
        : language.say(
          "不再设的类别，新版不设，不比：\(closed)。",
          "Only the old edition takes these, so they are not compared: \(closed)."),
    ].compactMap { $0 }.map { .paragraph(ReportLine($0)) }
  }

  /// What was asked: the days of submission, and what an example is.
  private var asked: String {
    let days = behaviour.days.map { $0.text(in: language) }
    let day: String =
      switch days.count {
      case 0: language.say("未定报送日期", "no day of submission is given")
      case 1: language.say("报送日取\(days[0])", "the day of submission is \(days[0])")
      default:
        language.say(
          "报送日先后取两版的截止日（\(language.listed(days))），涉及时日的例中注明所用的一日",
          "the day of submission is the deadline of each in turn (\(days.joined(separator: ", "))), "
            + "and an example with a date or a length of time names the one it takes")
      }
    return language.say(
      "同一人选、同一报送日按两版各判一次；\(day)。每项所附之例，一版符合、另一版因此项不符合；其余内容见 "
        + "--format json。",
      "One nominee, handed in on one day, is decided by both editions; \(day). The example of a "
        + "requirement passes one edition and fails the other by it; --format json has the whole of it."
    )
  }

  /// One nominee whom the old edition accepts and the new one refuses, in a sentence, if there is one.
  package func example(for id: CategoryID) -> ReportLine? {
    let deciding = behaviour.category(id)?.tightening.deciding.lazy.map { deciding in
      (deciding.requirement, deciding.witness.words(for: deciding.requirement, in: language))
    }
    guard
      let (requirement, words) = deciding?.first(where: { $0.0.condition != nil && !$0.1.isEmpty })
    else { return nil }
    let title = requirement.titleAndPlace(in: language)
    return ReportLine(
      language.say(
        "例如\(words)的，\(old.id.edition)年版可以符合，\(new.id.edition)年版因“\(title)”不符合。",
        "For example, \(words): eligible under \(old.id.edition), and not under \(new.id.edition) "
          + "by “\(title)”."))
  }

  private func blocks(of category: CategoryBehaviour) -> [ReportBlock] {
    let title = (new.category(category.category) ?? old.category(category.category))?.title
    let name = title?.text(in: language) ?? category.category.description
    let verdict = category.behaviour
    let heading: ReportLine = [
      ReportSpan(language.labelled(name, "")), verdict.span(in: language),
    ]
    return [.heading(level: 2, heading)] + outright(of: category) + ways(of: category)
  }

  /// What differs where nothing is excepted, in a sentence, if anything does.
  private func outright(of category: CategoryBehaviour) -> [ReportBlock] {
    guard let outright = behaviour.outright(category.category) else { return [] }
    let parts = [
      (Behaviour.tightened, category.tightening, outright.tightening),
      (.loosened, category.loosening, outright.loosening),
    ].compactMap { way, excepted, strict -> String? in
      let known = Set(excepted.deciding.map(\.requirement.id))
      let further = strict.deciding.filter { !known.contains($0.requirement.id) }
      guard !further.isEmpty else { return nil }
      let titles = further.map { $0.requirement.titleAndPlace(in: language) }
      return language.labelled(way.label.text(in: language), language.listed(titles))
    }
    guard !parts.isEmpty || outright.behaviour != category.behaviour else { return [] }
    let verdict = outright.behaviour.label.text(in: language)
    let line = language.say("不计书面说明理由的例外时：", "Where nothing is excepted: ")
    return [.paragraph(ReportLine(line + language.enumerated([verdict] + parts)))]
  }

  private func ways(of category: CategoryBehaviour) -> [ReportBlock] {
    let undecided = category.tightening.undecided + category.loosening.undecided
    // What one way is shown of is told there, the other way included.
    var seen = Set(
      (category.tightening.deciding + category.loosening.deciding).map(\.requirement.id))
    let reasons = undecided.filter { seen.insert($0.requirement.id).inserted }
    return deciding(.tightened, category.tightening, category.loosening)
      + deciding(.loosened, category.loosening, category.tightening)
      + bullets(
        Behaviour.notDecided.span(in: language),
        reasons.map { undecided in
          let words = undecided.requirement.titleAndPlace(in: language)
          return ReportItem(
            ReportLine(language.labelled(words, undecided.reason.text(in: language))))
        })
  }

  private func deciding(
    _ way: Behaviour, _ difference: CategoryDifference, _ other: CategoryDifference
  ) -> [ReportBlock] {
    bullets(
      way.span(in: language),
      difference.deciding.map { deciding in
        let words = deciding.requirement.titleAndPlace(in: language)
        let example = deciding.witness.words(for: deciding.requirement, in: language)
        let open = other.undecided.first { $0.requirement.id == deciding.requirement.id }
        let remarks = [
          example.isEmpty ? nil : language.labelled(language.say("例", "example"), example),
          open.map { undecided in
            language.labelled(
              language.say(
                "是否同时\(way.mirrored.label.zh)未能判定",
                "whether it is \(way.mirrored.label.en) too is not decided"),
              undecided.reason.text(in: language))
          },
        ].compactMap { $0 }
        guard !remarks.isEmpty else { return ReportItem(ReportLine(words)) }
        let line = language.enumerated(remarks)
        return ReportItem("\(words)\(language.say("；", "; "))\(ReportSpan.subtle(line))")
      })
  }

  private func bullets(_ title: ReportSpan, _ items: [ReportItem]) -> [ReportBlock] {
    guard !items.isEmpty else { return [] }
    let number = language.remark("\(items.count)")
    return [.paragraph("\(title)\(number)"), .bullets(items)]
  }
}
