import NoticeInterchange
import NoticeKit

/// What one cell states of a fact, or the whole messages of what is wrong with it.
enum CellReading: Equatable {
  case states(FactValue)
  case saysNothing
  case fault(String)
}

/// Reads a single cell under the first label of a fact, as a spreadsheet holds it.
func reading(
  _ cell: String, of fact: some TypedFact, under heading: String? = nil,
  in language: NoticeLanguage = .en
) -> CellReading {
  let heading = heading ?? fact.definition.label.zh
  let file = read(CSVWriter().text([["类别", "名称", heading], ["choir", "歌队", cell]]))
  let faults = file.allFaults.map { $0.message(in: language) }
  if !faults.isEmpty { return .fault(faults.joined(separator: "\n")) }
  return file.records.first?.nomination[fact.id].map { .states($0) } ?? .saysNothing
}

/// Reads a single JSON value of a fact.
func reading(json value: String, of fact: some TypedFact) -> CellReading {
  let file = read(#"{"category":"choir","name":"歌队","facts":{"\#(fact.id)":\#(value)}}"#)
  let faults = file.allFaults.map { $0.message(in: .en) }
  if !faults.isEmpty { return .fault(faults.joined(separator: "\n")) }
  return file.records.first?.nomination[fact.id].map { .states($0) } ?? .saysNothing
}

/// Reads a file under the invented rule set.
func read(_ text: String, category: CategoryID? = nil) -> NominationFile {
  NominationReader(for: .villageMusic, category: category).read(Array(text.utf8))
}

/// Everything that is wrong with a file, one message a line.
func faults(in text: String, _ language: NoticeLanguage = .en) -> String {
  read(text).allFaults.map { $0.message(in: language) }.joined(separator: "\n")
}

/// A day that a test writes down; a mistyped one shows at once, as the year 9999.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate.last }

/// A decimal that a test writes down; a mistyped one shows at once, as a negative number.
func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? -999_999 }
