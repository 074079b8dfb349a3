/// The stage that names the places of blocks and measures each.
struct OutlineWalk {
  /// The parts that a notice has besides its clauses and annexes.
  private enum Zone {
    case preface
    case clauses
    case annexList
    case signature
    case tail
  }

  private var draft = OutlineDraft()
  private var path = OutlinePath()
  private var zone = Zone.preface
  private var table = OutlineTable()
  /// The place that unnumbered lines of a form, boxes and rows belong to.
  private var scope: Int?
  /// The place of contacts that stand in no section on contacts.
  private var contacts: Int?
  private var isSigned = false
  private var awaitsTitle = false

  /// The places of a notice.
  static func places(in blocks: [OutlineBlock]) -> [OutlinePlace] {
    var walk = OutlineWalk()
    let head = OutlineHead.length(of: blocks)
    for block in blocks.prefix(head) {
      walk.add(block.text, named: "抬头")
    }
    walk.scope = nil
    for block in blocks.dropFirst(head) {
      walk.read(block)
    }
    return walk.draft.places
  }

  private mutating func read(_ block: OutlineBlock) {
    switch block.kind {
    case .numbered(.item(let number)) where zone == .annexList: list(number, block.text)
    case .numbered(let mark): enter(mark, block.text)
    case .annexList: listAnnexes(block.text)
    case .annex(let number): enterAnnex(number, title: block.text)
    case .note(let word) where path.annex != nil: note(word, block.text)
    case .signature: sign(block.text)
    case .copies:
      begin(.tail)
      add(block.text, named: "抄送")
      scope = nil
    case .row, .cell: row(block.cells)
    case .contact where path.annex == nil && zone != .annexList: contact(block.text)
    case .contact, .note, .bullet, .choice, .plain: paragraph(block)
    }
  }

  // MARK: - Numbered lines and annexes

  private mutating func enter(_ mark: OutlineMark, _ text: [Character]) {
    begin(.clauses)
    path.enter(mark, title: text)
    add(text, named: path.name)
  }

  private mutating func listAnnexes(_ text: [Character]) {
    begin(.annexList)
    for entry in OutlineAnnex.entries(text) {
      list(entry.number, entry.title)
    }
  }

  private mutating func list(_ number: String, _ title: [Character]) {
    let place = draft.openAnnex("附件" + number)
    draft.add(OutlineMeasure(title), at: place)
    scope = place
  }

  private mutating func enterAnnex(_ number: String, title: [Character]) {
    begin(.clauses)
    path.enter(annex: "附件" + number)
    list(number, title)
    awaitsTitle = title.isEmpty
  }

  private mutating func note(_ word: String, _ text: [Character]) {
    if text.isEmpty {
      begin(.clauses)
      path.enter(note: word)
      add([], named: path.name)
    } else {
      draft.add(path.name(ofNote: word), OutlineMeasure(text))
    }
  }

  // MARK: - Other lines

  private mutating func sign(_ text: [Character]) {
    if zone == .signature {
      add(text, named: nil)
      return
    }
    if !isSigned { path.leaveAnnex() }
    begin(.signature)
    isSigned = true
    add(text, named: path.annex.map { $0 + "·落款" } ?? "落款")
  }

  private mutating func contact(_ text: [Character]) {
    if zone == .clauses, path.isAboutContacts {
      add(text, named: nil)
    } else {
      let place = contacts ?? draft.open("联系方式")
      contacts = place
      draft.add(OutlineMeasure(text), at: place)
    }
  }

  private mutating func paragraph(_ block: OutlineBlock) {
    switch zone {
    case .preface: add(block.text, named: scope == nil ? "前言" : nil)
    case .annexList where scope == nil: list("", block.text)
    case .annexList: add(block.text, named: nil)
    case .signature where path.annex == nil, .tail:
      begin(.tail)
      add(block.text, named: scope == nil ? "文末" : nil)
    case .signature, .clauses:
      if path.annex != nil {
        form(block)
      } else if !(path.isAboutContacts && isOffice(block.text)) {
        draft.add(path.nextParagraph(), OutlineMeasure(block.text))
      }
    }
  }

  /// Whether a line of the section on contacts merely names an office.
  private func isOffice(_ text: [Character]) -> Bool {
    text.count <= 40 && !text.contains { $0.isOutlinePause || $0.isOutlineDigit || $0 == "、" }
  }

  // MARK: - Forms and tables

  private mutating func form(_ block: OutlineBlock) {
    let isTitle =
      awaitsTitle && block.kind == .plain && !(block.text.last?.isOutlineColon ?? true)
    awaitsTitle = false
    if isTitle {
      add(block.text, named: nil)
    } else {
      add(OutlineFields.read(block.text, isCell: false))
    }
  }

  private mutating func row(_ cells: [[Character]]) {
    awaitsTitle = false
    let place = scope ?? draft.open(path.name.isEmpty ? "前言" : path.name)
    scope = place
    switch table.read(cells, isNumbered: draft.hasLabel("序号", at: place)) {
    case .fields(let fields): add(fields)
    case .values(let name?, let measure):
      if !measure.isEmpty { draft.add("\(draft.clause(at: place))·\(name)", measure) }
    case .values(nil, let measure): draft.add(measure, at: place)
    }
  }

  private mutating func add(_ fields: [OutlineField]) {
    guard let scope else { return }
    for field in fields {
      var measure = OutlineMeasure(field.text)
      measure.addBoxes(in: field.text)
      guard let label = field.label else {
        draft.add(measure, at: scope)
        continue
      }
      draft.add(label: label, at: scope)
      if !measure.isEmpty { draft.add("\(draft.clause(at: scope))·\(label)", measure) }
    }
  }

  // MARK: - Places

  private mutating func begin(_ next: Zone) {
    if next != .tail || zone != .tail { scope = nil }
    zone = next
    table = OutlineTable()
    awaitsTitle = false
  }

  /// Measures a text at a new place, or at the one that is open.
  private mutating func add(_ text: [Character], named name: String?) {
    if let name, scope.map(draft.clause(at:)) != name || zone == .clauses {
      scope = draft.open(name)
    }
    guard let scope else { return }
    draft.add(OutlineMeasure(text), at: scope)
  }
}
