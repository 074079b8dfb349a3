/// A form in which material is handed in.
public struct SubmissionFormat: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.format
  /// The id, such as `word` or `stamped-scan`.
  public let id: String
  /// What it is called.
  public let title: Wording
  /// The categories that it binds; `nil` where it binds all.
  public package(set) var categories: [CategoryID]?

  /// Whether it is asked of all that a unit hands in, once, rather than of each nominee.
  public package(set) var isOfWholeFile = false

  /// Names a format.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }

  /// A unit hands in one file, or one stack of paper, for all its nominees: no single one lacks it.
  public func ofWholeFile() -> SubmissionFormat {
    var copy = self
    copy.isOfWholeFile = true
    return copy
  }

  /// Narrows a format to some categories.
  public func only(for categories: CategoryID...) -> SubmissionFormat {
    var copy = self
    copy.categories = categories
    return copy
  }
}
