extension TextWriter {
  /// Draws a block; one that says nothing leaves no row.
  mutating func draw(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let line): draw(heading: line, level: max(1, level))
    case .paragraph(let line): draw(paragraph: line.glyphs())
    case .bullets(let items): draw(items)
    case .pairs(let pairs): draw(pairs)
    case .grid(let grid): draw(grid)
    case .verbatim(let text): draw(verbatim: text)
    case .divider: draw(rule: "─", width: min(room, 40))
    }
  }

  /// Draws a heading; level 0 is the document's title.
  mutating func draw(heading line: ReportLine, level: Int) {
    let lines = line.glyphs(plainAs: .strong).wrapped(to: room)
    for line in lines { write(Array(line)) }
    let rules: [Character] = ["═", "─", "┄"]
    guard let width = lines.map(\.width).max(), level < rules.count else { return }
    draw(rule: rules[level], width: width)
  }

  private mutating func draw(paragraph glyphs: [Glyph]) {
    for line in glyphs.wrapped(to: room) { write(Array(line)) }
  }

  private mutating func draw(rule character: Character, width: Int) {
    write(Array(repeating: Glyph(character, .subtle), count: width))
  }

  private mutating func draw(verbatim text: String) {
    var lines = text.printable.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    indented(by: 4) { writer in
      for line in lines { writer.write([Glyph](String(line))) }
    }
  }

  private mutating func draw(_ items: [ReportItem]) {
    let markers = markers(of: items)
    let widest = markers.map(\.width).max() ?? 0
    for (item, marker) in zip(items, markers) {
      let lead = [].padded(to: widest - marker.width) + marker
      let lines = item.line.glyphs().wrapped(to: room - widest - 1)
      write(lines, at: widest + 1, behind: lead)
      indented(by: widest + 1) { writer in
        for block in item.blocks { writer.draw(block) }
      }
    }
  }

  private func markers(of items: [ReportItem]) -> [[Glyph]] {
    var number = 0
    return items.map { item in
      switch item.marker {
      case .bullet: return [Glyph]("•")
      case .open: return [Glyph]("[ ]")
      case .done: return [Glyph]("[x]")
      case .number:
        number += 1
        return [Glyph]("\(number).")
      }
    }
  }

  /// Draws values beside their labels; a label that would leave them little room gets its own row.
  mutating func draw(_ pairs: [ReportPair]) {
    let labels = pairs.map { $0.label.glyphs(plainAs: .subtle) }
    let limit = room / 3
    let offset = 2 + (labels.map(\.width).filter { $0 <= limit }.max() ?? 0)
    for (pair, label) in zip(pairs, labels) {
      let lines = pair.value.glyphs().wrapped(to: room - offset)
      let fits = label.width <= limit
      if !fits { draw(paragraph: label) }
      if !lines.isEmpty || fits && !label.isEmpty {
        write(lines, at: offset, behind: fits ? label : [])
      }
    }
  }
}
