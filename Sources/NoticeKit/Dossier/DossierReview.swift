/// What a dossier comes to.
public enum DossierStatus: String, Sendable, Hashable, CaseIterable {
  /// All that is asked for is there and in order.
  case complete
  /// Something is still missing.
  case incomplete
  /// Something is there and not in order; it can be cured.
  case defective
  /// It is not accepted: late, or ruled out by the notice (不予受理).
  case refused

  /// What it is called.
  public var label: Wording {
    switch self {
    case .complete: Wording("齐全", "complete")
    case .incomplete: Wording("不齐", "incomplete")
    case .defective: Wording("有误待改", "defective")
    case .refused: Wording("不予受理", "refused")
    }
  }
}

/// What a rule set makes of one dossier: the status and everything behind it.
///
/// A dossier's defect never makes its nominee ineligible.
public struct DossierReview: Sendable {
  /// The whole.
  public let status: DossierStatus
  /// The outcome of every requirement on the dossier, in the order of the notice.
  public let findings: [Finding]
  /// The fields that must be filled and are not, in the order of the forms.
  public let missingFields: [FactDefinition]
  /// The cells of tables that must be filled and are not, row by row.
  public let missingCells: [MissingCell]
  /// Figures of the forms that do not add up, and values that their facts cannot have.
  public let discrepancies: [Discrepancy]
  /// Texts that do not look as they should; the texts themselves are not told.
  public let advice: [Wording]
  /// The nomination whose dossier it is.
  public let nomination: Nomination
  /// Which rules it was reviewed by.
  public let receipt: Receipt

  /// The findings with one of these outcomes, in the order of the notice.
  public func findings(_ outcomes: Outcome...) -> [Finding] {
    findings.filter { outcomes.contains($0.outcome) }
  }

  /// The finding on a requirement, if the dossier has it.
  public func finding(_ requirement: String) -> Finding? {
    findings.first { $0.id == requirement }
  }

  /// Whether people still have to judge something, which leaves the status as it is.
  public var awaitsJudgement: Bool { findings.contains { $0.outcome == .toBeJudged } }
}
