import NoticeComparison
import NoticeInterchange
import NoticeKit

extension SlateBehaviour {
  /// The verdict on a kind of unit with the most that both accept, and an example each way.
  func json(in language: NoticeLanguage) -> JSONValue {
    [
      "kind": .optional(kind?.id), "region": .optional(region),
      "behaviour": .string(behaviour.rawValue),
      "maximums": .array(
        maximums.map { maximums in
          [
            "category": .optional(maximums.category?.description), "old": maximums.old.json,
            "new": maximums.new.json,
          ]
        }),
      "tightening": tightening.map(\.json) ?? .null, "loosening": loosening.map(\.json) ?? .null,
      "reason": .optional(reason?.text(in: language)),
    ]
  }
}

extension SlateMaximum {
  /// What is said of the number, and the number where there is one.
  fileprivate var json: JSONValue {
    let (state, number): (String, Int?) =
      switch self {
      case .atMost(let number): ("at-most", number)
      case .unlimited: ("unlimited", nil)
      case .byFigures: ("by-figures", nil)
      case .notStated: ("not-stated", nil)
      case .notTaken: ("not-taken", nil)
      case .notDecided: ("not-decided", nil)
      }
    return ["state": .string(state), "number": number.map { .integer($0) } ?? .null]
  }
}

extension SlateWitness {
  /// The unit's facts, how many nominations of which sort, and the rules that they break.
  fileprivate var json: JSONValue {
    let writer = NominationWriter()
    return [
      "unit": writer.value(slate.unit.facts),
      "submitted": .optional(submitted?.description),
      "nominations": .array(
        counts.map { nomination, number in
          [
            "category": .string(nomination.category.description), "number": .integer(number),
            "facts": writer.value(nomination.facts),
          ]
        }),
      "broken": .array(
        broken.map { finding in
          [
            "rule": .string(finding.id), "clause": .string(finding.clause),
            "category": .optional(finding.category?.description),
          ]
        }),
    ]
  }
}
