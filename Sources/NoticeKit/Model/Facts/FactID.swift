/// The stable name of a fact: the group it belongs to and its own name, `organization.established-on`.
public struct FactID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The whole id, such as `organization.registered-volunteers`.
  public let description: String
  /// The text's hash, taken once: ids are looked up far more often than they are made.
  private let hash: UInt64

  /// Takes an id as it is written.
  public init(_ text: String) {
    description = text
    // FNV-1a, 64 bits.
    hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Whether two ids are written alike.
  public static func == (left: FactID, right: FactID) -> Bool {
    left.hash == right.hash && left.description == right.description
  }

  /// Feeds the hash of the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// The name without its group, such as `registered-volunteers`.
  public var name: String {
    guard let dot = description.lastIndex(of: ".") else { return description }
    return String(description[description.index(after: dot)...])
  }

  /// Orders ids as texts.
  public static func < (left: FactID, right: FactID) -> Bool {
    left.description < right.description
  }

  /// Whether the id is two lower-case hyphenated names joined by a dot.
  package var isWellFormed: Bool {
    let parts = description.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(isHyphenated(utf8:))
  }
}

/// Whether a text is lower-case letters and digits joined by single hyphens, beginning with a letter.
package func isHyphenated(_ text: String) -> Bool { isHyphenated(utf8: text[...].utf8) }

private func isHyphenated(utf8 text: Substring.UTF8View) -> Bool {
  var previous = UInt8(ascii: "-")
  for byte in text {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if previous == UInt8(ascii: "-"), byte == text.first { return false }
    case UInt8(ascii: "-"):
      if previous == UInt8(ascii: "-") { return false }
    default:
      return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}

/// Turns `registered-volunteers` into `registeredVolunteers`, as Swift names it.
package func swiftName(of hyphenated: String) -> String {
  var name: [UInt8] = []
  var raises = false
  for byte in hyphenated.utf8 {
    switch byte {
    case UInt8(ascii: "-"): raises = !name.isEmpty
    case UInt8(ascii: "a")...UInt8(ascii: "z") where raises:
      name.append(byte - 0x20)
      raises = false
    default:
      name.append(byte)
      raises = false
    }
  }
  return String(decoding: name, as: UTF8.self)
}
