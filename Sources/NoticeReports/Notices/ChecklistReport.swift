public import NoticeKit

/// A notice as a checklist that a nominator can work through, category by category.
public struct ChecklistReport: Sendable {
  /// The rule set that encodes the notice.
  public let ruleSet: RuleSet
  /// The only category to show; `nil` shows all of them.
  public let category: CategoryID?
  /// The language of the report.
  public let language: NoticeLanguage

  /// Takes a rule set, and the only category to show if not all are wanted.
  public init(
    of ruleSet: RuleSet, category: CategoryID? = nil, in language: NoticeLanguage
  ) {
    self.ruleSet = ruleSet
    self.category = category
    self.language = language
  }

  /// The whole report.
  public var document: ReportDocument {
    let shown = ruleSet.categories.filter { category == nil || $0.id == category }
    return ReportDocument(
      title: ReportLine(ruleSet.heading(in: language)),
      blocks: [.pairs(particulars), .paragraph(ReportLine(legend))]
        + shown.flatMap(blocks(of:)) + ProvisionsPart(ruleSet: ruleSet, language: language).blocks)
  }

  private var legend: String {
    language.say(
      "以问号结尾的由人评判，其余按填报数据判定。",
      "What ends in a question mark is judged by people; the rest is decided by what is stated.")
  }

  private var particulars: [ReportPair] {
    let notice = ruleSet.notice
    let unstated = language.say("原文未载", "not stated")
    var pairs: [ReportPair] = []
    func add(_ zh: String, _ en: String, _ text: String) {
      pairs.append(ReportPair(ReportLine(language.say(zh, en)), ReportLine(text)))
    }
    let issuers = notice?.issuers.items.map { $0.text(in: language) } ?? []
    let addressees = notice?.addressees.items.map { $0.text(in: language) } ?? []
    add("发文单位", "Issued by", issuers.isEmpty ? unstated : language.listed(issuers))
    add("文号", "Number", notice?.number ?? unstated)
    add("成文日期", "Issued on", notice?.issued?.day?.text(in: language) ?? unstated)
    if let day = notice?.published?.day { add("发布日期", "Published on", day.text(in: language)) }
    add("发往", "Addressed to", addressees.isEmpty ? unstated : language.enumerated(addressees))
    add("报送截止", "Deadline", deadline ?? unstated)
    for other in ruleSet.notTaken {
      add("不收", "Not taken", other.reason.text(in: language) + language.remark(other.clause))
    }
    add("规则集", "Rule set", "\(ruleSet.id) \(ruleSet.version)")
    return pairs
  }

  private var deadline: String? {
    for placed in ruleSet.provisions {
      if case .deadline(let deadline) = placed.provision {
        return deadline.title.text(in: language)
      }
    }
    return nil
  }

  private func blocks(of category: NomineeCategory) -> [ReportBlock] {
    let others = category.otherTitles.items.map { $0.text(in: language) }
    var blocks: [ReportBlock] = [
      .heading(
        level: 1,
        "\(category.placedTitle(in: language))\(.subtle(language.remark(category.id.description)))")
    ]
    if !others.isEmpty {
      blocks.append(
        .paragraph(
          ReportLine(language.labelled(language.say("又称", "Also"), language.listed(others)))))
    }
    return blocks + RequirementPart.allCases.flatMap { self.blocks(of: $0, in: category) }
      + category.forms.flatMap { FormChecklist(form: $0, language: language).blocks }
  }

  /// The requirements of one part, clause by clause; eligibility needs no heading.
  ///
  /// Deadline, formats and forms are told in their own places.
  private func blocks(of part: RequirementPart, in category: NomineeCategory) -> [ReportBlock] {
    let requirements = category.requirements.filter { $0.part == part }
    guard !requirements.isEmpty else { return [] }
    let common = requirements.commonReadings
    let shared = requirements.sharedReadings.filter { !common.contains($0) }
    let clauses = requirements.grouped(by: \.clause).map { clause, requirements in
      let items = requirements.map {
        RequirementItem($0, language, leavingOut: common, referringTo: shared).item
      }
      return ReportItem([.strong(clause)], blocks: [.bullets(items)])
    }
    let heading = ReportBlock.heading(level: 2, ReportLine(part.label.text(in: language)))
    let label = language.say("理解", "Reading")
    let readings =
      common.map { (label, $0) }
      + shared.enumerated().map { (language.numberedReading($0 + 1), $1) }
    let told = readings.map { label, reading in
      ReportBlock.paragraph(
        ReportLine(language.labelled(label, reading.note.text(in: language))))
    }
    return (part == .eligibility ? [] : [heading]) + told + [.bullets(clauses)]
  }
}

extension [Requirement] {
  /// The readings that all of several requirements carry; they need not be told with each.
  fileprivate var commonReadings: [Reading] {
    guard count > 1, let first else { return [] }
    return first.readings.filter { reading in allSatisfy { $0.readings.contains(reading) } }
  }

  /// The readings that many requirements carry; they are told once, above them all.
  fileprivate var sharedReadings: [Reading] {
    let carried = flatMap(\.readings)
    var seen: Set<Reading> = []
    return carried.filter { reading in
      seen.insert(reading).inserted && carried.count { $0 == reading } > 3
    }
  }
}
