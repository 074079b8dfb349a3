/// How many cells of a terminal a text takes.
///
/// - East Asian wide and fullwidth characters take two cells: Han, kana, Hangul, and their
///   punctuation such as `，` and `（`.
/// - Emoji take two, sequences with a joiner, a skin tone or the emoji variation selector included.
/// - Combining marks, format characters and control characters take none.
/// - Everything else takes one. That includes what Unicode calls *ambiguous*, such as
///   `“` `”` `…` `—` `·` `≥` `¶`: terminals show it in one cell unless told otherwise.
///
/// Terminals disagree about rare clusters; a cluster counts here as wide as its widest scalar.
public enum DisplayWidth {
  /// The number of cells that a text takes, in time linear in its length.
  public static func of(_ text: String) -> Int {
    text.reduce(into: 0) { $0 += of($1) }
  }

  /// The number of cells that one character takes: 0, 1 or 2.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return 1
    // Vowels and final consonants of Hangul join the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return 0
    case .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }
}
