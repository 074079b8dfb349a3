extension Outline {
  /// The outline as the Swift source in which a rule set commits it, one place a line.
  ///
  /// A place too long for a line goes on in further ones.
  ///
  /// - Parameter indentation: How many blanks stand before each line.
  /// - Returns: An expression that makes this outline; its last line has no line break.
  public func swiftSource(indentedBy indentation: Int = 0) -> String {
    var lines = ["Outline("]
    if !noise.isEmpty {
      lines += ["  noise: ["] + noise.map { "    \($0.swiftSource)," } + ["  ],"]
    }
    lines += ["  places: ["]
    lines += places.flatMap { $0.sourceLines(width: 94 - indentation).map { "    " + $0 } }
    lines += ["  ])"]
    let blanks = String(repeating: " ", count: indentation)
    return lines.map { blanks + $0 }.joined(separator: "\n")
  }
}

extension OutlineNoise {
  fileprivate var swiftSource: String {
    switch self {
    case .line(let start): ".line(startingWith: \(start.swiftLiteral))"
    case .block(let title): ".block(from: \(title.swiftLiteral))"
    }
  }
}

extension OutlinePlace {
  /// The place on one line if it fits, else with an argument a line.
  fileprivate func sourceLines(width: Int) -> [String] {
    let arguments = [
      ("figures", figures.map(\.swiftLiteral)), ("dates", dates.map(\.swiftLiteral)),
      ("lists", lists.map(String.init)), ("labels", labels.map(\.swiftLiteral)),
    ].filter { !$0.1.isEmpty }
    let short = arguments.map { ", \($0): [\($1.joined(separator: ", "))]" }.joined()
    let line = "OutlinePlace(\(clause.swiftLiteral)\(short)),"
    guard line.count > width, !arguments.isEmpty else { return [line] }
    var lines = ["OutlinePlace(", "  \(clause.swiftLiteral),"]
    for (index, (name, items)) in arguments.enumerated() {
      let end = index == arguments.count - 1 ? ")," : ","
      let line = "  \(name): [\(items.joined(separator: ", "))]\(end)"
      if line.count <= width {
        lines.append(line)
      } else {
        lines.append("  \(name): [")
        lines += Self.filled(items, width: width - 4).map { "    " + $0 }
        lines.append("  ]\(end)")
      }
    }
    return lines
  }

  /// The items in lines as full as the width allows.
  private static func filled(_ items: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in items {
      if !line.isEmpty, line.count + item.count + 2 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + item + ","
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
