import NoticeKit

/// What a whole-number variable of a decision stands for.
enum Meaning: Hashable {
  /// A count, the units of a decimal, the number of a day, or whole months.
  case number(FactID)
  /// A flag: 0 or 1.
  case flag(FactID)
  /// Whether a date is stated, and so whether what happened on it has happened.
  case presence(FactID)
  /// Whether a choice is made, or one of several.
  case option(FactID, String)
  /// How many choices are made that no condition names.
  case otherOptions(FactID)
  /// Whether a year is in a set.
  case year(FactID, Int)
  /// How many years are in a set that no condition names.
  case otherYears(FactID)
  /// A share by itself, in halves of a millionth; an odd number is any share between two millionths.
  case share(FactID)
  /// A quotient by itself, in halves of its last decimal; an odd number lies between two decimals.
  case quotient(FactID)
  /// Another fact that follows from others, by itself.
  case measure(FactID)
  /// The length of a text.
  case length(FactID)
  /// Whether a text fits a pattern.
  case pattern(FactID, TextPattern)
  /// Whether every row of a fact is such.
  case everyRow(FactID, ConditionNode)
  /// Whether something holds that is beyond the decided fragment.
  case beyond(ConditionNode)
  /// How far a judgement goes: 0 is no, then the degrees of its scale from the lowest.
  case judgement(JudgementKey)
  /// How many nominees of a category a slate has, by what is stated of each.
  case nominees(CategoryID, Int)
}

extension Meaning {
  /// The fact that a change of this variable changes.
  var fact: FactID? {
    switch self {
    case .number(let id), .flag(let id), .presence(let id), .option(let id, _),
      .otherOptions(let id), .year(let id, _), .otherYears(let id), .share(let id),
      .quotient(let id), .measure(let id), .length(let id), .pattern(let id, _),
      .everyRow(let id, _):
      id
    case .beyond, .judgement, .nominees: nil
    }
  }

  /// Multiples that people would rather read, the coarsest first.
  var grains: [Int64] {
    switch self {
    case .share: [20_000, 2_000, 2]
    case .quotient: [2_000_000, 200_000, 20_000, 2_000, 200, 20, 2]
    default: []
    }
  }
}
