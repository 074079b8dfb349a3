/// The number that a line starts with.
enum OutlineMark: Hashable {
  /// `一、`, kept as `一`.
  case section(String)

  /// `（一）`, kept with full-width parentheses.
  case subsection(String)

  /// `1.` or `1、`, kept as `1`.
  case item(String)

  /// `（1）`, `1）` or `①`, kept as `（1）` or `①`.
  case part(String)

  /// Reads the mark at the start of a line, and what follows it.
  static func read(_ line: [Character]) -> (mark: OutlineMark, rest: [Character])? {
    guard let first = line.first else { return nil }
    if OutlineNumerals.isNumeral(first) {
      return section(line)
    }
    if first.isOutlineOpening {
      return parenthesised(line)
    }
    if first.isOutlineDigit {
      return item(line)
    }
    if "①" <= first, first <= "⑳" {
      return (.part(String(first)), Array(line.dropFirst()).outlineTrimmed)
    }
    return nil
  }

  private static func section(_ line: [Character]) -> (OutlineMark, [Character])? {
    let number = line.prefix(4).prefix(while: OutlineNumerals.isNumeral)
    guard let separator = line.dropFirst(number.count).first, "、.．".contains(separator) else {
      return nil
    }
    return (.section(String(number)), line.outlineRest(after: number.count + 1))
  }

  private static func parenthesised(_ line: [Character]) -> (OutlineMark, [Character])? {
    let inner = line.dropFirst().prefix(5).prefix { !$0.isOutlineClosing }
    guard !inner.isEmpty, line.dropFirst(inner.count + 1).first?.isOutlineClosing == true else {
      return nil
    }
    let rest = line.outlineRest(after: inner.count + 2)
    let mark = "（" + String(inner) + "）"
    if inner.allSatisfy(OutlineNumerals.isNumeral) {
      return (.subsection(mark), rest)
    }
    if inner.allSatisfy(\.isOutlineDigit), inner.count <= 2 {
      return (.part(mark), rest)
    }
    return nil
  }

  /// An item: `3.` before a digit is a decimal fraction, unless the digits are a year.
  private static func item(_ line: [Character]) -> (OutlineMark, [Character])? {
    let number = line.prefix(3).prefix(while: \.isOutlineDigit)
    guard number.count <= 2, let separator = line.dropFirst(number.count).first else { return nil }
    let rest = line.outlineRest(after: number.count + 1)
    switch separator {
    case "、":
      return (.item(String(number)), rest)
    case ".":
      let next = rest.prefix(5).prefix(while: \.isOutlineDigit)
      let isFraction =
        line.dropFirst(number.count + 1).first?.isOutlineDigit == true
        && !(next.count == 4 && rest.dropFirst(4).first == "年")
      return isFraction ? nil : (.item(String(number)), rest)
    case let closing where closing.isOutlineClosing:
      return (.part("（\(String(number))）"), rest)
    default:
      return nil
    }
  }
}

extension Array where Element == Character {
  /// What follows the first characters, without white space at either end.
  func outlineRest(after count: Int) -> [Character] { Array(dropFirst(count)).outlineTrimmed }
}
