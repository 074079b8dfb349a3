/// The other things that notices state beside requirements, each with an id and its clause.
public enum Provision: Sendable, Hashable {
  /// The categories that the notice takes.
  case categories(CategoriesTaken)
  /// The last day on which nominations are taken.
  case deadline(Deadline)
  /// Where nominations are handed in.
  case recipient(Recipient)
  /// In what form they are handed in.
  case format(SubmissionFormat)
  /// A step of the review.
  case reviewStage(ReviewStage)
  /// What a recommending unit has to do.
  case duty(UnitDuty)
  /// Another document that the notice follows or names.
  case reference(ExternalReference)

  /// The id, unique in its rule set.
  public var id: String {
    switch self {
    case .categories(let taken): taken.id
    case .deadline(let deadline): deadline.id
    case .recipient(let recipient): recipient.id
    case .format(let format): format.id
    case .reviewStage(let stage): stage.id
    case .duty(let duty): duty.id
    case .reference(let reference): reference.id
    }
  }

  /// Its words.
  public var title: Wording {
    switch self {
    case .categories(let taken): taken.title
    case .deadline(let deadline): deadline.title
    case .recipient(let recipient): recipient.title
    case .format(let format): format.title
    case .reviewStage(let stage): stage.title
    case .duty(let duty): duty.title
    case .reference(let reference): reference.title
    }
  }

  /// The id of the sort of thing it is.
  package var kindID: String {
    switch self {
    case .categories: "categories"
    case .deadline: "deadline"
    case .recipient: "recipient"
    case .format: "format"
    case .reviewStage: "review-stage"
    case .duty: "duty"
    case .reference: "reference"
    }
  }

  /// The categories that it is narrowed to; `nil` where it is for all.
  var categories: [CategoryID]? {
    switch self {
    case .deadline(let deadline): deadline.categories
    case .format(let format): format.categories
    case .categories, .recipient, .reviewStage, .duty, .reference: nil
    }
  }

  /// The sort of thing it is.
  public var kind: Wording {
    switch self {
    case .categories: Wording("推荐类别", "Categories")
    case .deadline: Wording("报送截止", "Deadline")
    case .recipient: Wording("报送至", "Recipient")
    case .format: Wording("报送格式", "Format")
    case .reviewStage: Wording("评审环节", "Review stage")
    case .duty: Wording("推荐单位职责", "Duty of units")
    case .reference: Wording("引用文件", "Reference")
    }
  }
}

/// A provision and the place in the notice that states it.
public struct PlacedProvision: Sendable, Hashable {
  /// The place, such as `三（一）`.
  public let clause: String
  /// The provision.
  public let provision: Provision

  /// Places a provision.
  package init(clause: String, provision: Provision) {
    self.clause = clause
    self.provision = provision
  }
}

/// The place where the notice lists the categories that it takes.
public struct CategoriesTaken: Sendable, Hashable {
  /// The id.
  public let id = "categories"
  /// The categories, in the order of that list.
  public let ids: [CategoryID]

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

/// The office that nominations are handed in to.
public struct Recipient: Sendable, Hashable {
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

/// A form in which material is handed in.
public struct SubmissionFormat: Sendable, Hashable {
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

/// A step of the review, in the order of the notice.
public struct ReviewStage: Sendable, Hashable {
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

/// What a recommending unit has to do.
public struct UnitDuty: Sendable, Hashable {
  /// The id.
  public let id: String
  /// The duty in short words.
  public let title: Wording
  /// The things it lists.
  public private(set) var aspects: Aspects?

  /// Names a duty.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }

  /// Lists what the duty consists of.
  public func aspects(allOf items: WordingList, open: Bool = false) -> UnitDuty {
    var copy = self
    copy.aspects = Aspects(items, .all, isOpen: open)
    return copy
  }
}

/// Another document that a notice follows or names.
public struct ExternalReference: Sendable, Hashable {
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
