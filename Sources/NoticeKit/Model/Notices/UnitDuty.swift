/// What a recommending unit has to do.
public struct UnitDuty: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.duty
  /// The id.
  public let id: String
  /// The duty in short words.
  public let title: Wording
  /// The things it lists.
  public package(set) var aspects: Aspects?

  /// Names a duty.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }

  /// Lists what the duty consists of.
  public func aspects(allOf items: WordingList, open: Bool = false) -> UnitDuty {
    var copy = self
    copy.aspects = copy.aspects.following(Aspects(items, .all, isOpen: open))
    return copy
  }
}
