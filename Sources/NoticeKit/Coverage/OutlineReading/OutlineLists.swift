/// Counts the items of enumerations.
///
/// A list is a run of items joined by `、`. Each item after the first `、` that holds a word such as
/// 和 counts as two: the word joins the last item of a list. Before the first `、` such a word
/// belongs to the sentence.
enum OutlineLists {
  /// The lengths of the lists in a paragraph, in the order in which they begin.
  static func lengths(in text: [Character]) -> [Int] {
    var reader = ListReader(text: text)
    return reader.read()
  }
}

/// A run of text between two pauses, as far as it was read.
private struct OutlineRun {
  /// Where it begins.
  let start: Int
  /// How many items are closed by `、`.
  var items = 0
  /// How many characters the item being read has.
  var length = 0
  /// The length of the longest item.
  var longest = 0
  /// Whether the item being read holds a joining word with something before it.
  var isJoined = false
  /// The items that joining words add.
  var joined = 0

  init(start: Int) { self.start = start }

  /// Closes the item being read.
  mutating func endItem() {
    guard length > 0 else { return }
    if items > 0, isJoined { joined += 1 }
    items += 1
    longest = max(longest, length)
    length = 0
    isJoined = false
  }

  /// The number of items, if this is a list.
  var listLength: Int? { items > 1 && longest > 1 ? items + joined : nil }
}

private struct ListReader {
  let text: [Character]
  /// The runs that parentheses interrupt, the innermost last.
  var open: [OutlineRun] = []
  var current = OutlineRun(start: 0)
  var found: [(start: Int, length: Int)] = []

  init(text: [Character]) { self.text = text }

  mutating func read() -> [Int] {
    var index = 0
    while index < text.count {
      index += step(at: index)
    }
    endRun(at: index)
    while let outer = open.popLast() {
      current = outer
      endRun(at: index)
    }
    return found.sorted { $0.start < $1.start }.map(\.length)
  }

  /// Reads what stands at an index and says how many characters it is.
  private mutating func step(at index: Int) -> Int {
    let character = text[index]
    if character.isOutlineOpening {
      open.append(current)
      current = OutlineRun(start: index + 1)
    } else if character.isOutlineClosing {
      endRun(at: index + 1)
      if let outer = open.popLast() { current = outer }
    } else if character.isOutlinePause || character.isOutlineBox {
      endRun(at: index + 1)
    } else if character == "等", !OutlineJoins.isInWord(text, at: index) {
      endRun(at: index + 1)
    } else if character == "、" {
      if !next(after: index).isOutlineDigit { current.endItem() }
    } else if !"“”‘’《》「」『』 ".contains(character) {
      return readWord(at: index)
    }
    return 1
  }

  private mutating func readWord(at index: Int) -> Int {
    let length = OutlineJoins.length(text, at: index)
    if length > 0, current.length > 0, !next(after: index + length - 1).isOutlineDigit {
      current.isJoined = true
    }
    current.length += max(length, 1)
    return max(length, 1)
  }

  private func next(after index: Int) -> Character {
    index + 1 < text.count ? text[index + 1] : "。"
  }

  private mutating func endRun(at index: Int) {
    current.endItem()
    if let length = current.listLength { found.append((current.start, length)) }
    current = OutlineRun(start: index)
  }
}
