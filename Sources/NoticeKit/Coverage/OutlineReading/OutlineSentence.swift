/// What tells whether a sentence goes on in the next line.
///
/// A title has no punctuation and is short. So a sentence goes on that has neither come to its end
/// nor can be a title: it holds a comma, follows another sentence, has a parenthesis or quotation
/// open, or is long.
struct OutlineSentence {
  private let longestTitle: Int
  private var depth = 0
  private var last: Character?
  /// The last character but for closing parentheses and quotation marks.
  private var lastInside: Character?
  private var followsAnother = false
  private var hasPause = false
  /// How many characters the sentence has outside parentheses and quotation marks.
  private var length = 0

  /// Starts a paragraph that is no title if it is longer than this.
  init(longestTitle: Int) { self.longestTitle = longestTitle }

  /// Reads on.
  mutating func read(_ text: [Character]) {
    for character in text where character != " " {
      last = character
      if "）)》”’」".contains(character) {
        depth = max(0, depth - 1)
        continue
      }
      lastInside = character
      if "（(《“‘「".contains(character) {
        depth += 1
      } else if depth == 0 {
        readOutside(character)
      }
    }
  }

  private mutating func readOutside(_ character: Character) {
    if "。！？!?".contains(character) {
      (followsAnother, hasPause, length) = (true, false, 0)
    } else {
      hasPause = hasPause || character.isOutlinePause && !character.isOutlineColon
      length += 1
    }
  }

  /// Whether a sentence was begun and not closed.
  var isUnfinished: Bool {
    guard let last, let lastInside, !"。！？；：….!?;:".contains(last) else { return false }
    if depth > 0 { return true }
    guard !"。！？!?".contains(lastInside) else { return false }
    return length > longestTitle || length > 0 && (hasPause || followsAnother || last == "、")
  }
}
