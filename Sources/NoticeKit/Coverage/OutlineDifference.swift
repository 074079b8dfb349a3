/// Where a text and the committed outline disagree.
public struct OutlineDifference: Sendable, Hashable {
  /// What disagrees.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The text lacks a place of the outline.
    case missing
    /// The text has a place that the outline lacks.
    case unexpected
    /// The places stand in another order.
    case order
    /// The figures of a place.
    case figures
    /// The dates of a place.
    case dates
    /// The lengths of the lists of a place.
    case lists
    /// The labels of a place.
    case labels
  }

  /// The place; one of several that bear the same name is `三1（第2处）`.
  public let clause: String

  /// What disagrees.
  public let kind: Kind

  /// What the outline has; of a place out of order, the place before it.
  public let expected: [String]

  /// What the text has.
  public let found: [String]

  /// The difference in words, with what to do about a place too few or too many.
  public var message: Wording {
    let (zhExpected, zhFound) = (joined(expected, "、", none: "无"), joined(found, "、", none: "无"))
    let (enExpected, enFound) = (
      joined(expected, ", ", none: "none"), joined(found, ", ", none: "none")
    )
    switch kind {
    case .missing:
      return Wording(
        "\(clause)：文本中没有这一处（提纲中有：\(zhExpected)）；请核对文本的版本",
        "\(clause): the text lacks this place (the outline has: \(enExpected)); "
          + "check the version of the text")
    case .unexpected:
      return Wording(
        "\(clause)：提纲中没有这一处（文本中有：\(zhFound)）；请补入提纲，网页杂项则列入 noise",
        "\(clause): the outline lacks this place (the text has: \(enFound)); "
          + "add it to the outline, or declare it as noise if it belongs to the web page")
    case .order:
      return Wording(
        "\(clause)：顺序不同，提纲中排在\(zhExpected)之后，文本中排在\(zhFound)之后",
        "\(clause): stands after \(enExpected) in the outline, after \(enFound) in the text")
    case .figures, .dates, .lists, .labels:
      return Wording(
        "\(clause)：\(name.zh)提纲中为 \(zhExpected)，文本中为 \(zhFound)",
        "\(clause): the outline has \(name.en) \(enExpected), the text has \(enFound)")
    }
  }

  private func joined(_ words: [String], _ separator: String, none: String) -> String {
    words.isEmpty ? none : words.joined(separator: separator)
  }

  private var name: Wording {
    switch kind {
    case .dates: Wording("日期", "dates")
    case .lists: Wording("列举项数", "lists of")
    case .labels: Wording("栏目", "labels")
    case .figures, .missing, .unexpected, .order: Wording("数字", "figures")
    }
  }
}
