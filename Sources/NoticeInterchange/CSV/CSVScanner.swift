/// Scans one row of a CSV file.
///
/// Every byte is scanned at most twice. Only a quote that is not closed makes the scanner go back,
/// and behind such a quote all quotes come in pairs up to where it gave up: read again from the next
/// line, none of those pairs opens a field that it does not close.
struct CSVScanner {
  /// Where the next row begins.
  struct State: Sendable {
    var offset: Int
    var line = 1
    /// The number of the next record; empty lines are records too.
    var number = 1
  }

  /// A row as scanned; its fields are whole only where it has no faults.
  struct Row {
    var line: Int
    var number: Int
    var fields: [String] = []
    var faults: [CSVFault] = []
  }

  /// A row of nothing but faults may be as long as the limit; the list of them need not.
  private static let faultsInRow = 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let limits: CSVLimits
  private(set) var state: State

  private var row: Row
  private var rowStart: Int
  private var fieldCount = 0
  private var furtherFaults = 0

  init(
    bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, limits: CSVLimits, state: State
  ) {
    self.bytes = bytes
    self.separator = separator
    self.limits = limits
    self.state = state
    row = Row(line: state.line, number: state.number)
    rowStart = state.offset
  }

  /// The next row that is not an empty line, or nothing at the end.
  mutating func nextRow() -> Row? {
    while skipLineBreak() { state.number += 1 }
    guard state.offset < bytes.count else { return nil }
    row = Row(line: state.line, number: state.number)
    state.number += 1
    rowStart = state.offset
    (fieldCount, furtherFaults) = (0, 0)
    repeat {
      let isReadable = bytes.byte(at: state.offset) == .quote ? quotedField() : plainField()
      guard isReadable else { return finishedRow() }
      fieldCount += 1
    } while skipSeparator()
    checkSize()
    _ = skipLineBreak()
    return finishedRow()
  }

  // MARK: - Fields

  /// Reads a field that does not begin with a quote.
  private mutating func plainField() -> Bool {
    let start = state.offset
    skipToEndOfField()
    add(start..<state.offset, hasDoubledQuotes: false)
    return true
  }

  /// Reads a field in quotes; false when it is given up and the next line is a row of its own.
  private mutating func quotedField() -> Bool {
    let opening = state
    var secondLine: Int?
    var hasDoubledQuotes = false
    state.offset += 1
    while let byte = bytes.byte(at: state.offset) {
      if byte == .quote {
        guard bytes.byte(at: state.offset + 1) == .quote else { break }
        hasDoubledQuotes = true
        state.offset += 1
      } else if bytes.endsLine(at: state.offset) {
        state.line += 1
        secondLine = secondLine ?? state.offset + 1
      }
      state.offset += 1
    }
    let content = (opening.offset + 1)..<state.offset
    let isClosed = state.offset < bytes.count
    if isClosed { state.offset += 1 }

    if let ending = ending(of: content, isClosed: isClosed, isOneLine: secondLine == nil) {
      report(.quoteNeverClosed(ending), at: opening.offset)
      guard let secondLine else { return true }
      state = State(offset: secondLine, line: opening.line + 1, number: state.number)
      return false
    }
    if isAtEndOfField {
      add(content, hasDoubledQuotes: hasDoubledQuotes)
    } else {
      let start = state.offset
      skipToEndOfField()
      report(.textAfterClosingQuote(Excerpt.text(in: bytes.part(start..<state.offset))), at: start)
    }
    return true
  }

  /// How a quoted field ended that was not closed, or nothing when it was.
  private func ending(of content: Range<Int>, isClosed: Bool, isOneLine: Bool) -> CSVFault.Ending? {
    guard isClosed else { return .endOfFile }
    if isOneLine { return nil }
    if !isAtEndOfField { return .textAfterQuote(line: state.line) }
    return content.count > limits.fieldBytes ? .limit : nil
  }

  /// Adds a field to the row, as a string only as long as the row can still be delivered.
  private mutating func add(_ content: Range<Int>, hasDoubledQuotes: Bool) {
    guard content.count <= limits.fieldBytes else {
      report(.fieldTooLong(bytes: content.count), at: content.lowerBound)
      return
    }
    let field = bytes.part(content)
    if let illFormed = WellFormedUTF8.firstIllFormedByte(in: field) {
      report(.illFormedUTF8(field[illFormed]), at: content.lowerBound + illFormed)
    }
    guard row.faults.isEmpty, fieldCount < limits.fields,
      content.upperBound - rowStart <= limits.recordBytes
    else { return }
    row.fields.append(hasDoubledQuotes ? undoubled(field) : String(decoding: field, as: UTF8.self))
  }

  private func undoubled(_ field: UnsafeBufferPointer<UInt8>) -> String {
    var content: [UInt8] = []
    content.reserveCapacity(field.count)
    var index = 0
    while let byte = field.byte(at: index) {
      content.append(byte)
      index += byte == .quote ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  // MARK: - Moving on

  private var isAtEndOfField: Bool {
    guard let byte = bytes.byte(at: state.offset) else { return true }
    return byte == separator || byte == .lineFeed || byte == .carriageReturn
  }

  private mutating func skipToEndOfField() {
    while !isAtEndOfField { state.offset += 1 }
  }

  private mutating func skipSeparator() -> Bool {
    guard bytes.byte(at: state.offset) == separator else { return false }
    state.offset += 1
    return true
  }

  /// Skips LF, CRLF or CR, if there is one.
  private mutating func skipLineBreak() -> Bool {
    let first = bytes.byte(at: state.offset)
    guard first == .lineFeed || first == .carriageReturn else { return false }
    state.offset += 1
    if first == .carriageReturn, bytes.byte(at: state.offset) == .lineFeed { state.offset += 1 }
    state.line += 1
    return true
  }

  // MARK: - Faults

  private mutating func checkSize() {
    let size = state.offset - rowStart
    if size > limits.recordBytes { reportRow(.recordTooLong(bytes: size)) }
    if fieldCount > limits.fields { reportRow(.tooManyFields(fieldCount)) }
  }

  private mutating func reportRow(_ problem: CSVFault.Problem) {
    row.faults.append(CSVFault(problem: problem, line: row.line))
  }

  private mutating func report(_ problem: CSVFault.Problem, at offset: Int) {
    guard row.faults.count < Self.faultsInRow else {
      furtherFaults += 1
      return
    }
    var position = SourcePosition(line: row.line)
    position.advance(over: rowStart..<offset, of: bytes)
    row.faults.append(
      CSVFault(problem: problem, line: position.line, column: position.column, field: fieldCount))
  }

  private mutating func finishedRow() -> Row {
    if furtherFaults > 0 { reportRow(.furtherFaults(furtherFaults)) }
    return row
  }
}
