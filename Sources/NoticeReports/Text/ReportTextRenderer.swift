/// Renders a document as text for a terminal or a log.
///
/// - Lines are wrapped by ``DisplayWidth``: Chinese between characters, without stranding
///   punctuation at either end of a line; Latin words and numbers with their units stay whole; what
///   is too long for a line is torn. Verbatim text is never wrapped, so that it can be copied.
/// - A line break within a line's text is a space; in verbatim text it is a line break.
/// - A grid that does not fit is shown row by row, each cell under its column's title.
/// - Control characters and bidirectional overrides are replaced by something visible (`␛`, `�`),
///   so no data can steer the terminal.
/// - No line ends in a space, and the text ends with one line break.
///
/// Time and space are linear in the document's length; nesting takes stack.
public struct ReportTextRenderer: Hashable, Sendable {
  /// The narrowest width that is laid out; anything less counts as this.
  public static let narrowest = 20

  /// The cells that a line may take.
  public var width: Int
  /// Whether tones are shown by ANSI codes; the layout is the same either way.
  public var colour: Bool

  /// Creates a renderer.
  public init(width: Int = 80, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  /// The document as text.
  public func render(_ document: ReportDocument) -> String {
    var writer = TextWriter(width: max(width, Self.narrowest), colour: colour)
    if let title = document.title { writer.draw(heading: title, level: 0) }
    for block in document.blocks {
      writer.leaveGap()
      writer.draw(block)
    }
    return writer.output.isEmpty ? "\n" : writer.output
  }
}
