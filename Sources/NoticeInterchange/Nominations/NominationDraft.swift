import NoticeKit

/// One cell of a row with its place, which is worked out only where a fault needs it.
struct NominationCell {
  let content: CellContent
  let line: Int
  private let locate: () -> (character: Int?, place: FaultPlace)

  init(
    content: CellContent, line: Int, at locate: @escaping () -> (character: Int?, place: FaultPlace)
  ) {
    self.content = content
    self.line = line
    self.locate = locate
  }

  init(content: CellContent, line: Int, place: FaultPlace) {
    self.init(content: content, line: line) { (nil, place) }
  }

  /// The character of the line, where it is known.
  var character: Int? { locate().character }

  /// The heading or the JSON path.
  var place: FaultPlace { locate().place }

  /// The fault of the cell.
  func fault(_ problem: CellProblem) -> InterchangeFault {
    problem.fault(of: content, line: line, character: character, place: place)
  }
}

/// A nomination as the cells of its row are taken, whatever the format.
struct NominationDraft {
  private let row: Int
  private var nomination: Nomination
  private var submitted: CalendarDate?
  private var further: [String: String] = [:]
  private var furtherContents: [String: CellContent] = [:]
  private var furtherPlaces: [String: FaultPlace] = [:]
  private var judge: String?
  private var judgedOn: CalendarDate?
  private var note: String?
  private var answers: [(requirement: String, record: JudgementRecord)] = []
  private(set) var faults: [InterchangeFault] = []

  init(row: Int, category: CategoryID) {
    self.row = row
    nomination = Nomination(category, name: "")
  }

  /// What the nominee is called so far.
  var name: String { nomination.name }

  /// Adds a fault of the row.
  mutating func report(_ fault: InterchangeFault) { faults.append(fault) }

  /// Takes what a cell states; what it cannot state is reported.
  mutating func take(_ cell: NominationCell, as meaning: ColumnMeaning) {
    guard !cell.content.isBlank else { return }
    do throws(CellProblem) {
      try state(cell.content, as: meaning)
      if case .further(let key) = meaning { furtherPlaces[key] = cell.place }
    } catch {
      faults.append(cell.fault(error))
    }
  }

  /// Takes the name from a field of the form where no column of its own says it, and fills in that
  /// field where only such a column does.
  mutating func takeName(from fact: FactDefinition?) {
    guard let fact else { return }
    switch nomination[fact.id] {
    case .text(let text)? where isBlank(name): nomination.name = trimmed(text)
    case nil where !isBlank(name) && fact.kind == .text: nomination[fact.id] = .text(name)
    default: break
    }
  }

  /// Takes the recorded judgement of a JSON object.
  mutating func record(_ record: JudgementRecord, of requirement: String) {
    answers.append((requirement, record))
  }

  private mutating func state(
    _ content: CellContent, as meaning: ColumnMeaning
  ) throws(CellProblem) {
    switch meaning {
    case .category, .ambiguous:
      break
    case .name:
      nomination.name = try content.line
    case .submitted:
      submitted = try DateCell.day(folded(content.line))
    case .judge:
      judge = try content.line
    case .judgedOn:
      judgedOn = try DateCell.day(folded(content.line))
    case .judgementNote:
      note = try content.line
    case .fact(let fact, let isPercent):
      nomination[fact.id] = try FactCell(fact: fact, isPercent: isPercent).value(of: content)
    case .negatedFact(let fact):
      nomination[fact.id] = try FactCell(fact: fact, isNegated: true).value(of: content)
    case .judgement(let requirement):
      let answer = try JudgementCell.answer(content, to: requirement.grade)
      answers.append((requirement.id, JudgementRecord(answer)))
    case .otherDegree(let requirement, let asked):
      let answer = try JudgementCell.answer(content, to: requirement.grade)
      if let answer = answer.translated(from: requirement.grade, to: asked) {
        answers.append((requirement.id, JudgementRecord(answer)))
      }
    case .justification(let requirement):
      nomination.justify(requirement.id, try content.line)
    case .further(let key):
      further[key] = meaning.isKept ? content.plain : try content.line
      furtherContents[key] = content
    }
  }

  /// The record; judgements without a judge, a day or a note have those of the row.
  func record(listing faults: [InterchangeFault], unlisted: Int) -> NominationRecord {
    var nomination = nomination
    for (requirement, record) in answers {
      nomination.judge(
        requirement, record.answer, by: record.judge ?? judge, on: record.day ?? judgedOn,
        note: record.note ?? note)
    }
    return NominationRecord(
      row: row, nomination: nomination, submitted: submitted, further: further,
      furtherContents: furtherContents, furtherPlaces: furtherPlaces, faults: faults,
      unlistedFaults: unlisted)
  }
}

extension CellContent {
  /// The words as they are.
  fileprivate var line: String {
    get throws(CellProblem) {
      guard let words else { throw .notOneValue }
      return words
    }
  }
}
