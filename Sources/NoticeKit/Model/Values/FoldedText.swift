/// A text as it is compared and parsed: the ways of typing one thing become one.
///
/// Full-width letters, digits and marks become half-width ones, all dashes `-`, all double quotes
/// `"`, all spaces and line breaks one space; invisible characters and spaces around are taken off,
/// and letters are lower-case.
package func folded(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(\.isPlain) { return text }
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(text) }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard let scalar = scalar.folded, scalar != " " || (!scalars.isEmpty && scalars.last != " ")
    else { continue }
    scalars.append(scalar)
  }
  if scalars.last == " " { scalars.removeLast() }
  return String(scalars).lowercased()
}

/// The same for a text of ASCII alone, which needs no table of letters.
private func foldedASCII(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  let space = UInt8(ascii: " ")
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case 0x09...0x0D, space: if let last = bytes.last, last != space { bytes.append(space) }
    default: bytes.append(byte)
    }
  }
  if bytes.last == space { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// A name as units, regions and nominees are compared: folded, and without any space.
package func bare(_ text: String) -> String { folded(text).filter { $0 != " " } }

/// Whether a text says nothing: only spaces, line breaks and invisible characters.
package func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { $0.folded == nil || $0.folded == " " }
}

/// A text without the spaces, line breaks and invisible characters around it.
package func trimmed(_ text: String) -> String {
  var rest = text.unicodeScalars[...]
  while let first = rest.first, first.folded == nil || first.folded == " " { rest.removeFirst() }
  while let last = rest.last, last.folded == nil || last.folded == " " { rest.removeLast() }
  return String(rest)
}

extension Unicode.Scalar {
  /// Whether it stands for itself, wherever it is: most of what is written does.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x21...0x40, 0x5B...0x7E, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// The character that stands for this one; `nil` where it is invisible.
  fileprivate var folded: Unicode.Scalar? {
    switch value {
    case 0x21...0x7E: self
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)?.folded
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF: nil
    case 0x2010...0x2015, 0x2212, 0x2500, 0xFE58, 0xFE63: "-"
    case 0x201C...0x201F, 0x300C...0x300F: "\""
    case 0x2018...0x201B: "'"
    case 0x301C: "~"
    case 0xFE6A: "%"
    case 0xFFE5: "¥"
    default: self
    }
  }
}
