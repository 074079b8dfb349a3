import NoticeKit

extension CategoryID {
  fileprivate static let garden = CategoryID("garden")
}

/// Invented editions of so many requirements, of which every tenth has another figure in the next one.
enum SyntheticEditions: String, CaseIterable {
  /// Each requirement asks for a fact of its own.
  case factEach = "a fact each"
  /// All requirements ask for the same few facts, some of which follow from others.
  case shared = "all share a few facts"
  /// Each requirement has an alternative of its own and one that all share.
  case alternative = "one alternative is shared"

  /// The facts that so many requirements ask for.
  private func counts(_ number: Int) -> [CountFact] {
    let group = FactGroup("garden", swiftName: "Garden", for: .garden)
    let distinct = self == .shared ? 4 : number
    return (0..<distinct).map { group.count("beds-\($0)", "苗床\($0)", "Beds \($0)") }
  }

  /// The old edition and the new one.
  func pair(of number: Int) -> (old: RuleSet, new: RuleSet) {
    let conditions = conditions(number)
    func edition(_ year: Int, _ raised: Int) -> RuleSet {
      RuleSet("synthetic", edition: year, version: "1.0.0") {
        NomineeCategory(.garden, "园", "Garden", at: "一") {
          Clause("1") {
            for index in 0..<number {
              Criterion("asked-\(index)", conditions(index, index % 10 == 0 ? raised : 0))
            }
          }
        }
      }
    }
    return (edition(2024, 0), edition(2025, 1))
  }

  private func conditions(_ number: Int) -> (_ index: Int, _ raised: Int) -> Condition {
    let group = FactGroup("garden", swiftName: "Garden", for: .garden)
    let counts = counts(number)
    switch self {
    case .factEach:
      return { index, raised in counts[index].atLeast(10 + raised) }
    case .shared:
      let planted = group.count("planted", "已种", "Planted")
      let share = group.share("share", "已种比例", "Share", of: planted, among: counts[0])
      let founded = group.date("founded", "建园", "Founded")
      let age = group.duration("age", "时长", "Age", since: founded)
      return { index, raised in
        switch index % 8 {
        case 6: share.atLeast(percent: DecimalLiteral(integerLiteral: Int64(index % 60 + raised)))
        case 7: age.atLeast(months: index % 120 + raised)
        default: counts[index % counts.count].atLeast(index + raised)
        }
      }
    case .alternative:
      let fenced = group.flag("fenced", "有围栏", "Fenced")
      let open = (0..<number).map { group.flag("open-\($0)", "开放\($0)", "Open \($0)") }
      return { index, raised in
        anyOf(open[index].holds, counts[index].atLeast(10 + raised), fenced.holds)
      }
    }
  }
}
