/// A label with its value.
public struct ReportPair: Hashable, Sendable {
  /// What the value is.
  public var label: ReportLine
  /// The value.
  public var value: ReportLine

  /// Creates a pair.
  public init(_ label: ReportLine, _ value: ReportLine) {
    self.label = label
    self.value = value
  }
}
