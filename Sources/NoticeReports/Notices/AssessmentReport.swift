public import NoticeKit

/// The assessment of one nominee as a report: the verdict, what stands against it, what is lacking.
///
/// What matters first comes first; requirements that are met are told at the end, in short.
public struct AssessmentReport: Sendable {
  /// The assessment.
  public let assessment: Assessment
  /// The rule set that made it, which names the category.
  public let ruleSet: RuleSet
  /// The language of the report.
  public let language: NoticeLanguage
  /// Whether requirements that are met are listed too, not only counted.
  package var showsSettled = true
  /// What the rule set makes of the dossier, where the report is to tell it.
  package var dossier: DossierReview?
  /// What it makes of tasks and targets, where the report is to tell it.
  package var reviews: [PartReview] = []
  /// What other notices call the categories that this one does not take.
  package var otherTitles: [CategoryID: Wording] = [:]

  /// Takes an assessment and the rule set that made it.
  public init(_ assessment: Assessment, by ruleSet: RuleSet, in language: NoticeLanguage) {
    self.assessment = assessment
    self.ruleSet = ruleSet
    self.language = language
  }

  /// Takes a screened row with everything that was reviewed of it.
  package init(_ nominee: ScreenedNominee, by ruleSet: RuleSet, in language: NoticeLanguage) {
    self.init(nominee.assessment, by: ruleSet, in: language)
    dossier = nominee.dossier
    reviews = nominee.parts
  }

  /// The whole report.
  public var document: ReportDocument {
    ReportDocument(title: ReportLine(title), blocks: blocks(belowLevel: 0))
  }

  /// The nominee's name.
  var title: String { assessment.nomination.name }

  /// Everything below the title, with headings one level below another.
  package func blocks(belowLevel level: Int) -> [ReportBlock] {
    [.pairs(summary)]
      + parts.flatMap { part -> [ReportBlock] in
        [.heading(level: level + 1, part.heading), .bullets(part.items)]
      } + [.paragraph([.subtle(receipt)])]
  }

  private var summary: [ReportPair] {
    let category = ruleSet.category(assessment.nomination.category)
    let name =
      category?.placedTitle(in: language)
      ?? otherTitles[assessment.nomination.category]?.text(in: language)
      ?? assessment.nomination.category.description
    let day = assessment.submitted?.text(in: language) ?? language.say("未填", "not stated")
    let asksWho = category.map { !$0.requirements(of: .eligibility).isEmpty } ?? true
    var pairs = [ReportPair(ReportLine(language.say("类别", "Category")), ReportLine(name))]
    if asksWho {
      pairs.append(
        ReportPair(
          ReportLine(language.say("结论", "Verdict")), [assessment.verdict.span(in: language)]))
    } else {
      pairs += partOutcomes
    }
    pairs.append(
      ReportPair(ReportLine(language.say("报送日期", "Submitted")), ReportLine(day)))
    if asksWho {
      pairs.append(ReportPair(ReportLine(language.say("合计", "In all")), ReportLine(counts)))
    }
    return pairs
  }

  /// What the other parts come to, in the place of a verdict that nothing decides.
  private var partOutcomes: [ReportPair] {
    let outcomes =
      (dossier.map { [(RequirementPart.dossier, $0.status.label, $0.status.tone)] } ?? [])
      + reviews.map { ($0.part, $0.outcome.label, $0.outcome.tone) }
    return outcomes.map { part, label, tone in
      ReportPair(
        ReportLine(part.label.text(in: language)), [ReportSpan(label.text(in: language), tone)])
    }
  }

  /// How many requirements that count came to what: 不符合1项，待评判8项，符合10项.
  private var counts: String {
    let order: [Outcome] = [.notMet, .unknown, .toBeJudged, .excepted, .met, .notApplicable]
    let parts = order.compactMap { outcome -> String? in
      let number = binding.with(outcome).count
      guard number > 0 else { return nil }
      return language.say("\(outcome.label.zh)\(number)项", "\(number) \(outcome.label.en)")
    }
    return parts.joined(separator: language.say("，", ", "))
  }

  private var receipt: String {
    let receipt = assessment.receipt
    return language.say(
      "依据 \(receipt.ruleSet) \(receipt.version)，指纹 \(receipt.fingerprint.short)",
      "By \(receipt.ruleSet) \(receipt.version), fingerprint \(receipt.fingerprint.short)")
  }
}
