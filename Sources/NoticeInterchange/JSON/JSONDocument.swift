package import NoticeKit

/// A JSON document read strictly as RFC 8259 writes it, with the place of every value.
///
/// ```swift
/// let document = try JSONDocument(parsing: text)
/// let title = document.root["title"]?.string
/// ```
///
/// Beyond the grammar, an object with two members of one name is refused, and so is half of a
/// surrogate pair. Numbers keep their digits.
public struct JSONDocument: Sendable {
  /// The value of the whole document.
  public let root: JSONNode

  /// How much the document holds.
  let extent: JSONExtent

  private let utf8: ArraySlice<UInt8>
  private let positions: SourcePositions

  /// Reads a document from UTF-8 bytes, with or without a byte order mark.
  ///
  /// - Throws: the names that appear twice, all of them, then the first place that breaks the
  ///   grammar or a limit, behind which nothing can be read.
  /// - Complexity: O(*n*).
  public init(
    parsing utf8: [UInt8], limits: JSONLimits = JSONLimits()
  ) throws(InterchangeFaults) {
    try self.init(parsing: utf8[...], limits: limits, startingAt: SourcePosition())
  }

  /// Reads a document from a decoded file.
  ///
  /// - Throws: as for bytes.
  public init(
    parsing text: DecodedText, limits: JSONLimits = JSONLimits()
  ) throws(InterchangeFaults) {
    try self.init(parsing: text.utf8, limits: limits)
  }

  /// Reads a document from a text.
  ///
  /// - Throws: as for bytes.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(InterchangeFaults) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  init(
    parsing utf8: ArraySlice<UInt8>, limits: JSONLimits, startingAt position: SourcePosition
  ) throws(InterchangeFaults) {
    var doubled: [InterchangeFault] = []
    try self.init(
      parsing: utf8, limits: limits, startingAt: position, tellingDoubledNamesIn: &doubled)
    guard doubled.isEmpty else { throw InterchangeFaults(doubled) }
  }

  /// Reads a document even where a name appears twice in an object, so that what else is wrong with it
  /// can be told too.
  ///
  /// - Throws: the names that appear twice and the place behind which nothing can be read.
  init(
    parsing utf8: ArraySlice<UInt8>, limits: JSONLimits,
    startingAt position: SourcePosition = SourcePosition(),
    tellingDoubledNamesIn doubled: inout [InterchangeFault]
  ) throws(InterchangeFaults) {
    let (root, faults, positions, extent) = utf8.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes, limits: limits)
      let (root, faults) = parser.document()
      let positions = SourcePositions(bytes, startingAt: position)
      let worded = faults.map { fault in
        InterchangeFault(fault, in: bytes, positions: positions, limits: limits)
      }
      return (root, worded, positions, parser.extent)
    }
    guard let root else { throw InterchangeFaults(faults) }
    doubled = faults
    self.root = root
    self.extent = extent
    self.utf8 = utf8
    self.positions = positions
  }

  /// The line and column of a byte, as of a node's offset.
  ///
  /// - Complexity: O(1) in the length of the document.
  public func position(at offset: Int) -> SourcePosition {
    utf8.withUnsafeBufferPointer { positions.position(of: offset, in: $0) }
  }

  /// A fault at a value of the document.
  package func fault(
    at node: JSONNode, path: JSONPath, found: Wording, expected: Wording, mend: Wording
  ) -> InterchangeFault {
    let position = position(at: node.offset)
    return InterchangeFault(
      line: position.line, character: position.column, place: .path(path.excerpt),
      found: found, expected: expected, mend: mend)
  }
}
