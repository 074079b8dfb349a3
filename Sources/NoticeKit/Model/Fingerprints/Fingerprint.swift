/// The SHA-256 of everything in a rule set that decides.
///
/// Ids, conditions, strengths, floors, grades, aspects, dates and provisions count; labels, titles,
/// questions, readings and the version of the encoding do not.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  /// The 64 hexadecimal digits.
  public let description: String

  /// The first twelve digits, enough to tell two apart by eye.
  public var short: String { String(description.prefix(12)) }

  init(id: RuleSetID, categories: [NomineeCategory], parts: RuleSetParts) {
    var encoder = FingerprintEncoder()
    encoder.list("rule-set") {
      $0.add(id.series)
      $0.add(Int64(id.edition))
      for category in categories {
        $0.list("category") { list in
          list.add(category.id.description)
          for requirement in category.requirements { list.add(requirement) }
        }
      }
      for category in parts.notTaken { $0.list("not-taken") { $0.add(category.id.description) } }
      for form in parts.forms { $0.add(form) }
      for contents in parts.allContents {
        for placed in contents.provisions { $0.add(placed.provision) }
        for rule in contents.slateRules { $0.add(rule) }
      }
    }
    let digits = Array("0123456789abcdef")
    description = String(
      SHA256.digest(of: encoder.bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// Writes values one after the other, each with a tag and its length or end, so that no two texts look
/// alike.
struct FingerprintEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    bytes.append(UInt8(ascii: "t"))
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ number: Int64) {
    bytes.append(UInt8(ascii: "n"))
    append(UInt64(bitPattern: number))
  }

  mutating func list(_ tag: String, _ contents: (inout FingerprintEncoder) -> Void) {
    bytes.append(UInt8(ascii: "l"))
    add(tag)
    contents(&self)
    bytes.append(UInt8(ascii: "e"))
  }

  /// Seven bits a byte, the lowest first; all bytes but the last have the eighth bit: most are one byte.
  private mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
