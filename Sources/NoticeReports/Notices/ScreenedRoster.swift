public import NoticeInterchange
public import NoticeKit

/// A roster of nominations that was read and assessed, row by row.
public struct ScreenedRoster: Sendable {
  /// The rule set that assessed it.
  public let ruleSet: RuleSet
  /// The nominees, in the order of the file.
  public let nominees: [ScreenedNominee]
  /// The rows that gave no nominee, in the order of the file.
  public let unreadRows: [UnreadRow]
  /// What is wrong with the file as a whole or with its headings.
  public let generalFaults: [InterchangeFault]
  /// Everything that could not be read, cells of nominees included, in the order of the file.
  public let allFaults: [InterchangeFault]
  /// How many nominees were left out because they belong to other categories.
  public let leftOut: Int

  /// Assesses every nomination of a file.
  ///
  /// - Parameters:
  ///   - file: The nominations as they were read.
  ///   - ruleSet: The rule set to assess by.
  ///   - category: The only category to assess; all of them where there is none.
  ///   - submitted: The day of submission of rows that state none.
  /// - Complexity: O(*n*) in the number of rows.
  public init(
    _ file: NominationFile, by ruleSet: RuleSet, only category: CategoryID? = nil,
    submitted: CalendarDate? = nil
  ) {
    self.ruleSet = ruleSet
    let kept = file.records.filter { category == nil || $0.nomination.category == category }
    generalFaults = file.generalFaults
    unreadRows = file.unreadRows
    leftOut = file.records.count - kept.count
    let others = file.records.filter { category != nil && $0.nomination.category != category }
    let foreign = Set(others.flatMap(\.faults))
    allFaults = foreign.isEmpty ? file.allFaults : file.allFaults.filter { !foreign.contains($0) }
    nominees = kept.map { record in
      ScreenedNominee(
        row: record.row, nomination: record.nomination, faults: record.faults, by: ruleSet,
        submitted: record.submitted ?? submitted)
    }
  }

  private init(ruleSet: RuleSet, nominees: [ScreenedNominee]) {
    self.ruleSet = ruleSet
    self.nominees = nominees
    unreadRows = []
    generalFaults = []
    allFaults = nominees.flatMap(\.faults)
    leftOut = 0
  }

  /// The same roster with some of its nominees only.
  package func with(_ nominees: [ScreenedNominee]) -> ScreenedRoster {
    ScreenedRoster(ruleSet: ruleSet, nominees: nominees)
  }

  /// How many rows gave no nominee.
  public var skippedRows: Int { unreadRows.count }

  /// The nominees with a verdict, those left out of whom nothing but papers or figures is asked.
  func count(of verdict: Verdict) -> Int {
    nominees.count { $0.assessment.verdict == verdict && asksWho($0) }
  }

  /// Whether the notice asks anything of who a nominee is.
  private func asksWho(_ nominee: ScreenedNominee) -> Bool {
    ruleSet.category(nominee.assessment.nomination.category)
      .map { !$0.requirements(of: .eligibility).isEmpty } ?? true
  }

  /// How many have which outcome in the parts that stand in the place of a verdict, in words.
  func countsWithoutVerdict(in language: NoticeLanguage) -> [(words: String, tone: ReportTone)] {
    let others = nominees.filter { !asksWho($0) }
    let dossiers = DossierStatus.allCases.map { status in
      (
        RequirementPart.dossier.label, status.label, status.tone,
        others.count { $0.dossier?.status == status }
      )
    }
    let parts = [RequirementPart.task, .target].flatMap { part in
      Outcome.allCases.map { outcome in
        (
          part.label, outcome.label, outcome.tone,
          others.count { $0.parts.contains { $0.part == part && $0.outcome == outcome } }
        )
      }
    }
    return (dossiers + parts).filter { $0.3 > 0 }.map { part, label, tone, number in
      (
        language.say("\(part.zh)\(label.zh)\(number)行", "\(part.en) \(label.en): \(number)"), tone
      )
    }
  }
}

/// One row of a screened roster.
public struct ScreenedNominee: Sendable {
  /// The row of the file.
  public let row: Int
  /// What the rule set makes of it.
  public let assessment: Assessment
  /// What it makes of the dossier; `nil` where the notice asks for none, or does not take the category.
  public let dossier: DossierReview?
  /// What it makes of the tasks, and of the targets, where the notice sets any.
  public let parts: [PartReview]
  /// The cells of the row that could not be read; what they would say is unknown.
  public let faults: [InterchangeFault]

  /// Assesses a row: who it is, what is handed in, and the tasks and targets where there are any.
  public init(
    row: Int, nomination: Nomination, faults: [InterchangeFault], by ruleSet: RuleSet,
    submitted: CalendarDate?
  ) {
    self.row = row
    self.faults = faults
    assessment = ruleSet.assess(nomination, submitted: submitted)
    guard let category = ruleSet.category(nomination.category) else {
      dossier = nil
      parts = []
      return
    }
    let handsIn = !category.dossierRequirements.isEmpty || !category.forms.isEmpty
    dossier = handsIn ? ruleSet.reviewDossier(of: nomination, submitted: submitted) : nil
    parts = [
      ruleSet.reviewTasks(of: nomination, submitted: submitted),
      ruleSet.reviewTargets(of: nomination, submitted: submitted),
    ].filter { !$0.findings.isEmpty }
  }

  /// The findings of every part, those of eligibility first.
  public var findings: [Finding] {
    assessment.findings + (dossier?.findings ?? []) + parts.flatMap(\.findings)
  }

  /// What does not add up in any part, each once.
  public var discrepancies: [Discrepancy] {
    var seen: Set<Discrepancy> = []
    let all =
      assessment.discrepancies + (dossier?.discrepancies ?? []) + parts.flatMap(\.discrepancies)
    return all.filter { seen.insert($0).inserted }
  }

  /// Whether the day of submission is lacking and would decide something.
  var needsSubmissionDay: Bool {
    assessment.submitted == nil && findings.contains { $0.missing.contains(.submissionDay) }
  }
}
