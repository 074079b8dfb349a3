/// How much of a CSV file is taken before a row is refused; the rows behind it are still read.
public struct CSVLimits: Sendable, Hashable {
  /// The longest field in bytes of UTF-8, quotes not counted.
  public var fieldBytes: Int

  /// The longest record in bytes of UTF-8.
  public var recordBytes: Int

  /// The most fields of a record; spreadsheets have at most 16 384 columns.
  public var fields: Int

  /// Makes limits: 1 MiB a field, 4 MiB a record and 16 384 fields unless stated otherwise.
  public init(fieldBytes: Int = 1 << 20, recordBytes: Int = 4 << 20, fields: Int = 16_384) {
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.fields = fields
  }
}
