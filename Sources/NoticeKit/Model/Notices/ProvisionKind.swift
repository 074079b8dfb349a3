/// The sorts of things that notices state beside requirements.
public enum ProvisionKind: String, Sendable, Hashable, CaseIterable {
  /// The categories that the notice takes.
  case categories
  /// The last day on which nominations are taken.
  case deadline
  /// Where nominations are handed in.
  case recipient
  /// In what form they are handed in.
  case format
  /// A step of the review.
  case reviewStage = "review-stage"
  /// How many are finally honoured.
  case honourCount = "honour-count"
  /// What a recommending unit has to do.
  case duty
  /// What a term means in the notice.
  case definition
  /// A kind of nominee that the notice tells apart.
  case nomineeKind = "nominee-kind"
  /// A day or a season of the year that the notice names.
  case keyDate = "key-date"
  /// Another document that the notice follows or names.
  case reference

  /// What it is called.
  public var label: Wording {
    switch self {
    case .categories: Wording("推荐类别", "Categories")
    case .deadline: Wording("报送截止", "Deadline")
    case .recipient: Wording("报送至", "Recipient")
    case .format: Wording("报送格式", "Format")
    case .reviewStage: Wording("评审环节", "Review stage")
    case .honourCount: Wording("确定数量", "Number honoured")
    case .duty: Wording("有关单位职责", "Duty of units")
    case .definition: Wording("术语", "Term")
    case .nomineeKind: Wording("分类", "Kind")
    case .keyDate: Wording("时间节点", "Key date")
    case .reference: Wording("引用文件", "Reference")
    }
  }
}

/// A word of the language that states something beside requirements.
public protocol ProvisionWord: Sendable, Hashable {
  /// The sort of thing it is.
  static var kind: ProvisionKind { get }
  /// The id, unique in its rule set.
  var id: String { get }
  /// Its words.
  var title: Wording { get }
  /// The things it lists.
  var aspects: Aspects? { get }
  /// How its clause is understood where that is not plain.
  var readings: [Reading] { get }
  /// The categories that it is narrowed to; `nil` where it is for all.
  var categories: [CategoryID]? { get }
}

extension ProvisionWord {
  /// It lists nothing.
  public var aspects: Aspects? { nil }
  /// Its clause is plain.
  public var readings: [Reading] { [] }
  /// It is for all categories.
  public var categories: [CategoryID]? { nil }
}
