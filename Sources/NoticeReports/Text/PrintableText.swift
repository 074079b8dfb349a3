extension String {
  /// The text with everything that could steer a terminal made visible, line breaks kept as `\n`.
  ///
  /// Data may come from a spreadsheet that a stranger filled in: an escape code must not recolour or
  /// clear a screen, nor a bidirectional override make a line read otherwise than it is.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.stand != $0 }) else { return self }
    var safe = String.UnicodeScalarView()
    for character in self {
      if character == "\r\n" {
        safe.append("\n")
      } else {
        for scalar in character.unicodeScalars { safe.append(scalar.stand) }
      }
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  /// What is printed in the scalar's place.
  fileprivate var stand: Unicode.Scalar {
    switch value {
    case 0x0A: self
    case 0x2028, 0x2029: "\n"
    // Unicode has a picture for each of these.
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: self
    }
  }
}
