/// The clause that the reader stands in.
struct OutlinePath {
  /// The annex, if the reader is in one.
  private(set) var annex: String?

  /// The marks from section down to part; a level without a mark is empty.
  private var marks = ["", "", "", ""]

  /// The note of an annex, without and with its own numbering.
  private var noteStem = ""
  private var note = ""

  /// How many unnumbered paragraphs were read below the last numbered line.
  private var paragraphs = 0

  /// The level of the section on contacts, while the reader is in it.
  private var contactLevel: Int?

  /// The name of the place.
  var name: String {
    let number = marks.joined()
    guard let annex else { return number }
    return annex + (number.isEmpty ? "" : "·" + number) + note
  }

  /// Whether the reader is in the section on contacts.
  var isAboutContacts: Bool { contactLevel != nil }

  /// Goes to a numbered line.
  mutating func enter(_ mark: OutlineMark, title: [Character]) {
    let (level, number) = Self.level(of: mark)
    paragraphs = 0
    guard note.isEmpty || level < 2 else {
      note = noteStem + number
      return
    }
    note = ""
    marks.replaceSubrange(level..., with: [number] + Array(repeating: "", count: 3 - level))
    if let contactLevel, level > contactLevel { return }
    contactLevel = OutlineContacts.isContactSection(title) ? level : nil
  }

  /// Goes to an annex.
  mutating func enter(annex name: String) {
    self = OutlinePath()
    annex = name
  }

  /// Goes to a note of the annex that numbered lines follow.
  mutating func enter(note word: String) {
    note = word == "注" ? word : "·" + word
    noteStem = note
  }

  /// The name of a note that is one paragraph here.
  func name(ofNote word: String) -> String {
    var path = self
    path.note = ""
    path.enter(note: word)
    return path.name
  }

  /// Leaves the annex for what belongs to the notice itself.
  mutating func leaveAnnex() { annex = nil }

  /// Goes to the next unnumbered paragraph and names it.
  mutating func nextParagraph() -> String {
    paragraphs += 1
    return "\(name)¶\(paragraphs)"
  }

  private static func level(of mark: OutlineMark) -> (Int, String) {
    switch mark {
    case .section(let number): (0, number)
    case .subsection(let number): (1, number)
    case .item(let number): (2, number)
    case .part(let number): (3, number)
    }
  }
}
