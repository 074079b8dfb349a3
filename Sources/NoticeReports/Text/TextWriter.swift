/// Collects printed rows: indents them, sets tones and keeps blank rows single.
struct TextWriter {
  private(set) var output = ""
  private let width: Int
  private let colour: Bool
  private var indent = 0
  private var gapIsDue = false

  init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  /// The cells that a row has beyond its indentation.
  var room: Int { width - indent }

  /// Leaves a blank row before the next row, unless that is the first of all.
  mutating func leaveGap() {
    gapIsDue = !output.isEmpty
  }

  /// Writes rows further to the right; however deep they nest, half the width is left for them.
  mutating func indented(by cells: Int, _ body: (inout TextWriter) -> Void) {
    let outer = indent
    indent = min(indent + cells, max(indent, width / 2))
    body(&self)
    indent = outer
  }

  /// Writes one row, without spaces at its end.
  mutating func write(_ row: [Glyph]) {
    if gapIsDue { output += "\n" }
    gapIsDue = false

    let row = row.withoutTrailingSpace
    if !row.isEmpty { output += String(repeating: " ", count: indent) }
    var tone = ReportTone.plain
    for glyph in row {
      if glyph.tone != tone { change(&tone, to: glyph.tone) }
      output.append(glyph.character)
    }
    change(&tone, to: .plain)
    output += "\n"
  }

  /// Writes lines at an offset, what leads them before the first.
  mutating func write(_ lines: [ArraySlice<Glyph>], at offset: Int, behind lead: [Glyph]) {
    write(lead.padded(to: offset) + (lines.first ?? []))
    for line in lines.dropFirst() { write([].padded(to: offset) + line) }
  }

  private mutating func change(_ tone: inout ReportTone, to next: ReportTone) {
    guard colour, next != tone else { return }
    if tone != .plain { output += "\u{1B}[0m" }
    if let code = next.code { output += "\u{1B}[\(code)m" }
    tone = next
  }
}

extension ReportTone {
  /// The number that sets the tone on a terminal: eight colours, which every theme keeps readable.
  fileprivate var code: Int? {
    switch self {
    case .plain: nil
    case .strong: 1
    case .subtle: 2
    case .good: 32
    case .caution: 33
    case .bad: 31
    }
  }
}
