/// Patterns whose parts are stated by a nomination: the standard name of a unit, built from its own.
extension TextPattern {
  /// The facts that it takes parts from.
  package var facts: [FactDefinition] {
    parts.compactMap { part in
      if case .stated(let fact, _) = part { fact } else { nil }
    }
  }

  /// The one text that fits, built from what a nomination states.
  ///
  /// - Returns: `nil` where a part is not stated, lacks its ending, or is not one text to begin with.
  public func text(from nomination: Nomination) -> String? {
    Evaluation(facts: nomination.facts, submitted: nil).text(of: self)
  }
}

extension Evaluation {
  /// Whether a text fits a pattern once the pattern's own parts are filled in.
  ///
  /// Blanks around the text do not count, as they do not count in the parts.
  func truth(of text: String, fits pattern: TextPattern) -> Truth {
    var isFilled = true
    let parts = pattern.parts.flatMap { part -> [TextPattern.Part] in
      guard case .stated(let fact, let endings) = part else { return [part] }
      if let stated = stated(fact) {
        return [stated.hasEnding(endings) ? .literal(stated) : .oneOf([])]
      }
      isFilled = false
      return [.anything(named: fact.label.zh)] + (endings.isEmpty ? [] : [.oneOf(endings)])
    }
    // What fits not even with anything in the open places fits with nothing.
    guard TextPattern(parts).matches(trimmed(text)) else { return .no }
    return isFilled ? .yes : .unknown
  }

  /// The one text that fits a pattern, where everything it needs is stated.
  func text(of pattern: TextPattern) -> String? {
    var text = ""
    for part in pattern.parts {
      switch part {
      case .literal(let literal): text += literal
      case .oneOf(let texts):
        guard texts.count == 1 else { return nil }
        text += texts[0]
      case .stated(let fact, let endings):
        guard let stated = stated(fact), stated.hasEnding(endings) else { return nil }
        text += stated
      case .anything, .digits: return nil
      }
    }
    return text
  }

  /// What a text fact states, blanks around it left out; nothing where it is blank.
  private func stated(_ fact: FactDefinition) -> String? {
    guard case .text(let text)? = usable(fact), countedLength(of: text) > 0 else { return nil }
    return trimmed(text)
  }
}

extension String {
  fileprivate func hasEnding(_ endings: [String]) -> Bool {
    endings.isEmpty || endings.contains { hasSuffix($0) && count > $0.count }
  }
}
