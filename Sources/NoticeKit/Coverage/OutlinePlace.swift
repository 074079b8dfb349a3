/// One place of a notice's text: its clause and what can be counted there.
///
/// A place holds no sentence of the notice. Its figures, dates and lists stand in the order of the
/// text; ``OutlineReader`` states how each is recognised and written.
public struct OutlinePlace: Sendable, Hashable {
  /// The place's name, such as `一（二）2`, `三¶1`, `抬头`, `附件1注4` or `附件2·主要事迹`.
  public let clause: String

  /// The figures, such as `20`, `60%`, `10-15`, `25万`, `1M`, `A4` and the document number
  /// `〔2020〕10号`.
  public let figures: [String]

  /// The dates, such as `2021-09-30`, `2021-09`, `2021`, `06-23` and the range of years
  /// `2019–2023`.
  public let dates: [String]

  /// The number of items in each enumeration and each group of boxes to tick.
  public let lists: [Int]

  /// The words that name the fields of a form or the columns of a table.
  public let labels: [String]

  /// Creates a place; what is left out is empty.
  public init(
    _ clause: String, figures: [String] = [], dates: [String] = [], lists: [Int] = [],
    labels: [String] = []
  ) {
    self.clause = clause
    self.figures = figures
    self.dates = dates
    self.lists = lists
    self.labels = labels
  }

  /// Whether nothing can be counted here.
  public var isEmpty: Bool {
    figures.isEmpty && dates.isEmpty && lists.isEmpty && labels.isEmpty
  }
}
