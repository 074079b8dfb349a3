/// A form in which material is handed in.
public struct SubmissionFormat: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.format
  /// The id, such as `word` or `stamped-scan`.
  public let id: String
  /// What it is called.
  public let title: Wording
  /// The categories that it binds; `nil` where it binds all.
  public private(set) var categories: [CategoryID]?

  /// Names a format.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }

  /// Narrows a format to some categories.
  public func only(for categories: CategoryID...) -> SubmissionFormat {
    var copy = self
    copy.categories = categories
    return copy
  }
}
