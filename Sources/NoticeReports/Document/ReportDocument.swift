/// A report as a value: what it says, apart from how it is shown.
///
/// A document is inert. It is built once and handed to a renderer, such as ``ReportTextRenderer``; two
/// documents that say the same are equal.
public struct ReportDocument: Hashable, Sendable {
  /// What the whole report is, where it has a title.
  public var title: ReportLine?
  /// The parts, in reading order.
  public var blocks: [ReportBlock]

  /// Creates a document.
  public init(title: ReportLine? = nil, blocks: [ReportBlock] = []) {
    self.title = title
    self.blocks = blocks
  }
}
