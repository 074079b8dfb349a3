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
    listing(Aspects(items, .all, isOpen: open))
  }

  /// Lists things of which any will do.
  public func aspects(anyOf items: WordingList, open: Bool = false) -> UnitDuty {
    listing(Aspects(items, .any, isOpen: open))
  }

  private func listing(_ list: Aspects) -> UnitDuty {
    var copy = self
    copy.aspects = copy.aspects.following(list)
    return copy
  }
}
