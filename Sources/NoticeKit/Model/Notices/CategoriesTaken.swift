/// The place where the notice lists the categories that it takes.
public struct CategoriesTaken: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.categories
  /// The id.
  public let id = "categories"
  /// The categories, in the order of that list.
  public package(set) var ids: [CategoryID]

  /// Lists the categories.
  public init(_ ids: CategoryID...) {
    self.ids = ids
  }

  /// Its words.
  public var title: Wording {
    let list = ids.map(\.description)
    return Wording(list.joined(separator: "、"), list.joined(separator: ", "))
  }
}
