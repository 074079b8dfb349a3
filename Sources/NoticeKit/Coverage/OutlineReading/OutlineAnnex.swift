/// Lines that name annexes.
enum OutlineAnnex {
  /// Reads `附件：…` as the list of annexes, `附件1` with or without a title as an annex.
  static func read(_ line: [Character]) -> (OutlineLine.Kind, [Character])? {
    guard line.outlineStarts(with: "附") else { return nil }
    if line.count > 1, line[1].isOutlineColon {
      return (.annexList, line.outlineRest(after: 2))
    }
    guard line.outlineStarts(with: "附件") else { return nil }
    let tail = line.outlineRest(after: 2)
    let (number, length) = number(tail)
    let rest = tail.outlineRest(after: length)
    guard let next = rest.first else { return (.annex(number), []) }
    if next.isOutlineColon {
      return (number.isEmpty ? .annexList : .annex(number), rest.outlineRest(after: 1))
    }
    let isApart = line.count > 2 && (line[2] == " " || !number.isEmpty)
    let title = next == "." || next == "、" ? rest.outlineRest(after: 1) : rest
    guard isApart, title.first?.isOutlineDigit != true, title.count <= 40,
      !title.contains(where: \.isOutlinePause), !title.outlineStarts(with: "附件"),
      !(title.first?.isOutlineClosing ?? true), title.first?.isOutlineDash != true
    else { return nil }
    return (.annex(number), title)
  }

  /// The entries of a list that stands on one line: `1.推荐表 2.汇总表`.
  static func entries(_ line: [Character]) -> [(number: String, title: [Character])] {
    var entries: [(number: String, title: [Character])] = []
    for word in line.split(separator: " ") {
      if case .item(let number)? = OutlineMark.read(Array(word))?.mark {
        entries.append((number, Array(word.drop { $0.isOutlineDigit }.dropFirst())))
      } else if entries.isEmpty {
        entries.append(("", Array(word)))
      } else {
        entries[entries.count - 1].title += [" "] + word
      }
    }
    return entries
  }

  private static func number(_ tail: [Character]) -> (String, Int) {
    let digits = tail.prefix(3).prefix(while: \.isOutlineDigit)
    if !digits.isEmpty {
      return (String(digits), digits.count)
    }
    let numerals = tail.prefix(3).prefix(while: OutlineNumerals.isNumeral)
    guard let value = OutlineNumerals.value(of: numerals) else { return ("", 0) }
    return (String(value), numerals.count)
  }
}
