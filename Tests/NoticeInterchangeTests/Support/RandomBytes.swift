import Seeded

extension SplitMix64 {
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
