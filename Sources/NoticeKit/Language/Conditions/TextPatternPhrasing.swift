extension TextPattern {
  /// The pattern as a person would sketch it: ⟨市⟩市科技志愿服务队.
  package var sketch: String { words.zh }

  /// The sketch in both languages; what a name has to hold stays as it is written.
  var words: Wording {
    let parts = parts.map(\.words)
    return Wording(parts.map(\.zh).joined(), parts.map(\.en).joined())
  }
}

extension TextPattern.Part {
  fileprivate var words: Wording {
    switch self {
    case .literal(let text):
      return Wording(text, text)
    case .oneOf(let texts):
      let all = texts.joined(separator: "/")
      return Wording(all, all)
    case .anything(let name):
      return Wording("⟨\(name)⟩", "⟨\(name)⟩")
    case .stated(let fact, let endings):
      let ending = endings.isEmpty ? "" : "…" + endings.joined(separator: "/")
      return Wording("⟨\(fact.label.zh)\(ending)⟩", "⟨\(fact.label.en)\(ending)⟩")
    case .digits(let range):
      let number =
        range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
      return Wording("\(number)位数字", "⟨\(number) digits⟩")
    }
  }
}
