/// The character between the fields of a CSV file.
public enum CSVSeparator: Sendable, Hashable, CaseIterable {
  /// The comma of RFC 4180; the full-width comma of Chinese text is part of a field.
  case comma

  /// The tab that spreadsheets write into "Unicode text" and into the clipboard.
  case tab

  /// The semicolon that spreadsheets write where the comma is the decimal mark.
  case semicolon

  var byte: UInt8 {
    switch self {
    case .comma: .comma
    case .tab: .tab
    case .semicolon: .semicolon
    }
  }

  /// Recognises the separator of a file from its first line that is not empty.
  ///
  /// Any comma outside of quotes decides for the comma, then any tab, then any semicolon.
  static func recognise(in bytes: UnsafeBufferPointer<UInt8>) -> CSVSeparator {
    var isQuoted = false
    var seen: Set<CSVSeparator> = []
    var isEmpty = true
    for byte in bytes {
      switch byte {
      case .lineFeed, .carriageReturn:
        guard isQuoted || isEmpty else { return seen.preferred }
        continue
      case .quote: isQuoted.toggle()
      case .comma where !isQuoted: return .comma
      case .tab where !isQuoted: seen.insert(.tab)
      case .semicolon where !isQuoted: seen.insert(.semicolon)
      default: break
      }
      isEmpty = false
    }
    return seen.preferred
  }
}

extension Set<CSVSeparator> {
  fileprivate var preferred: CSVSeparator {
    if contains(.tab) { return .tab }
    return contains(.semicolon) ? .semicolon : .comma
  }
}
