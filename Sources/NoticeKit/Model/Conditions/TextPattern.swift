/// A pattern that a text must fit: a closed sequence of parts, no regular expression.
///
/// `[.own(TeamFacts.city, endingIn: "市"), .literal("科技志愿服务队")]` fits 新乡市科技志愿服务队 where the
/// city is stated as 新乡市. A text fits where the parts can be laid over it from its first to its last
/// character.
public struct TextPattern: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// One part of a pattern.
  public enum Part: Sendable, Hashable {
    /// Exactly this text.
    case literal(String)
    /// One of these texts.
    case oneOf([String])
    /// At least one character, whatever it is; the name says what stands there.
    case anything(named: String)
    /// So many digits from 0 to 9.
    case digits(ClosedRange<Int>)
    /// What another fact states; where endings are listed, it has one of them.
    case stated(FactDefinition, endings: [String])

    /// What another fact states, such as the unit's own name; where endings are given, it has one.
    public static func own(_ fact: TextFact, endingIn endings: String...) -> Part {
      .stated(fact.definition, endings: endings)
    }
  }

  /// The parts in order.
  public let parts: [Part]

  /// Makes a pattern from its parts.
  public init(_ parts: [Part]) {
    self.parts = parts
  }

  /// Makes a pattern from its parts.
  public init(arrayLiteral elements: Part...) {
    parts = elements
  }

  /// Whether a text fits, whatever other facts may state where the pattern takes parts from them.
  ///
  /// - Complexity: O(*p* · *n*) for *p* parts and *n* characters, times the length of a literal.
  public func matches(_ text: String) -> Bool {
    let characters = Array(text)
    // reached[i]: the parts so far can end before character i.
    var reached = [Bool](repeating: false, count: characters.count + 1)
    reached[0] = true
    for part in parts { reached = part.advance(reached, over: characters) }
    return reached[characters.count]
  }
}

extension TextPattern.Part {
  fileprivate func advance(_ reached: [Bool], over characters: [Character]) -> [Bool] {
    var next = [Bool](repeating: false, count: reached.count)
    switch self {
    case .literal(let literal):
      step(Array(literal), from: reached, over: characters, into: &next)
    case .stated:
      // Nobody said what it states: anything may stand there.
      return Self.anything(named: "").advance(reached, over: characters)
    case .oneOf(let literals):
      for literal in literals { step(Array(literal), from: reached, over: characters, into: &next) }
    case .anything:
      var isOpen = false
      for index in characters.indices {
        isOpen = isOpen || reached[index]
        next[index + 1] = isOpen
      }
    case .digits(let range):
      let (fewest, most) = (max(0, range.lowerBound), max(0, range.upperBound))
      // opened[i]: how many places before i can be the first of the digits.
      let opened = reached.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
      var start = 0
      for end in reached.indices {
        if end > 0, !characters[end - 1].isPlainDigit { start = end }
        let (first, last) = (max(start, end - most), end - fewest)
        next[end] = first <= last && opened[last + 1] > opened[first]
      }
    }
    return next
  }

  private func step(
    _ literal: [Character], from reached: [Bool], over characters: [Character],
    into next: inout [Bool]
  ) {
    for start in reached.indices where reached[start] && start + literal.count <= characters.count {
      if characters[start..<start + literal.count].elementsEqual(literal) {
        next[start + literal.count] = true
      }
    }
  }
}

extension Character {
  fileprivate var isPlainDigit: Bool { "0"..."9" ~= self && utf8.count == 1 }
}

/// The number of characters a person sees, white space and line breaks left out.
package func countedLength(of text: String) -> Int64 {
  var count: Int64 = 0
  for character in text where !character.isWhitespace { count += 1 }
  return count
}
