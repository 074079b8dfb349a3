import Articles

/// What a sample prints, line by line, without blanks at the ends: samples call it as `print`.
final class Printed {
  private(set) var lines: [String] = []

  func callAsFunction(_ items: Any...) {
    lines += items.map { "\($0)" }.filter { !$0.isEmpty }.joined(separator: " ").wholeLines
  }

  /// The lines that some code prints.
  static func lines(of code: (Printed) throws -> Void) rethrows -> [String] {
    let printed = Printed()
    try code(printed)
    return printed.lines
  }
}
