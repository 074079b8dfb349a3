public import NoticeKit

/// What a change is about; the list is closed.
public enum ChangeTopic: String, Sendable, Hashable, CaseIterable {
  /// The document itself: its title, issuers, number and dates.
  case notice
  /// The units that the notice addresses, what it asks of them, and in which categories they recommend.
  case recommendingUnit = "recommending-unit"
  /// A category that the notice takes, or names and does not take.
  case category
  /// A requirement on nominees.
  case requirement
  /// Earlier honours that bar a nominee.
  case exclusion
  /// A requirement on what is handed in.
  case dossier
  /// A form.
  case form
  /// A field of a form, or what is asked of it.
  case formField = "form-field"
  /// What an accepted nominee does.
  case task
  /// What a region is to reach.
  case target
  /// How many a unit may recommend.
  case quota
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
  /// What a term means.
  case definition
  /// A kind of nominee that the notice tells apart.
  case nomineeKind = "nominee-kind"
  /// A day or a season that the notice names.
  case keyDate = "key-date"
  /// Another document that the notice names.
  case reference
  /// Something that the text lacks, or that its encoding does not hold yet.
  case source

  /// What it is called.
  public var label: Wording {
    switch self {
    case .notice: Wording("文件", "Notice")
    case .recommendingUnit: Wording("推荐单位", "Recommending unit")
    case .category: Wording("类别", "Category")
    case .requirement: Wording("条件", "Requirement")
    case .exclusion: Wording("排除", "Exclusion")
    case .dossier: Wording("材料", "Dossier")
    case .form: Wording("表格", "Form")
    case .formField: Wording("表格栏目", "Form field")
    case .task: Wording("任务", "Task")
    case .target: Wording("目标", "Target")
    case .quota: Wording("名额", "Quota")
    case .source: Wording("来源", "Source")
    case .deadline, .recipient, .format, .reviewStage, .honourCount, .duty, .definition,
      .nomineeKind, .keyDate, .reference:
      ProvisionKind(rawValue: rawValue)?.label ?? Wording(rawValue, rawValue)
    }
  }
}

extension ChangeTopic {
  /// The topic of a provision.
  init(of kind: ProvisionKind) {
    self =
      switch kind {
      case .categories: .category
      case .deadline: .deadline
      case .recipient: .recipient
      case .format: .format
      case .reviewStage: .reviewStage
      case .honourCount: .honourCount
      case .duty: .duty
      case .definition: .definition
      case .nomineeKind: .nomineeKind
      case .keyDate: .keyDate
      case .reference: .reference
      }
  }

  /// The topic of a requirement as one edition states it.
  init(of requirement: Requirement) {
    switch requirement.part {
    case .eligibility: self = requirement.barsYears ? .exclusion : .requirement
    case .dossier: self = .dossier
    case .slate: self = .quota
    case .task: self = .task
    case .target: self = .target
    }
  }

  /// The topic of a requirement as both editions state it, whichever comes first.
  init(of old: Requirement, and new: Requirement) {
    let topics = [ChangeTopic(of: old), ChangeTopic(of: new)]
    self = topics[0] == topics[1] ? topics[0] : .requirement
  }
}

extension Requirement {
  /// Whether it asks for nothing but that some years are not among a nominee's.
  fileprivate var barsYears: Bool {
    let leaves = condition?.node.leaves ?? []
    return !leaves.isEmpty
      && leaves.allSatisfy {
        if case .years(_, .excludes, _) = $0 { true } else { false }
      }
  }
}
