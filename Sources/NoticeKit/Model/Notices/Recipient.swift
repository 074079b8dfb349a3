/// The office that nominations are handed in to.
public struct Recipient: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.recipient
  /// The id.
  public let id: String
  /// The office.
  public let title: Wording
  /// The office's e-mail address, where the notice gives one.
  public let email: String?

  /// Names an office.
  public init(_ zh: String, _ en: String, email: String? = nil, id: String = "recipient") {
    self.id = id
    self.email = email
    title = Wording(zh, en)
  }
}
