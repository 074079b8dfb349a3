/// Why a place of a notice, or a part of it, is not encoded as a rule.
public struct PlaceNote: Sendable, Hashable {
  /// The reasons there can be.
  public enum Kind: String, Sendable, Hashable {
    /// It states no rule.
    case informational
    /// The notice refers to something that its text lacks.
    case notInSource = "not-in-source"
    /// It states rules that this version of the encoding does not hold yet.
    case pending
  }

  /// The reason in kind.
  public let kind: Kind
  /// The reason in words.
  public let reason: Wording
  /// The figures that the note accounts for, as the outline writes them.
  public let figures: [String]
  /// The dates that the note accounts for, as the outline writes them.
  public let dates: [String]
  /// The lengths of the lists that the note accounts for.
  public let lists: [Int]
  /// The labels of a form that the note accounts for, where they state nothing.
  public let labels: [String]
  /// The place, such as `前言`.
  public package(set) var clause = ""

  package init(
    _ kind: Kind, _ reason: Wording, figures: [String], dates: [String], lists: [Int],
    labels: [String] = []
  ) {
    self.kind = kind
    self.reason = reason
    self.figures = figures
    self.dates = dates
    self.lists = lists
    self.labels = labels
  }
}
