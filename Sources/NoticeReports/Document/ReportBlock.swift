/// A part of a report that stands by itself.
///
/// Blocks say what a part means, never how it is laid out; every renderer shows all of them.
public enum ReportBlock: Hashable, Sendable {
  /// A heading; level 1 is the highest below the document's title, and lower numbers count as 1.
  case heading(level: Int, ReportLine)
  /// A paragraph of running text.
  case paragraph(ReportLine)
  /// A list, each item with its own marker.
  case bullets([ReportItem])
  /// Labels with their values.
  case pairs([ReportPair])
  /// Rows of cells under columns.
  case grid(ReportGrid)
  /// Text whose line breaks and spaces stand as they are, such as code.
  case verbatim(String)
  /// A break between two parts.
  case divider
}
