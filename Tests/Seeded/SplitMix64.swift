import Foundation

/// A small seeded generator (Steele, Lea and Flood), so that every random case can be run again.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a sequence that the seed alone decides.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// The seed of the first case; `NOTICEKIT_SEED` sets another.
  public static let firstSeed =
    ProcessInfo.processInfo.environment["NOTICEKIT_SEED"].flatMap { UInt64($0) } ?? 20_250_223

  /// How many random pairs a test tries: so many, or as many as `NOTICEKIT_PAIRS` sets.
  public static func pairs(_ number: Int) -> Int {
    ProcessInfo.processInfo.environment["NOTICEKIT_PAIRS"].flatMap { Int($0) } ?? number
  }

  /// Runs so many cases, each with a seed of its own, which a failing case should tell.
  public static func cases(
    _ count: Int, _ run: (inout SplitMix64, _ seed: String) throws -> Void
  ) rethrows {
    for index in 0..<UInt64(count) {
      let seed = firstSeed &+ index
      var random = SplitMix64(seed: seed)
      try run(&random, "NOTICEKIT_SEED=\(seed)")
    }
  }
}

extension SplitMix64 {
  /// A number of a range.
  public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Yes or no.
  public mutating func bool() -> Bool { Bool.random(using: &self) }

  /// One of several things; the list must not be empty.
  public mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[int(0...things.count - 1)] }

  /// Each of several things or not, in their order or the other way about.
  public mutating func some<Thing>(_ things: [Thing]) -> [Thing] {
    let chosen = things.filter { _ in bool() }
    return bool() ? chosen : chosen.reversed()
  }
}
