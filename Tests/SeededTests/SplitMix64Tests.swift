import Seeded
import Testing

@Suite("The seeded generator")
struct SplitMix64Tests {
  @Test("gives the numbers that are published for a seed")
  func published() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test("gives each case a seed of its own, with which it can be run again")
  func cases() {
    var first: [UInt64] = []
    var told: [String] = []
    SplitMix64.cases(3) { random, seed in
      first.append(random.next())
      told.append(seed)
    }
    #expect(told == (0..<UInt64(3)).map { "NOTICEKIT_SEED=\(SplitMix64.firstSeed &+ $0)" })
    let again = (0..<UInt64(3)).map { index -> UInt64 in
      var random = SplitMix64(seed: SplitMix64.firstSeed &+ index)
      return random.next()
    }
    #expect(first == again)
  }
}
