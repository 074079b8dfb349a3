import NoticeKit

extension HonourCount {
  /// One more and one fewer, of each bound where there are two; of all where it was of one category.
  func variants(among all: [CategoryID]) -> [Variant<HonourCount>] {
    let (fewest, most) = (range.lowerBound, range.upperBound)
    let bounds =
      fewest == most
      ? [(fewest + 1, most + 1), (fewest - 1, most - 1)]
      : [(fewest + 1, most), (fewest - 1, most), (fewest, most + 1), (fewest, most - 1)]
    let numbers = bounds.filter { $0 >= 0 && $0 <= $1 }.map { low, high in
      HonourCount(id, low...high, of: category)
    }
    let ofAll = category != nil && all.count > 1
    return numbers.map { Variant("\(number) → \($0.number)", $0) }
      + (ofAll ? [Variant("of all categories", HonourCount(id, range))] : [])
  }
}
