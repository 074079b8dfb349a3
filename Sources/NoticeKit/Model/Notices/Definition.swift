/// What a term means in the notice, in the encoder's short words.
public struct Definition: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.definition
  /// The id.
  public let id: String
  /// The term.
  public let title: Wording
  /// What it means.
  public let meaning: Wording
  /// The things that the definition lists.
  public package(set) var aspects: Aspects?

  /// Defines a term.
  public init(
    _ id: String, _ zh: String, _ en: String, means meaningZh: String, _ meaningEn: String
  ) {
    self.id = id
    title = Wording(zh, en)
    meaning = Wording(meaningZh, meaningEn)
  }

  /// Lists things of which the definition asks for any; several lists follow each other.
  public func aspects(anyOf items: WordingList, open: Bool = false) -> Definition {
    listing(Aspects(items, .any, isOpen: open))
  }

  /// Lists things of which the definition asks for all; several lists follow each other.
  public func aspects(allOf items: WordingList, open: Bool = false) -> Definition {
    listing(Aspects(items, .all, isOpen: open))
  }

  private func listing(_ list: Aspects) -> Definition {
    var copy = self
    copy.aspects = copy.aspects.following(list)
    return copy
  }
}
