/// One figure, date or length of a list that an encoded value claims, once.
struct CoverageClaim {
  /// The ways in which an outline may write it.
  let spellings: [String]
  /// What claims it.
  let status: CoverageToken.Status

  init(_ spellings: String..., as status: CoverageToken.Status = .encoded) {
    self.spellings = spellings
    self.status = status
  }
}

extension [CoverageClaim] {
  /// Takes the claim on something, if there is one left: a second figure needs a second claim.
  mutating func take(_ text: String) -> CoverageToken.Status? {
    firstIndex { $0.spellings.contains(text) }.map { remove(at: $0).status }
  }

  /// Takes the claim on a figure; a range such as `20-50` takes one on each of its ends.
  mutating func takeFigure(_ text: String) -> CoverageToken.Status? {
    if let status = take(text) ?? take(plain(text)) { return status }
    let ends = text.split(separator: "-").map(String.init)
    guard ends.count == 2 else { return nil }
    var rest = self
    guard let low = rest.take(ends[0]) ?? rest.take(plain(ends[0])),
      (rest.take(ends[1]) ?? rest.take(plain(ends[1]))) == low
    else { return nil }
    self = rest
    return low
  }

  /// Takes the claim on a date; a range of years takes one on each of its years.
  mutating func takeDate(_ text: String) -> CoverageToken.Status? {
    if let status = take(text) { return status }
    let ends = text.split(separator: "–").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] <= 200 else { return nil }
    var rest = self
    for year in ends[0]...ends[1] {
      guard rest.take(String(year)) != nil else { return nil }
    }
    self = rest
    return .encoded
  }
}

/// A figure with its multiplier written out: `25万` is `250000`.
private func plain(_ figure: String) -> String {
  for (unit, zeros) in [("万", "0000"), ("千", "000")] where figure.hasSuffix(unit) {
    return figure.dropLast() + zeros
  }
  return figure
}
