/// A line and what it is, as far as the line alone can tell.
struct OutlineLine {
  /// What a line can be.
  enum Kind: Hashable {
    /// A numbered line.
    case numbered(OutlineMark)
    /// A line of a list without numbers.
    case bullet
    /// The list of annexes, after `附件：`.
    case annexList
    /// An annex with its number, or none: `附件1`.
    case annex(String)
    /// Who receives a copy: `抄送：`.
    case copies
    /// A note with its word: `注：`, `填报说明`.
    case note(String)
    /// Persons, telephone numbers and addresses: `联系人：`.
    case contact
    /// A choice with its box: `□科技培训`.
    case choice
    /// One cell of a table that stands a cell a line.
    case cell
    /// The cells of a table's row, with tabs between them.
    case row
    /// The issuers and the date at the end.
    case signature
    /// Any other line.
    case plain
  }

  /// What the line is.
  var kind: Kind

  /// The line's text, without the mark or the word that its kind holds.
  let text: [Character]

  /// How many lines of white space stand before it.
  let blanksBefore: Int

  /// Whether white space stands at its start.
  let isIndented: Bool

  /// Tells what a line is.
  init(_ raw: OutlineRawLine) {
    blanksBefore = raw.blanksBefore
    isIndented = raw.characters.first?.isWhitespace == true
    let line = raw.characters.outlineTrimmed
    let hasTab = raw.characters.contains("\t")
    if let (kind, text) = Self.recognised(line), !hasTab || kind.canFollowTab(line) {
      (self.kind, self.text) = (kind, text)
    } else if !hasTab || Self.isIndentedProse(line) {
      (kind, text) = (.plain, line)
    } else if raw.characters.lastIndex(of: "\t") == 0 {
      (kind, text) = (.cell, line)
    } else {
      (kind, text) = (.row, raw.characters)
    }
  }

  /// Whether the line is of no special kind.
  var isPlain: Bool { kind == .plain }

  private static func isIndentedProse(_ line: [Character]) -> Bool {
    !line.contains("\t") && (line.contains("。") || line.contains("，"))
  }

  private static func recognised(_ line: [Character]) -> (Kind, [Character])? {
    if let (mark, rest) = OutlineMark.read(line) {
      return (.numbered(mark), rest)
    }
    if let annex = OutlineAnnex.read(line) {
      return annex
    }
    if let (word, rest) = note(line) {
      return (.note(word), rest)
    }
    if let rest = copies(line) {
      return (.copies, rest)
    }
    if OutlineContacts.isContact(line) {
      return (.contact, line)
    }
    guard let first = line.first else { return nil }
    if first.isOutlineBox {
      return (.choice, line)
    }
    if "-•●◆▶*·".contains(first), line.dropFirst().first == " " {
      return (.bullet, line.outlineRest(after: 1))
    }
    return nil
  }

  private static func copies(_ line: [Character]) -> [Character]? {
    guard line.outlineStarts(with: "抄送") || line.outlineStarts(with: "抄报"),
      line.count > 2, line[2].isOutlineColon
    else { return nil }
    return line.outlineRest(after: 3)
  }

  /// The word of a note that stands alone or before a colon, its letters spread or not.
  private static func note(_ line: [Character]) -> (String, [Character])? {
    let head = line.prefix(16).prefix { !$0.isOutlineColon }
    let word = String(head.filter { $0 != " " })
    guard noteWords.contains(word), head.count == line.count || line[head.count].isOutlineColon
    else { return nil }
    return (word, line.outlineRest(after: head.count + 1))
  }

  private static let noteWords: Set<String> = [
    "注", "备注", "说明", "填报说明", "填写说明", "填表说明", "注意事项",
  ]
}

extension OutlineLine.Kind {
  /// Whether a line with tabs at its ends is of this kind, and no cell.
  fileprivate func canFollowTab(_ line: [Character]) -> Bool {
    self != .choice && !line.contains("\t")
  }
}
