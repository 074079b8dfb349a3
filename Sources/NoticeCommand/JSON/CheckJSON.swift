import NoticeComparison
import NoticeInterchange
import NoticeKit
import NoticeReports
import NoticeTesting

extension RuleSetCheck {
  /// Everything that the check found, as one object.
  func json(in language: NoticeLanguage) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleSet", .string(ruleSet.id.description)),
      .init("version", .string(ruleSet.version.description)),
      .init("fingerprint", .string(ruleSet.fingerprint.description)),
      .init("coverage", coverage.json),
      .init("clauses", .array(coverage.tokens.map(\.json))),
      .init("strayClauses", .strings(coverage.strayClauses)),
      .init("faults", .array(ruleSet.faults.map { $0.json(in: language) })),
      .init("lint", .array(lint.map { $0.json(in: language) })),
    ]
    if let differences {
      members.append(.init("differences", .array(differences.map { $0.json(in: language) })))
    }
    if let scenarios {
      members.append(.init("scenarios", scenarios.json(in: language)))
    }
    return .object(members)
  }
}

extension ScenarioFileReport {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "count": .integer(count), "passed": .integer(passed),
      "faults": .array(faults.map { $0.json(in: language) }),
      "failures": .array(failures.map { $0.json(in: language) }),
      "unheldFigures": .array(unheld.map { $0.json(in: language) }),
      "oneSidedRequirements": .array(oneSided.map { $0.json(in: language) }),
    ]
  }
}

extension ScenarioFailure {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "row": row.map { .integer($0) } ?? .null, "scenario": .string(scenario),
      "subject": .string(subject), "expected": .string(expected), "found": .string(found),
      "message": .string(message(in: language)),
    ]
  }
}

extension UnheldFigure {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "clause": .string(clause), "requirement": .string(requirement),
      "sides": .strings(moves.map(\.direction.rawValue)), "message": .string(message(in: language)),
    ]
  }
}

extension OneSidedRequirement {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "clause": .string(clause), "requirement": .string(requirement),
      "missing": .strings(missing.map(\.rawValue)), "message": .string(message(in: language)),
    ]
  }
}

extension Coverage {
  /// The share that is covered, from 0 to 1, rounded down to four decimals.
  var json: JSONValue {
    guard total > 0 else { return 0 }
    let digits = ExactDecimal.digits(Int64(covered * 10_000 / total), scale: 4)
    return JSONNumber(digits).map { .number($0) } ?? 0
  }
}

extension CoverageToken {
  fileprivate var json: JSONValue {
    [
      "clause": .string(clause), "kind": .string(kind.rawValue), "text": .string(text),
      "status": .string(status.rawValue),
    ]
  }
}

extension Fault {
  /// A fault with its place, what was found and how to mend it.
  func json(in language: NoticeLanguage) -> JSONValue {
    [
      "kind": .string(kind.rawValue), "place": .string(place),
      "message": .string(message(in: language)),
    ]
  }
}

extension LintFinding {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "kind": .string(kind.rawValue), "category": .string(category.description),
      "requirements": .strings(requirements), "clause": .string(clause),
      "message": .string(message(in: language)),
    ]
  }
}

extension OutlineDifference {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "clause": .string(clause), "kind": .string(kind.rawValue), "expected": .strings(expected),
      "found": .strings(found), "message": .string(message.text(in: language)),
    ]
  }
}
