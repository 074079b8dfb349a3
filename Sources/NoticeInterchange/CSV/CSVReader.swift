/// Reads a CSV file (RFC 4180) row by row.
///
/// ```swift
/// for row in CSVReader(text) {
///   switch row.content {
///   case .success(let fields): use(fields, line: row.line)
///   case .failure(let failure): report(failure.faults)
///   }
/// }
/// ```
///
/// Lines end with LF, CRLF or CR, the last one with or without. Fields in quotes may hold
/// separators, line breaks and doubled quotes; a quote inside a field that does not begin with one
/// is kept. Empty lines are skipped. A row that cannot be read says why, and the next one is read.
///
/// A quoted field that runs over a line break and then never closes, or closes before further text,
/// or grows over the limit, was most likely never meant to: its row is reported, and reading goes
/// on with the very next line.
///
/// - Complexity: O(*n*) for all rows of a file of *n* bytes, whatever they are.
public struct CSVReader: Sequence, IteratorProtocol, Sendable {
  /// The separator, as stated or as recognised from the header.
  public let separator: CSVSeparator

  private let utf8: [UInt8]
  private let limits: CSVLimits
  private var state: CSVScanner.State
  private var header: [String]?

  /// Makes a reader of UTF-8 bytes, with or without a byte order mark.
  ///
  /// - Parameters:
  ///   - utf8: the file; a row with bytes that are not UTF-8 is reported.
  ///   - separator: what stands between fields; by default it is recognised from the first line
  ///     that is not empty: a comma where there is one, else a tab, else a semicolon.
  ///   - limits: how long fields and records may be.
  public init(utf8: [UInt8], separator: CSVSeparator? = nil, limits: CSVLimits = CSVLimits()) {
    self.utf8 = utf8
    self.limits = limits
    (self.separator, state) = utf8.withUnsafeBufferPointer { bytes in
      let start = bytes.indexAfterByteOrderMark
      return (
        separator ?? .recognise(in: bytes.part(start..<bytes.count)),
        CSVScanner.State(offset: start)
      )
    }
  }

  /// Makes a reader of a decoded file.
  public init(
    _ text: DecodedText, separator: CSVSeparator? = nil, limits: CSVLimits = CSVLimits()
  ) {
    self.init(utf8: text.utf8, separator: separator, limits: limits)
  }

  /// Makes a reader of a text.
  public init(_ text: String, separator: CSVSeparator? = nil, limits: CSVLimits = CSVLimits()) {
    self.init(utf8: Array(text.utf8), separator: separator, limits: limits)
  }

  /// Reads the next row, the header first.
  public mutating func next() -> CSVRow? {
    let scanned = utf8.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(
        bytes: bytes, separator: separator.byte, limits: limits, state: state)
      let row = scanner.nextRow()
      state = scanner.state
      return row
    }
    guard let scanned else { return nil }
    let faults = scanned.faults.map { fault in
      InterchangeFault(fault, in: fault.field.map(place) ?? .whole, limits: limits)
    }
    header = header ?? scanned.fields
    return CSVRow(
      line: scanned.line, number: scanned.number,
      content: faults.isEmpty ? .success(scanned.fields) : .failure(InterchangeFaults(faults)))
  }

  /// The letters of a field as spreadsheets show them, and its heading.
  private func place(of field: Int) -> FaultPlace {
    guard let header, header.indices.contains(field) else { return .cell(field, nil) }
    return .cell(field, header[field])
  }
}
