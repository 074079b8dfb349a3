/// What a character allows at the end and at the start of a line.
///
/// Chinese has no spaces to break at: a line may end after any character, but closing punctuation
/// must not begin a line nor opening punctuation end one, and a number keeps its measure word.
enum BreakRole {
  /// White space; a line may end here, and the space is dropped.
  case space
  /// Stands with what follows, also across a space: `（`, `≥`.
  case opener
  /// Stands with what precedes, also across a space: `，`, `%`.
  case closer
  /// May open or close, so it stands with both neighbours.
  case quote
  case digit
  /// Begins or is a measure word: 万元, 小时, 个月, 人次.
  case scale
  /// Is or ends a measure word.
  case unit
  case other

  init(_ character: Character) {
    let scalar = character.unicodeScalars.first
    self = scalar.flatMap { Self.roles[$0] } ?? .other
  }

  private static let roles: [Unicode.Scalar: BreakRole] = {
    let members: [(BreakRole, String)] = [
      (.space, " \n\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}"),
      (.space, "\u{2008}\u{2009}\u{200A}\u{205F}\u{3000}"),
      (.opener, "（〈《「『【〔〖〘〚［｛“‘([{￥¥≥≤"),
      (.closer, "，。、；：！？）〉》」』】〕〗〙〛］｝”’,.;:!?)]}"),
      (.closer, "…—–·～~/％%‰℃°々"),
      // A space that must not break stands with both neighbours too.
      (.quote, "\"'\u{A0}\u{2007}\u{202F}\u{2060}"),
      (.digit, "0123456789０１２３４５６７８９"),
      (.scale, "百千万亿个人小公分平方周毫厘"),
      (.unit, "年月日天时钟秒岁名项支家户所份件张页字条款次届级星位元米里克吨倍组场期"),
    ]
    var roles: [Unicode.Scalar: BreakRole] = [:]
    for (role, text) in members {
      for scalar in text.unicodeScalars { roles[scalar] = role }
    }
    return roles
  }()
}

extension Glyph {
  /// Whether a line may be torn between two glyphs that no break suits, as within a long word.
  func mayPart(from next: Glyph) -> Bool {
    role != .opener && next.role != .closer && next.width > 0
  }

  /// Whether a line may end between two glyphs, with a space between them or not.
  func mayBreak(before next: Glyph, spaced: Bool) -> Bool {
    guard mayPart(from: next) else { return false }
    switch (role, next.role) {
    case (.digit, .scale), (.digit, .unit): return false
    case _ where spaced: return true
    case (.scale, .scale), (.scale, .unit), (.digit, .digit): return false
    case (.quote, _), (_, .quote): return false
    default: return width == 2 || next.width == 2
    }
  }
}
