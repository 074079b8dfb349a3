import NoticeComparison
import NoticeInterchange
import NoticeKit
import NoticeReports

extension ChangeLog {
  /// The whole comparison as one object, or only the changes of some directions beside all counts; what
  /// is left out then is `null`.
  func json(
    only directions: Set<ChangeDirection>?, _ behaviour: JSONValue, with roster: ComparedRoster?,
    in language: NoticeLanguage
  ) -> JSONValue {
    let listed = directions.map(only) ?? self
    let counts = ChangeDirection.allCases.map { direction in
      JSONValue.Member(direction.rawValue, .integer(count(direction)))
    }
    var members: [JSONValue.Member] = [
      .init("old", .string(old.description)),
      .init("new", .string(new.description)),
      .init("counts", .object(counts)),
      .init("changes", .array(listed.entries.map { $0.json(in: language) })),
      .init(
        "unchanged",
        directions == nil ? .array(unchanged.map { $0.json(in: language) }) : .null),
      .init("behaviour", behaviour),
      .init("impact", roster.map { $0.json(in: language) } ?? .null),
    ]
    if let roster {
      members.append(.init("faults", .array(roster.faults.map { $0.json(in: language) })))
    }
    return .object(members)
  }
}

extension UnchangedRequirement {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "category": .optional(category?.description), "id": .string(id), "clause": .string(clause),
      "words": .string(words.text(in: language)),
    ]
  }
}

extension ChangeEntry {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "category": .optional(category?.description),
      "topic": .string(topic.rawValue),
      "id": .string(id),
      "direction": .string(direction.rawValue),
      "clauses": .strings(clauses),
      "old": old.map { $0.json(in: language) } ?? .null,
      "new": new.map { $0.json(in: language) } ?? .null,
      "details": .array(details.map { $0.json(in: language) }),
    ]
  }
}

extension ChangeSide {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "clause": .string(clause), "words": .string(words.text(in: language)),
      "condition": .optional(condition),
    ]
  }
}

extension ChangeDetail {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "kind": .string(kind.rawValue), "old": .optional(old?.text(in: language)),
      "new": .optional(new?.text(in: language)), "direction": .optional(direction?.rawValue),
    ]
  }
}

extension ComparedRoster {
  /// Nominees by their rows, what each requirement costs, and what is not known.
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "nominees": .array(zip(rows, impact.nominees).map { row, nominee in nominee.json(row) }),
      "costs": .array(
        impact.costs.map { cost in
          [
            "category": .string(cost.category.description),
            "requirement": .string(cost.requirement), "clause": .string(cost.clause),
            "words": .string(cost.words.text(in: language)), "rows": json(rowsAt: cost.losers),
            "byItAlone": json(rowsAt: cost.byItAlone),
          ]
        }),
      "neededFacts": .array(
        impact.neededFacts.map { need in
          [
            "category": .string(need.category.description),
            "fact": .string(need.fact.id.description), "rows": json(rowsAt: need.nominees),
          ]
        }),
    ]
  }

  private func json(rowsAt positions: [Int]) -> JSONValue {
    .array(positions.map { .integer(rows[$0]) })
  }
}

extension NomineeImpact {
  fileprivate func json(_ row: Int) -> JSONValue {
    [
      "row": .integer(row), "name": .string(nomination.name),
      "category": .string(nomination.category.description),
      "old": .string(old.verdict.rawValue), "new": .string(new.verdict.rawValue),
      "shift": .string(shift.rawValue), "reasons": .strings(reasons.map(\.id)),
    ]
  }
}
