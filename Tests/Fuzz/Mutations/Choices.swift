import Seeded

/// What happens by chance in one try, which can be made again by its number.
extension SplitMix64 {
  /// The choices of one try of a run.
  init(seed: UInt64, number: UInt64) {
    var run = SplitMix64(seed: seed)
    self.init(seed: run.next() ^ (number &* 0xd1b5_4a32_d192_ed03))
  }

  /// Whether something happens that happens once in so many times.
  mutating func once(in times: Int) -> Bool { int(1...times) == 1 }

  /// A place of a list; the list must not be empty.
  mutating func index<Thing>(of things: [Thing]) -> Int { int(0...things.count - 1) }

  /// A part of a list, most often a short one.
  mutating func range<Thing>(of things: [Thing]) -> Range<Int> {
    let start = int(0...things.count)
    let longest = things.count - start
    return start..<start + int(0...(bool() ? min(longest, 8) : longest))
  }
}
