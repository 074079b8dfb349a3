/// The issuers and the date that close a notice.
enum OutlineSignature {
  /// Marks as signature each line that is nothing but a date, and the short lines without
  /// punctuation above it.
  ///
  /// A date above the first numbered line belongs to the head.
  static func marked(_ lines: [OutlineLine]) -> [OutlineLine] {
    guard let start = lines.firstIndex(where: \.isNumbered) else { return lines }
    var lines = lines
    for index in lines.indices.dropFirst(start) where lines[index].isDateAlone {
      lines[index].kind = .signature
      var above = index - 1
      while above > start, lines[above].isIssuer {
        lines[above].kind = .signature
        above -= 1
      }
    }
    return lines
  }
}

extension OutlineLine {
  fileprivate var isNumbered: Bool {
    if case .numbered = kind { true } else { false }
  }

  fileprivate var isDateAlone: Bool {
    guard isPlain, text.count <= 20 else { return false }
    var cursor = OutlineCursor(text)
    guard let dates = cursor.readDates(), dates.count == 1, dates[0].count == 10 else {
      return false
    }
    return cursor.current == nil
  }

  fileprivate var isIssuer: Bool {
    isPlain && text.count <= 40
      && !text.contains { $0.isOutlinePause || $0 == "、" || $0.isOutlineDigit }
  }
}
