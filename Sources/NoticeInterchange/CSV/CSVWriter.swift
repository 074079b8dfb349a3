/// Writes CSV files (RFC 4180) that `CSVReader` and spreadsheets read.
///
/// ```swift
/// let text = CSVWriter().text([["姓名", "服务时长"], ["示例", "120"]])
/// let bytes = try FileEncoding.gb18030.bytes(of: text)
/// ```
///
/// Lines end with CRLF. A field is put in quotes only where it needs them.
public struct CSVWriter: Sendable, Hashable {
  /// What stands between fields.
  public var separator: CSVSeparator

  /// Whether a text begins with U+FEFF, without which some spreadsheets misread UTF-8.
  public var startsWithByteOrderMark: Bool

  /// Whether cells that a spreadsheet would run as formulas are written behind an apostrophe.
  ///
  /// These are the cells that begin with `=`, `+`, `-`, `@`, a tab or a carriage return. The
  /// apostrophe becomes part of the cell, of negative numbers too, and stays there when the file is
  /// read again; so nothing is guarded unless this is set.
  public var guardsFormulas: Bool

  /// Makes a writer; by default with commas, without a byte order mark, guarding nothing.
  public init(
    separator: CSVSeparator = .comma, startsWithByteOrderMark: Bool = false,
    guardsFormulas: Bool = false
  ) {
    self.separator = separator
    self.startsWithByteOrderMark = startsWithByteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// Writes a whole file, the header first.
  ///
  /// - Complexity: O(*n*).
  public func text(_ records: some Sequence<some Sequence<String>>) -> String {
    var text = startsWithByteOrderMark ? "\u{FEFF}" : ""
    for record in records {
      text += line(record)
    }
    return text
  }

  /// Writes one record with the line break behind it.
  ///
  /// A record of one empty field is written as `""`, since an empty line is no record; a record
  /// without fields is an empty line.
  public func line(_ fields: some Sequence<String>) -> String {
    let cells = fields.map { cell($0) }
    return (cells == [""] ? "\"\"" : joined(cells)) + "\r\n"
  }

  private func joined(_ cells: [String]) -> String {
    cells.joined(separator: String(Unicode.Scalar(separator.byte)))
  }

  private func cell(_ field: String) -> String {
    let content = guardsFormulas && beginsFormula(field) ? "'" + field : field
    guard needsQuotes(content) else { return content }
    var quoted: [UInt8] = [.quote]
    for byte in content.utf8 {
      quoted.append(byte)
      if byte == .quote { quoted.append(.quote) }
    }
    quoted.append(.quote)
    return String(decoding: quoted, as: UTF8.self)
  }

  private func beginsFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }

  /// Whether a field cannot stand without quotes.
  ///
  /// Any separator counts, since a reader that recognises the separator looks for all of them; so
  /// does a field that begins with a byte order mark, which a reader would take off.
  private func needsQuotes(_ field: String) -> Bool {
    field.unicodeScalars.first == "\u{FEFF}"
      || field.utf8.contains { byte in
        switch byte {
        case .quote, .comma, .tab, .semicolon, .lineFeed, .carriageReturn: true
        default: false
        }
      }
  }
}
