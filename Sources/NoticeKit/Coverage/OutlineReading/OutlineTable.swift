/// The rows of the table that the reader is in.
struct OutlineTable {
  private var nextSerial = 1
  private var holdsPersons = false

  /// What a row gives.
  enum Row {
    /// Fields or columns.
    case fields([OutlineField])
    /// A row of values, with the row's name if it has one.
    case values(name: String?, OutlineMeasure)
  }

  /// Reads a row.
  ///
  /// Rows with a serial number or a cell of figures hold values, others name fields.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - isNumbered: Whether the table has a column 序号.
  /// - Returns: What the row gives.
  mutating func read(_ cells: [[Character]], isNumbered: Bool) -> Row {
    var values = cells[...]
    let isSerial = isNumbered && values.first.map { String($0) } == String(nextSerial)
    if isSerial {
      nextSerial += 1
      values = values.dropFirst()
    }
    guard isSerial || holdsPersons || values.contains(where: Self.isFigure) else {
      let fields = values.flatMap { OutlineFields.read($0, isCell: true) }
      noteColumns(fields.map(\.label), cells: cells)
      return .fields(fields)
    }
    var measure = OutlineMeasure()
    var name: String?
    if !holdsPersons {
      if let first = values.first, !Self.isFigure(first) {
        name = OutlineFields.name(first[...])
        if name != nil { values = values.dropFirst() }
      }
      for cell in values { measure.append(OutlineMeasure(cell)) }
    }
    for cell in cells { measure.addBoxes(in: cell) }
    return .values(name: name, measure)
  }

  /// Remembers whether these are columns of persons: three or more, none of them blank.
  private mutating func noteColumns(_ labels: [String?], cells: [[Character]]) {
    let hasBlank = cells.contains(where: \.isEmpty)
    guard !hasBlank, labels.count > 2 else { return }
    holdsPersons = labels.contains { $0.map(OutlineContacts.isPersonal) ?? false }
  }

  private static func isFigure(_ cell: [Character]) -> Bool {
    cell.contains(where: \.isOutlineDigit) && !cell.contains(where: \.isOutlineHan)
  }
}
