import NoticeKit

extension TextPattern {
  /// Each part changed: literals cut at either end, options left out, digits one more and one fewer;
  /// what another fact states without its ending, or not asked for.
  var variants: [Variant<TextPattern>] {
    parts.enumerated().flatMap { index, part in
      part.variants.map { variant in
        variant.map { changed in
          var parts = self.parts
          parts.replaceSubrange(index...index, with: changed)
          return TextPattern(parts)
        }
      }
    }
  }
}

extension TextPattern.Part {
  /// What may stand in its place: a changed part, or nothing.
  fileprivate var variants: [Variant<[TextPattern.Part]>] {
    switch self {
    case .literal(let text):
      guard text.count > 1 else { return [Variant("without \(text)", [])] }
      return [String(text.dropFirst()), String(text.dropLast())]
        .map { Variant("\(text) → \($0)", [.literal($0)]) }
    case .oneOf(let texts):
      guard texts.count > 1 else { return [] }
      return texts.map { text in
        Variant("without \(text)", [.oneOf(texts.filter { $0 != text })])
      }
    case .anything(let name):
      return [Variant("without \(name)", [])]
    case .stated(let fact, let endings):
      let without: [Variant<[TextPattern.Part]>] =
        endings.count > 1
        ? endings.map { ending in
          Variant("without \(ending)", [.stated(fact, endings: endings.filter { $0 != ending })])
        } : []
      let unbound: Variant<[TextPattern.Part]> = Variant(
        "\(fact.id), whatever it ends in", [.stated(fact, endings: [])])
      return without + (endings.isEmpty ? [] : [unbound])
        + [Variant("anything for \(fact.id)", [.anything(named: fact.label.zh)])]
    case .digits(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      return [(low - 1, high), (low + 1, high), (low, high - 1), (low, high + 1)]
        .filter { $0 >= 0 && $0 <= $1 }
        .map { Variant("\(low)–\(high) digits → \($0)–\($1)", [.digits($0...$1)]) }
    }
  }
}
