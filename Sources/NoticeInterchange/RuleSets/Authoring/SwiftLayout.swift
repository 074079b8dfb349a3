import NoticeKit

/// Lays Swift out in lines of at most 100 characters, the way in which swift-format leaves it.
///
/// What fits one line stands on it. Else a call has its arguments on lines of their own, and a chain
/// each of its calls; statements always have.
struct SwiftLayout {
  private static let width = 100

  /// The lines of an expression between what stands before and after it on its lines.
  ///
  /// - Parameters:
  ///   - source: The expression.
  ///   - indent: How many blanks stand before each line.
  ///   - prefix: What stands before it, such as `let site = `.
  ///   - suffix: What stands after it, such as a comma.
  ///   - closes: Whether the parenthesis that ends a call of several lines has a line of its own.
  /// - Returns: The lines, with their indentation.
  func lines(
    of source: SwiftSource, indent: Int, prefix: String = "", suffix: String = "",
    closes: Bool = false
  ) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    if let line = source.line,
      indent + prefix.count + line.count + suffix.count <= Self.width - source.spareWidth
    {
      return [blanks + prefix + line + suffix]
    }
    switch source {
    case .plain(let text):
      return [blanks + prefix + text + suffix]
    case .text(let text):
      return lines(ofText: text, blanks, prefix, suffix)
    case .list(let elements):
      return [blanks + prefix + "["] + lines(of: elements, indent: indent + 2)
        + [blanks + "]" + suffix]
    case .pairs(let pairs):
      return [blanks + prefix + "["] + lines(of: pairs, indent: indent + 2)
        + [blanks + "]" + suffix]
    case .call(let name, let arguments):
      return lines(ofCall: name, arguments, indent, prefix, suffix, closes)
    case .chain(let base, let links):
      return lines(ofChain: base, links, indent, prefix, suffix)
    case .block(let call, let statements):
      return lines(of: call, indent: indent, prefix: prefix, suffix: " {", closes: true)
        + statements.flatMap { lines(of: $0, indent: indent + 2) } + [blanks + "}" + suffix]
    }
  }

  /// The lines of a statement below its comments.
  func lines(of statement: SwiftStatement, indent: Int) -> [String] {
    comment(statement.comments, indent: indent) + lines(of: statement.source, indent: indent)
  }

  /// Comments in lines as full as the width allows, further ones set in.
  func comment(_ texts: [String], indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent) + "// "
    return texts.flatMap { text -> [String] in
      var lines = [""]
      for piece in text.breakable {
        let line = lines[lines.count - 1]
        if line.count + piece.count + blanks.count > Self.width, !line.allSatisfy(\.isWhitespace) {
          lines.append("  ")
        }
        lines[lines.count - 1] += piece
      }
      return lines.map { line in
        blanks + (line.last == " " ? String(line.dropLast()) : line)
      }
    }
  }

  private func lines(
    ofCall name: String, _ arguments: [SwiftArgument], _ indent: Int, _ prefix: String,
    _ suffix: String, _ closes: Bool
  ) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let head = prefix + name + (arguments.isEmpty && suffix == " {" ? "" : "(")
    if arguments.isEmpty { return [blanks + head + (suffix == " {" ? "" : ")") + suffix] }
    if arguments.count == 1, let only = arguments.first, only.value.isCollection {
      let label = only.label.map { "\($0): " } ?? ""
      return lines(of: only.value, indent: indent, prefix: head + label, suffix: ")" + suffix)
    }
    let end = closes ? "" : ")" + suffix
    let closing = closes ? [blanks + ")" + suffix] : []
    let inner = arguments.enumerated().map { index, argument in
      let isLast = index == arguments.count - 1
      return lines(
        of: argument.value, indent: indent + 2, prefix: argument.label.map { "\($0): " } ?? "",
        suffix: isLast ? end : ",")
    }
    return [blanks + head] + filled(inner, indent: indent + 2) + closing
  }

  /// Arguments in lines as full as the width allows; one of several lines stands by itself.
  private func filled(_ arguments: [[String]], indent: Int) -> [String] {
    var lines: [String] = []
    var mayJoin = false
    for argument in arguments {
      if mayJoin, argument.count == 1, let line = argument.first, let last = lines.last {
        let more = line.dropFirst(indent)
        if last.count + 1 + more.count < Self.width {
          lines[lines.count - 1] = last + " " + more
          continue
        }
      }
      lines += argument
      mayJoin = argument.count == 1
    }
    return lines
  }

  private func lines(
    ofChain base: SwiftSource, _ links: [SwiftSource], _ indent: Int, _ prefix: String,
    _ suffix: String
  ) -> [String] {
    // Where only the last call has statements, all before them may stand on one line.
    if case .block(let last, let statements)? = links.last,
      let line = SwiftSource.chain(base, links.dropLast() + [last]).line,
      indent + prefix.count + line.count + 2 <= Self.width
    {
      let head = SwiftSource.plain(line.hasSuffix("()") ? String(line.dropLast(2)) : line)
      return lines(of: .block(head, statements), indent: indent, prefix: prefix, suffix: suffix)
    }
    let first = lines(of: base, indent: indent, prefix: prefix, closes: true)
    let inner = first.count == 1 ? indent + 2 : indent
    return first
      + links.enumerated().flatMap { index, link in
        let isLast = index == links.count - 1
        return lines(
          of: link, indent: inner, prefix: ".", suffix: isLast ? suffix : "", closes: !isLast)
      }
  }

  /// A text that does not fit: below its label, or in pieces.
  private func lines(
    ofText text: String, _ blanks: String, _ prefix: String, _ suffix: String
  ) -> [String] {
    let literal = text.swiftLiteral
    if !prefix.isEmpty, blanks.count + 2 + literal.count + suffix.count <= Self.width {
      let label = prefix.last == " " ? String(prefix.dropLast()) : prefix
      return [blanks + label, blanks + "  " + literal + suffix]
    }
    var pieces: [String] = []
    var piece = ""
    for character in text {
      let room = Self.width - blanks.count - (pieces.isEmpty ? prefix.count : 4) - suffix.count
      if !piece.isEmpty, (piece + String(character)).swiftLiteral.count > room {
        // A piece ends behind a blank or a comma, where there is one.
        let end = piece.lastIndex { " ，。；、".contains($0) } ?? piece.index(before: piece.endIndex)
        let rest = String(piece[piece.index(after: end)...])
        pieces.append(String(piece[...end]))
        piece = rest
      }
      piece.append(character)
    }
    pieces.append(piece)
    return pieces.enumerated().map { index, piece in
      blanks + (index == 0 ? prefix : "  + ") + piece.swiftLiteral
        + (index == pieces.count - 1 ? suffix : "")
    }
  }

  /// The elements of a list, in lines as full as the width allows where they are short.
  private func lines(of elements: [SwiftSource], indent: Int) -> [String] {
    let end = elements.count > 1 ? "," : ""
    let blanks = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    func close() {
      if !line.isEmpty { lines.append(blanks + line) }
      line = ""
    }
    for element in elements {
      guard let short = element.line, indent + short.count + 1 <= Self.width else {
        close()
        lines += self.lines(of: element, indent: indent, suffix: end)
        continue
      }
      if case .call = element { close() }
      if !line.isEmpty, indent + line.count + short.count + 2 > Self.width { close() }
      line += (line.isEmpty ? "" : " ") + short + end
    }
    close()
    return lines
  }

  private func lines(of pairs: [SwiftPair], indent: Int) -> [String] {
    pairs.flatMap { pair in
      lines(
        of: .text(pair.value), indent: indent, prefix: pair.key.swiftLiteral + ": ",
        suffix: pairs.count > 1 ? "," : "")
    }
  }
}

extension SwiftSource {
  /// Whether it stands within the parentheses of a call without a line break before it.
  fileprivate var isCollection: Bool {
    switch self {
    case .list, .pairs: true
    case .plain, .text, .call, .chain, .block: false
    }
  }

  /// What a line must leave free: a list ends in a comma once it is broken, and is measured with it.
  fileprivate var spareWidth: Int {
    switch self {
    case .plain, .text, .block: 0
    case .list, .pairs: 1
    case .call(_, let arguments): arguments.map(\.value.spareWidth).max() ?? 0
    case .chain(let base, let links): ([base] + links).map(\.spareWidth).max() ?? 0
    }
  }
}

extension String {
  /// The text in pieces, after each of which a line may end.
  fileprivate var breakable: [String] {
    var pieces = [""]
    for character in self {
      pieces[pieces.count - 1].append(character)
      if " 、；，".contains(character) { pieces.append("") }
    }
    return pieces
  }
}
