/// A place in a text, from which a reader looks ahead without ever leaving the text.
struct OutlineCursor {
  /// The text.
  let text: [Character]

  /// Where the cursor stands.
  var index = 0

  /// Stands at the start of a text.
  init(_ text: [Character]) { self.text = text }

  /// The character under the cursor; none at the end.
  var current: Character? { self[ahead: 0] }

  /// A character further on, or back.
  subscript(ahead offset: Int) -> Character? {
    let position = index + offset
    return text.indices.contains(position) ? text[position] : nil
  }

  /// Goes past one character if it is this one.
  mutating func take(_ character: Character) -> Bool {
    guard current == character else { return false }
    index += 1
    return true
  }

  /// Goes past one character if it is one of these.
  mutating func take(where isWanted: (Character) -> Bool) -> Character? {
    guard let current, isWanted(current) else { return nil }
    index += 1
    return current
  }

  /// Goes past blanks.
  mutating func skipBlanks() {
    while current == " " { index += 1 }
  }

  /// Goes past a run of characters, a long one only up to a limit, and gives it.
  mutating func takeRun(atMost limit: Int = .max, where isWanted: (Character) -> Bool) -> String {
    var run = ""
    var count = 0
    while count < limit, let character = take(where: isWanted) {
      run.append(character)
      count += 1
    }
    return run
  }

  /// Does what a reader tries, and steps back if it gives nothing.
  mutating func attempt<Value>(_ read: (inout OutlineCursor) -> Value?) -> Value? {
    let start = index
    if let value = read(&self) { return value }
    index = start
    return nil
  }
}
