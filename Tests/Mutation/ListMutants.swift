import NoticeKit

extension SetRelation {
  /// The other relations to a list, where they are others: any and all of one member are the same.
  func others(toSetOf count: Int) -> [SetRelation] {
    [SetRelation.includesAny, .includesAll, .excludes].filter { other in
      other != self && (count > 1 || self == .excludes || other == .excludes)
    }
  }
}

/// Each year left out, the years before, between and after taken in.
func variants(ofYears years: [Int]) -> [Variant<[Int]>] {
  guard let first = years.min(), let last = years.max(), last - first < 400 else { return [] }
  let without =
    years.count > 1
    ? years.map { year in Variant("without \(year)", years.filter { $0 != year }) } : []
  let with = (first - 1...last + 1).filter { !years.contains($0) }
    .map { Variant("with \($0)", years + [$0]) }
  return without + with
}

/// Each choice left out; one that stands alone replaced by another that its fact lists.
func variants(ofChoices ids: [String], of fact: FactDefinition) -> [Variant<[String]>] {
  if ids.count > 1 {
    return ids.map { id in Variant("without \(id)", ids.filter { $0 != id }) }
  }
  guard let only = ids.first,
    let other = fact.kind.choices?.options.first(where: { $0.id != only })
  else { return [] }
  return [Variant("\(only) → \(other.id)", [other.id])]
}

extension FactKind {
  fileprivate var choices: ChoiceList? {
    switch self {
    case .choice(let list), .choices(let list): list
    default: nil
    }
  }
}
