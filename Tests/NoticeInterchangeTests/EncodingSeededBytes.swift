/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Up to 48 bytes, each one of those given.
  mutating func bytes(of alphabet: [UInt8]) -> [UInt8] {
    let count = Int.random(in: 0...48, using: &self)
    return (0..<count).compactMap { _ in alphabet.randomElement(using: &self) }
  }

  /// The same bytes with one to three of them replaced, removed, doubled or cut off behind.
  mutating func mutated(_ bytes: [UInt8], by alphabet: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      guard let place = bytes.indices.randomElement(using: &self),
        let byte = alphabet.randomElement(using: &self)
      else { break }
      switch Int.random(in: 0..<10, using: &self) {
      case 0...5: bytes[place] = byte
      case 6, 7: bytes.remove(at: place)
      case 8: bytes.insert(byte, at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}

/// All bytes that there are.
let everyByte = Array(UInt8.min...UInt8.max)
