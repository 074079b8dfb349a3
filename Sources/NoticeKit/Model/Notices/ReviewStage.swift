/// A step of the review, in the order of the notice.
public struct ReviewStage: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.reviewStage
  /// The id.
  public let id: String
  /// What is done.
  public let title: Wording

  /// Names a step.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }
}
