extension [Glyph] {
  /// The glyphs as lines that are at most so wide, in time linear in their number.
  ///
  /// A line ends at the last place that suits it. What has no such place, such as a long address, is
  /// torn, if possible where no punctuation is stranded. A line holds at least one character.
  func wrapped(to width: Int) -> [ArraySlice<Glyph>] {
    var lines: [ArraySlice<Glyph>] = []
    var start = Place()
    var here = Place()
    var lastBreak = Place()
    var lastTear = Place()
    var previous: Glyph?
    var spaced = false

    for (index, glyph) in enumerated() {
      here.index = index
      if glyph.role == .space {
        spaced = true
        here.reach += glyph.width
        continue
      }
      if let previous, previous.mayPart(from: glyph) {
        lastTear = here
        if previous.mayBreak(before: glyph, spaced: spaced) { lastBreak = here }
      }
      while start.index < index, here.reach + glyph.width - start.reach > width {
        let end = [lastBreak, lastTear].first { $0.index > start.index } ?? here
        lines.append(self[start.index..<end.index].withoutTrailingSpace)
        start = end
      }
      previous = glyph
      spaced = false
      here.reach += glyph.width
    }

    if start.index < count { lines.append(self[start.index...].withoutTrailingSpace) }
    return lines
  }
}

/// A place between two glyphs, with the width of everything before it.
private struct Place {
  var index = 0
  var reach = 0
}

extension Collection<Glyph> where Self: BidirectionalCollection {
  /// The glyphs up to the last that is not a space.
  var withoutTrailingSpace: SubSequence {
    self[..<(lastIndex { $0.role != .space }.map(index(after:)) ?? startIndex)]
  }
}
