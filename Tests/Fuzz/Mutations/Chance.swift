/// A small seeded generator (Steele, Lea and Flood), so that every try can be made again by its number.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// The choices of one try of a run.
  init(seed: UInt64, number: UInt64) {
    state = seed
    state = next() ^ (number &* 0xd1b5_4a32_d192_ed03)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func bool() -> Bool { Bool.random(using: &self) }

  /// Whether something happens that happens once in so many times.
  mutating func once(in times: Int) -> Bool { int(1...times) == 1 }

  /// One of several things; the list must not be empty.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[int(0...things.count - 1)] }

  /// A place of a list; the list must not be empty.
  mutating func index<Thing>(of things: [Thing]) -> Int { int(0...things.count - 1) }

  /// A part of a list, most often a short one.
  mutating func range<Thing>(of things: [Thing]) -> Range<Int> {
    let start = int(0...things.count)
    let longest = things.count - start
    return start..<start + int(0...(bool() ? min(longest, 8) : longest))
  }
}
