public import NoticeKit

/// A nominee of a roster, and the day on which the nomination is handed in.
public struct RosterNominee: Sendable, Hashable {
  /// The nomination.
  public let nomination: Nomination
  /// The day it is handed in, the same for both editions; without it lengths of time are unknown.
  public let submitted: CalendarDate?

  /// Puts a nominee on a roster.
  public init(_ nomination: Nomination, submitted: CalendarDate?) {
    self.nomination = nomination
    self.submitted = submitted
  }
}

/// What becomes of a nominee between two editions.
public enum ImpactShift: String, Sendable, Hashable, CaseIterable {
  /// The old edition shuts the nominee out, and the new one does not.
  case gains
  /// The new edition shuts the nominee out, and the old one does not.
  case loses
  /// Both shut the nominee out, or neither does.
  case stays
  /// Facts are missing, so that one edition does not say yet.
  case open

  /// What it is called.
  public var label: Wording {
    switch self {
    case .gains: Wording("受益", "gains")
    case .loses: Wording("受损", "loses")
    case .stays: Wording("不变", "stays")
    case .open: Wording("待定", "open")
    }
  }
}

/// A roster assessed under two editions: who gains, who loses, and by which requirement.
public struct RosterImpact: Sendable {
  /// The old edition.
  public let old: RuleSetID
  /// The new edition.
  public let new: RuleSetID
  /// The nominees, in the order of the roster.
  public let nominees: [NomineeImpact]
  let newRuleSet: RuleSet

  /// Assesses a roster under two editions, each nominee on one day of submission.
  ///
  /// - Complexity: O(*n*) in the number of nominees, times the requirements of their categories.
  public init(of roster: [RosterNominee], from old: RuleSet, to new: RuleSet) {
    self.old = old.id
    self.new = new.id
    newRuleSet = new
    nominees = roster.map { nominee in
      NomineeImpact(
        old: old.assess(nominee.nomination, submitted: nominee.submitted),
        new: new.assess(nominee.nomination, submitted: nominee.submitted))
    }
  }

  /// The nominees with one shift, as positions on the roster from 0.
  public func positions(_ shift: ImpactShift) -> [Int] {
    nominees.indices.filter { nominees[$0].shift == shift }
  }

  /// How many nominees have one verdict under the old edition and another under the new one.
  public func count(_ old: Verdict, then new: Verdict) -> Int {
    nominees.count { $0.old.verdict == old && $0.new.verdict == new }
  }
}

/// One nominee under two editions.
public struct NomineeImpact: Sendable, Hashable {
  /// What the old edition makes of the nomination.
  public let old: Assessment
  /// What the new edition makes of the nomination.
  public let new: Assessment

  /// The nomination.
  public var nomination: Nomination { new.nomination }

  /// What becomes of the nominee.
  public var shift: ImpactShift {
    switch (old.verdict, new.verdict) {
    case (.ineligible, .ineligible): .stays
    case (.incomplete, _), (_, .incomplete): .open
    case (.ineligible, _): .gains
    case (_, .ineligible): .loses
    default: .stays
    }
  }

  /// The requirements that shut the nominee out under the edition that does so alone.
  ///
  /// Those of the new edition for whoever loses, those of the old one for whoever gains.
  public var reasons: [Finding] {
    switch shift {
    case .loses: new.barriers
    case .gains: old.barriers
    case .stays, .open: []
    }
  }
}

extension Assessment {
  /// The findings that make a nominee ineligible.
  var barriers: [Finding] {
    findings.filter { finding in
      finding.outcome == .notMet
        && (finding.strength == .mandatory
          || (finding.strength == .inPrinciple && finding.isBelowFloor))
    }
  }
}
