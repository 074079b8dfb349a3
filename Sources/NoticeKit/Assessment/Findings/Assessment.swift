/// What a rule set makes of one nomination: the verdict, every finding behind it, and a receipt.
public struct Assessment: Sendable {
  /// The whole.
  public let verdict: Verdict
  /// The outcome of every requirement, in the order of the notice.
  public let findings: [Finding]
  let context: AssessmentContext

  /// The nomination that was assessed.
  public var nomination: Nomination { context.nomination }
  /// The day of submission that lengths of time ran to; `nil` where none was stated.
  public var submitted: CalendarDate? { context.submitted }

  /// The findings with one of these outcomes, in the order of the notice.
  public func findings(_ outcomes: Outcome...) -> [Finding] {
    findings.filter { outcomes.contains($0.outcome) }
  }

  /// The finding on a requirement, if the category has it.
  public func finding(_ requirement: String) -> Finding? {
    findings.first { $0.id == requirement }
  }

  /// Stated values that contradict each other or that their facts cannot have.
  public var discrepancies: [Discrepancy] { context.discrepancies }

  /// The ids of stated facts, judgements and justifications that nothing in the category uses.
  ///
  /// They may be misspelt; or they belong to another edition, for which a nomination serves too.
  public var unused: [String] { context.unused }

  /// Which rules the assessment was made by.
  public var receipt: Receipt { context.ruleSet.receipt }
}

extension Assessment: Hashable {
  /// Whether two assessments say the same of the same nomination by the same rules.
  public static func == (left: Assessment, right: Assessment) -> Bool {
    left.verdict == right.verdict && left.nomination == right.nomination
      && left.submitted == right.submitted && left.receipt == right.receipt
      && left.findings == right.findings
  }

  /// Feeds the verdict and the nomination.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(verdict)
    hasher.combine(nomination)
  }
}

/// Which rules an assessment was made by.
public struct Receipt: Sendable, Hashable, CustomStringConvertible {
  /// The rule set.
  public let ruleSet: RuleSetID
  /// The version of its encoding.
  public let version: SemanticVersion
  /// The SHA-256 of what decides in it.
  public let fingerprint: Fingerprint

  /// The three in one line.
  public var description: String { "\(ruleSet) \(version) \(fingerprint)" }
}

extension RuleSet {
  /// The receipt of everything that it reviews.
  var receipt: Receipt { Receipt(ruleSet: id, version: version, fingerprint: fingerprint) }
}
