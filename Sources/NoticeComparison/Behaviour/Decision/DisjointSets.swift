/// Numbers from zero on, joined into sets that have none in common.
struct DisjointSets {
  private var leaders: [Int]

  /// So many numbers, each in a set by itself.
  init(_ count: Int) {
    leaders = Array(0..<count)
  }

  /// The number that stands for the set of another one.
  mutating func leader(of number: Int) -> Int {
    var found = number
    while leaders[found] != found {
      leaders[found] = leaders[leaders[found]]
      found = leaders[found]
    }
    return found
  }

  /// Joins the sets of some numbers into one.
  mutating func join(_ numbers: some Sequence<Int>) {
    var first: Int?
    for number in numbers {
      let leader = leader(of: number)
      if let first { leaders[leader] = first } else { first = leader }
    }
  }
}
