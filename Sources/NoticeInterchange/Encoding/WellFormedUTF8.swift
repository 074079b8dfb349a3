/// Checks bytes against the table of well-formed UTF-8 sequences (Unicode Standard, table 3-7).
enum WellFormedUTF8 {
  /// The index of the first byte that begins no well-formed sequence, or nothing.
  ///
  /// - Complexity: O(*n*).
  static func firstIllFormedByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while let byte = bytes.byte(at: index) {
      let sequence = sequence(from: byte, at: index, in: bytes)
      guard sequence.isWellFormed else { return index }
      index += sequence.length
    }
    return nil
  }

  /// Whether a text with ill-formed bytes was nonetheless meant to be UTF-8.
  ///
  /// Chinese text in GB18030 also holds pairs and triples that happen to be UTF-8: a third as many
  /// as there are ill-formed ones, in single phrases up to twice as many. A damaged UTF-8 file holds
  /// little else. Reading the latter as GB18030 would mostly succeed and yield nonsense.
  static func isMostlyWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wellFormed = 0
    var illFormed = 0
    var index = 0
    while let byte = bytes.byte(at: index) {
      let sequence = sequence(from: byte, at: index, in: bytes)
      index += sequence.length
      if !sequence.isWellFormed {
        illFormed += 1
      } else if sequence.length > 1 {
        wellFormed += 1
      }
    }
    return wellFormed > 3 * illFormed
  }

  /// The sequence that a byte begins, as far as it is well-formed; one byte where that begins none.
  private static func sequence(
    from lead: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, isWellFormed: Bool) {
    let length: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return (1, false)
    }
    var read = 1
    while read < length, let byte = bytes.byte(at: index + read), allowed.contains(byte) {
      read += 1
      allowed = 0x80...0xBF
    }
    return (read, read == length)
  }
}
