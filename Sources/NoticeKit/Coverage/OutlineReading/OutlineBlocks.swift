/// A paragraph, a numbered line or a table's row: lines that belong together.
struct OutlineBlock {
  /// What its first line is; a table's row is always ``OutlineLine/Kind/row``.
  let kind: OutlineLine.Kind

  /// Its text; empty for a row.
  var text: [Character] = []

  /// The cells of a row.
  var cells: [[Character]] = []
}

/// The stage that joins what page breaks and narrow columns have torn apart.
struct OutlineBlocks {
  private var blocks: [OutlineBlock] = []
  private var sentence = OutlineSentence(longestTitle: 0)
  private var isInAnnex = false
  private var isInHead = true
  /// Whether the next line can be a cell of the last row, or go on in its last cell.
  private var isRowOpen = false
  /// Whether the last block holds choices with their boxes.
  private var hasChoices = false

  /// The blocks that lines make up.
  static func joined(from lines: [OutlineLine]) -> [OutlineBlock] {
    var joiner = OutlineBlocks()
    for line in lines { joiner.add(line) }
    return joiner.blocks
  }

  private mutating func add(_ line: OutlineLine) {
    switch line.kind {
    case .cell:
      if isRowOpen, line.blanksBefore == 0 {
        blocks[blocks.count - 1].cells.append(line.text)
      } else {
        blocks.append(OutlineBlock(kind: .row, cells: [line.text]))
      }
      isRowOpen = true
    case .row:
      let cells = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      blocks.append(OutlineBlock(kind: .row, cells: cells.map { Array($0).outlineTrimmed }))
      isRowOpen = false
    case .choice where isRowOpen, .plain where isRowOpen && continuesCell(line):
      blocks[blocks.count - 1].cells[blocks[blocks.count - 1].cells.count - 1] += line.text
    case .choice where awaitsChoice:
      blocks[blocks.count - 1].text += line.text
      hasChoices = true
    case .plain where isUnmarkedChoice(line):
      blocks[blocks.count - 1].text += ["□"] + line.text
      hasChoices = true
    case .plain where continuesSentence(line):
      blocks[blocks.count - 1].text += line.text
      sentence.read(line.text)
      isRowOpen = false
    default:
      start(line)
    }
  }

  private mutating func start(_ line: OutlineLine) {
    blocks.append(OutlineBlock(kind: line.kind, text: line.text))
    switch line.kind {
    case .annex: isInAnnex = true
    case .numbered: isInHead = false
    default: break
    }
    let longestTitle = isInHead || isInAnnex ? .max : line.isHeading ? 36 : 25
    sentence = OutlineSentence(longestTitle: longestTitle)
    sentence.read(line.text)
    isRowOpen = false
    hasChoices = line.text.contains(where: \.isOutlineBox)
  }

  /// Whether a line goes on in the last cell: at once, or after one blank line below a cell of
  /// words.
  private func continuesCell(_ line: OutlineLine) -> Bool {
    guard line.blanksBefore > 0 else { return true }
    guard line.blanksBefore == 1, let cell = blocks.last?.cells.last else { return false }
    return cell.contains(where: \.isOutlineHan) && line.text.count <= 12
      && !line.text.contains(where: \.isOutlinePause)
  }

  private func continuesSentence(_ line: OutlineLine) -> Bool {
    switch blocks.last?.kind {
    case .plain, .numbered, .bullet, .note, .copies:
      sentence.isUnfinished || line.text.first.map { "：:，。、；）)》”’」".contains($0) } ?? false
    default: false
    }
  }

  /// Whether the last block is a field that choices can follow.
  private var awaitsChoice: Bool {
    guard let last = blocks.last, last.kind == .plain || last.kind == .choice else { return false }
    return hasChoices || last.text.last?.isOutlineColon ?? false
  }

  /// Whether a line is a choice whose box was lost: short, indented, straight below the field's
  /// colon.
  private func isUnmarkedChoice(_ line: OutlineLine) -> Bool {
    isInAnnex && awaitsChoice && line.isIndented && line.blanksBefore == 0
      && line.text.count <= 20
      && !line.text.contains { $0.isOutlinePause || $0.isOutlineOpening || $0 == " " }
  }
}

extension OutlineLine {
  /// Whether the line is the title of a section or subsection, or starts with one.
  fileprivate var isHeading: Bool {
    switch kind {
    case .numbered(.section), .numbered(.subsection): true
    default: false
    }
  }
}
