public import NoticeKit

/// Decides how a new condition stands to an old one.
///
/// Asked is whether any complete nomination, handed in on the day given, makes one hold and the
/// other not. A complete nomination states every fact that does not follow from others, exactly and
/// without contradiction; only a date may be absent, where the flag that stands for it does not hold.
///
/// - Parameters:
///   - old: The condition that was asked before.
///   - new: The condition that is asked now.
///   - submitted: The day of submission that lengths of time run to; without it they are not decided.
/// - Returns: The verdict, with a witness for each way in which they differ.
public func compareBehaviour(
  _ old: Condition, _ new: Condition, on submitted: CalendarDate? = nil
) -> BehaviourVerdict {
  compareBehaviour(old, new, on: submitted, Effort())
}

func compareBehaviour(
  _ old: Condition, _ new: Condition, on submitted: CalendarDate?, _ effort: Effort
) -> BehaviourVerdict {
  if old == new { return BehaviourVerdict(tightens: .none, loosens: .none) }
  let vocabulary = Vocabulary([old.node, new.node], submitted: submitted)
  let sides = (ConditionSide(old), ConditionSide(new))
  func difference(_ accepting: ConditionSide, _ refusing: ConditionSide) -> Difference {
    let formulas = [
      vocabulary.formula(accepting.condition.node, true),
      vocabulary.formula(refusing.condition.node, false),
    ]
    return vocabulary.difference(formulas, effort, category: accepting.category) { nomination in
      accepting.truth(for: nomination, submitted) == .met
        && refusing.truth(for: nomination, submitted) == .notMet
    }
  }
  return BehaviourVerdict(
    tightens: difference(sides.0, sides.1), loosens: difference(sides.1, sides.0))
}

/// A condition as the only requirement of a rule set, so that NoticeKit itself decides it.
private struct ConditionSide {
  let condition: Condition
  let category: CategoryID
  private let ruleSet: RuleSet

  init(_ condition: Condition) {
    self.condition = condition
    let category =
      condition.facts.flatMap(\.withParts).lazy.compactMap(\.category).first
      ?? CategoryID("nominee")
    self.category = category
    ruleSet = RuleSet("behaviour", edition: 1, version: "1.0.0") {
      NomineeCategory(category, "例证", "Example", at: "1") {
        Clause("1") { Criterion("condition", condition) }
      }
    }
  }

  func truth(for nomination: Nomination, _ submitted: CalendarDate?) -> Outcome? {
    var nomination = nomination
    nomination.category = category
    return ruleSet.assess(nomination, submitted: submitted).findings.first?.outcome
  }
}

extension Vocabulary {
  /// Looks for what makes formulas true, and has it checked before it is shown.
  func difference(
    _ formulas: [Formula], _ effort: Effort, category: CategoryID,
    check: (Nomination) -> Bool
  ) -> Difference {
    switch solve(formulas, effort) {
    case .none: return .none
    case .unknown: return .undecided(NotDecided.tooLong.reason)
    case .found(let values):
      do throws(NotDecided) {
        let nomination = try statements(values, effort).nomination(category)
        guard check(nomination) else { throw .unconfirmed }
        return .shown(
          Witness(
            nomination: nomination.reduced { trial, _ in check(trial) }, submitted: submitted))
      } catch {
        return .undecided(error.reason)
      }
    }
  }
}

/// Something that a nomination states.
enum NominationStatement: Hashable {
  case fact(FactID)
  case judgement(String)
}

extension Nomination {
  /// How many statements are tried one by one; beyond it the decision alone says what is needed.
  private static let greatestTried = 64

  /// The nomination without whatever it can do without, such as a part of a sum that others reach.
  ///
  /// Checked is whether it still shows what it is to show, without a statement just left out.
  func reduced(keeping check: (Nomination, NominationStatement) -> Bool) -> Nomination {
    guard facts.count + judgements.count <= Nomination.greatestTried else { return self }
    var nomination = self
    for id in facts.keys.sorted() {
      var without = nomination
      without[id] = nil
      if check(without, .fact(id)) { nomination = without }
    }
    for id in judgements.keys.sorted() {
      var without = nomination
      without.judge(id, nil)
      if check(without, .judgement(id)) { nomination = without }
    }
    return nomination
  }
}
