extension OutlineCursor {
  /// Goes past a telephone number with its extension: `010-12345678`, `(0371)1234567`,
  /// `400-123-4567`.
  ///
  /// Digits that may be called are better lost than kept: a long run that no unit follows passes
  /// for a telephone number, and beside a word such as 电话 a run of five digits does.
  mutating func skipTelephone(near word: Bool) -> Bool {
    guard let end = telephoneEnd(near: word) else { return false }
    index = end
    skipExtension()
    return true
  }

  /// Where the telephone number ends that starts here; none if there is none.
  private func telephoneEnd(near word: Bool) -> Int? {
    let groups = digitGroups()
    guard let first = groups.first else { return nil }
    let counts = groups.map(\.digits.count)
    if groups.count > 1 {
      let isRange = text[first.end].isOutlineDash && !hasUnit(at: groups[1].end)
      let hasAreaCode = first.digits.first == "0" && counts[0] > 2
      if hasAreaCode && (isRange || (7...8).contains(counts[1])) { return groups[1].end }
      if isRange && (counts[1] > 6 || word && counts[0] + counts[1] > 6) { return groups[1].end }
    }
    if counts.count > 2, counts[0] == 3, counts[1] > 2, counts[2] == 4,
      "148".contains(first.digits.prefix(1))
    {
      return groups[2].end
    }
    let isLong = counts[0] >= (word ? 5 : 7) && !hasUnit(at: first.end)
    return isLong ? first.end : nil
  }

  /// The first groups of digits from here on that a dash, a blank or a closing parenthesis joins.
  private func digitGroups() -> [(digits: String, end: Int)] {
    var groups: [(digits: String, end: Int)] = []
    var probe = self
    while groups.count < 3 {
      let digits = probe.takeRun(where: \.isOutlineDigit)
      guard !digits.isEmpty else { break }
      groups.append((digits, probe.index))
      let joint = probe.take { $0.isOutlineDash || $0 == " " || $0.isOutlineClosing }
      guard joint != nil else { break }
    }
    return groups
  }

  private func hasUnit(at end: Int) -> Bool {
    var unit = self
    unit.index = end
    unit.skipBlanks()
    return unit.current.map { "%‰百千万亿元人名个支场次件份字户家所种项年月日".contains($0) } ?? false
  }

  private mutating func skipExtension() {
    _ = attempt { cursor -> Bool? in
      guard cursor.take("转") || cursor.take("/") || cursor.take("-") else { return nil }
      return cursor.takeRun(atMost: 8, where: \.isOutlineDigit).isEmpty ? nil : true
    }
  }
}
