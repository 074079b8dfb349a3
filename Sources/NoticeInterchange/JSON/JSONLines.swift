/// Reads JSON Lines: a JSON document on each line.
///
/// ```swift
/// for line in JSONLines(text) {
///   switch line.content {
///   case .success(let document): use(document, line: line.number)
///   case .failure(let failure): report(failure.faults)
///   }
/// }
/// ```
///
/// Lines end with LF, CRLF or CR, the last one with or without. Blank lines are skipped. A line
/// that cannot be read says why, and the next one is read.
///
/// - Complexity: O(*n*) for all lines of a file of *n* bytes, whatever they are.
public struct JSONLines: Sequence, IteratorProtocol, Sendable {
  private let utf8: [UInt8]
  private let limits: JSONLimits
  private var offset: Int
  private var number = 1

  /// Makes a reader of UTF-8 bytes, with or without a byte order mark.
  ///
  /// - Parameters:
  ///   - utf8: the file.
  ///   - limits: what is taken of each line; 1 MiB unless stated otherwise.
  public init(utf8: [UInt8], limits: JSONLimits = JSONLimits(bytes: 1 << 20)) {
    self.utf8 = utf8
    self.limits = limits
    offset = utf8.withUnsafeBufferPointer(\.indexAfterByteOrderMark)
  }

  /// Makes a reader of a decoded file.
  public init(_ text: DecodedText, limits: JSONLimits = JSONLimits(bytes: 1 << 20)) {
    self.init(utf8: text.utf8, limits: limits)
  }

  /// Makes a reader of a text.
  public init(_ text: String, limits: JSONLimits = JSONLimits(bytes: 1 << 20)) {
    self.init(utf8: Array(text.utf8), limits: limits)
  }

  /// Reads the next line that is not blank.
  public mutating func next() -> JSONLine? {
    while offset < utf8.count {
      let line = nextLine()
      defer { number += 1 }
      guard line.contains(where: { $0 != .space && $0 != .tab }) else { continue }
      return JSONLine(number: number, content: document(of: line))
    }
    return nil
  }

  private func document(of line: ArraySlice<UInt8>) -> Result<JSONDocument, InterchangeFaults> {
    Result { () throws(InterchangeFaults) in
      try JSONDocument(
        parsing: line, limits: limits, startingAt: SourcePosition(line: number))
    }
  }

  /// Takes a line and the line break behind it.
  private mutating func nextLine() -> ArraySlice<UInt8> {
    let rest = utf8[offset...]
    let end = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? rest.endIndex
    offset = end
    if end < utf8.count {
      let isPair = utf8[end...].starts(with: [.carriageReturn, .lineFeed])
      offset += isPair ? 2 : 1
    }
    return rest[..<end]
  }
}

/// One line of a JSON Lines file.
public struct JSONLine: Sendable {
  /// The number of the physical line, counted from 1.
  public let number: Int

  /// The document on the line; or why it cannot be read.
  public let content: Result<JSONDocument, InterchangeFaults>

  /// The document, or nothing when the line cannot be read.
  public var document: JSONDocument? { try? content.get() }

  /// What keeps the line from being read; empty when nothing does.
  public var faults: [InterchangeFault] {
    guard case .failure(let failure) = content else { return [] }
    return failure.faults
  }
}

extension JSONWriter {
  /// Writes JSON Lines: each value on one line whatever the layout, with a line break behind it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func lines(_ values: some Sequence<JSONValue>) -> String {
    let writer = JSONWriter(.compact)
    return values.reduce(into: "") { text, value in
      text += writer.text(value)
      text += "\n"
    }
  }
}
