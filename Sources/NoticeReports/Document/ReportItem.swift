/// What stands before an item of a list.
public enum ReportMarker: Hashable, Sendable, CaseIterable {
  /// An item whose place does not matter.
  case bullet
  /// A numbered item; numbers count the numbered items of their list from 1.
  case number
  /// Something still to be done.
  case open
  /// Something done.
  case done
}

/// An item of a list: a line, and what belongs below it.
public struct ReportItem: Hashable, Sendable {
  /// What stands before the line.
  public var marker: ReportMarker
  /// The item itself.
  public var line: ReportLine
  /// What belongs to the item, such as a nested list.
  public var blocks: [ReportBlock]

  /// Creates an item.
  public init(_ line: ReportLine, marker: ReportMarker = .bullet, blocks: [ReportBlock] = []) {
    self.marker = marker
    self.line = line
    self.blocks = blocks
  }
}
