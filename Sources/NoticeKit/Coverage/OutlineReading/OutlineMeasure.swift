/// What can be counted in a text: figures, dates and lists.
struct OutlineMeasure {
  /// The figures, in the order of the text.
  private(set) var figures: [String] = []

  /// The dates, in the order of the text.
  private(set) var dates: [String] = []

  /// The lengths of the lists, in the order of the text.
  private(set) var lists: [Int] = []

  /// Measures nothing.
  init() {}

  /// Measures a paragraph, a label with its remark, or a cell.
  init(_ text: [Character]) {
    let isContact = OutlineContacts.isContact(text)
    scan(text)
    if isContact {
      figures = []
    } else {
      lists = OutlineLists.lengths(in: text)
    }
  }

  /// Whether nothing can be counted.
  var isEmpty: Bool { figures.isEmpty && dates.isEmpty && lists.isEmpty }

  /// Adds boxes to tick as a list, if they are several.
  mutating func addBoxes(in text: [Character]) {
    let count = text.count(where: \.isOutlineBox)
    if count > 1 { lists.append(count) }
  }

  /// Appends what was measured further on.
  mutating func append(_ further: OutlineMeasure) {
    figures += further.figures
    dates += further.dates
    lists += further.lists
  }

  private mutating func scan(_ text: [Character]) {
    let mentionsTelephone = OutlineContacts.mentionsTelephone(text)
    var cursor = OutlineCursor(text)
    var checkedTo = 0
    while let character = cursor.current {
      if cursor.index >= checkedTo, character.isOutlineLatin || character.isOutlineDigit {
        let run = cursor.addressRun()
        checkedTo = run.end
        if run.isAddress {
          cursor.index = run.end
          continue
        }
      }
      readToken(character, at: &cursor, near: mentionsTelephone)
    }
  }

  /// Reads what starts under the cursor and moves on by at least one character.
  private mutating func readToken(
    _ character: Character, at cursor: inout OutlineCursor, near telephone: Bool
  ) {
    if character.isOutlineDigit {
      if let read = cursor.readDates() {
        dates += read
      } else if !cursor.skipTelephone(near: telephone), let figure = cursor.readFigure() {
        figures.append(figure)
      }
    } else if character.isOutlineLatin {
      if let code = cursor.readCode() { figures.append(code) }
    } else if let number = cursor.attempt({ $0.readDocumentNumber() }) {
      figures.append(number)
    } else if !cursor.skipAnnexNumbers() {
      cursor.index += 1
    }
  }
}
