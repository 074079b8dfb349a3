/// Another document that a notice follows or names.
public struct ExternalReference: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.reference
  /// The id.
  public let id: String
  /// The document's name.
  public let title: Wording
  /// Its number, where the notice states one.
  public let number: String?

  /// Names a document.
  public init(_ id: String, _ zh: String, _ en: String, number: String? = nil) {
    self.id = id
    title = Wording(zh, en)
    self.number = number
  }
}
