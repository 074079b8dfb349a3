/// One character as the terminal shows it.
struct Glyph {
  var character: Character
  /// Cells of the terminal.
  var width: Int
  var role: BreakRole
  var tone: ReportTone

  init(_ character: Character, _ tone: ReportTone = .plain) {
    role = BreakRole(character)
    self.character = character == "\n" ? " " : character
    self.tone = tone
    width = DisplayWidth.of(self.character)
  }

  static let space = Glyph(" ")
}

extension Collection<Glyph> {
  /// The cells that the glyphs take together.
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension [Glyph] {
  /// The glyphs with spaces after them up to a width.
  func padded(to width: Int) -> [Glyph] {
    self + Array(repeating: .space, count: Swift.max(0, width - self.width))
  }

  init(_ text: String, _ tone: ReportTone = .plain) {
    self = text.map { Glyph($0, tone) }
  }
}

extension ReportLine {
  /// The glyphs of the line: safe to print, every run of white space one space, none at the ends.
  ///
  /// Where the whole line stands out, as a heading does, plain spans take its tone.
  func glyphs(plainAs base: ReportTone = .plain) -> [Glyph] {
    var glyphs: [Glyph] = []
    for span in spans {
      let tone = span.tone == .plain ? base : span.tone
      for character in span.text.printable {
        let glyph = Glyph(character, tone)
        if glyph.role == .space, glyphs.last?.role ?? .space == .space { continue }
        glyphs.append(glyph)
      }
    }
    if glyphs.last?.role == .space { glyphs.removeLast() }
    return glyphs
  }
}
