import Seeded

/// Changes of files that know nothing of what the bytes mean.
extension SplitMix64 {
  /// The bytes with one to three of them, or parts of them, changed.
  mutating func mutated(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<int(1...3) where !bytes.isEmpty {
      switch int(0...9) {
      case 0, 1: bytes[index(of: bytes)] ^= 1 << UInt8(int(0...7))
      case 2: bytes[index(of: bytes)] = pick(Self.marks)
      case 3: bytes.insert(pick(Self.marks), at: index(of: bytes))
      case 4: bytes.removeSubrange(range(of: bytes))
      case 5:
        let part = bytes[range(of: bytes)]
        bytes.insert(contentsOf: part, at: index(of: bytes))
      case 6: bytes.removeSubrange(index(of: bytes)...)
      case 7: bytes.replaceSubrange(index(of: bytes)..., with: other[range(of: other)])
      case 8: bytes.insert(contentsOf: other[range(of: other)], at: index(of: bytes))
      default: bytes.insert(contentsOf: pick(OddTokens.texts).utf8, at: index(of: bytes))
      }
    }
    return bytes
  }

  private static let marks =
    Array("[]{}::,,\"\"\\/0123456789.-+%eE \t\r\nunulltrue;：，".utf8) + [0, 0xFF, 0xC0]
}

extension [UInt8] {
  /// The same with ``OddTokens/halfPair`` as the escape of a surrogate that stands alone.
  var withHalfPairs: [UInt8] {
    let mark = Array(OddTokens.halfPair.utf8)
    guard contains(mark[0]) else { return self }
    var written: [UInt8] = []
    var index = 0
    while index < count {
      if self[index...].starts(with: mark) {
        written += Array("\\ud800".utf8)
        index += mark.count
      } else {
        written.append(self[index])
        index += 1
      }
    }
    return written
  }
}
