import NoticeComparison
import NoticeInterchange
import NoticeKit

extension EditionBehaviour {
  /// The verdicts of each category, what decides them with its witness, and each pair of requirements;
  /// unless one category is asked for, the limits on slates too.
  func json(for only: CategoryID?, in language: NoticeLanguage) -> JSONValue {
    let kept = categories.filter { only == nil || $0.category == only }
    return [
      "days": .strings(days.map(\.description)),
      "categories": .array(
        kept.map { category in
          let id = category.category
          let pairs = requirements.filter { $0.category == id }
          return [
            "category": .string(id.description),
            "withJustification": category.json(in: language),
            "outright": outright(id).map { $0.json(in: language) } ?? .null,
            "requirements": .array(pairs.map { $0.json(in: language) }),
          ]
        }),
      "slates": .array(only == nil ? slates.map { $0.json(in: language) } : []),
    ]
  }
}

extension CategoryBehaviour {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "behaviour": .string(behaviour.rawValue),
      "tightening": .array(tightening.deciding.map(\.json)),
      "loosening": .array(loosening.deciding.map(\.json)),
      "undecided": .array(
        tightening.undecided.map { $0.json(.tightened, in: language) }
          + loosening.undecided.map { $0.json(.loosened, in: language) }),
    ]
  }
}

extension DecidingRequirement {
  fileprivate var json: JSONValue {
    [
      "requirement": .string(requirement.id), "clause": .string(requirement.clause),
      "witness": witness.json,
    ]
  }
}

extension UndecidedRequirement {
  fileprivate func json(_ way: Behaviour, in language: NoticeLanguage) -> JSONValue {
    [
      "requirement": .string(requirement.id), "clause": .string(requirement.clause),
      "way": .string(way.rawValue), "reason": .string(reason.text(in: language)),
    ]
  }
}

extension RequirementBehaviour {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "requirement": .string(id), "clauses": .strings([old.clause, new.clause]),
      "behaviour": .string(behaviour.rawValue),
      "withJustification": .string(withJustification.behaviour.rawValue),
      "outright": .string(outright.behaviour.rawValue),
      "tightening": verdict.tightening.map(\.json) ?? .null,
      "loosening": verdict.loosening.map(\.json) ?? .null,
      "reason": .optional(verdict.reason?.text(in: language)),
    ]
  }
}

extension Witness {
  /// The nomination as a row of JSON Lines has it, so that it can be screened as it is.
  fileprivate var json: JSONValue { NominationWriter().value(nomination, submitted: submitted) }
}
