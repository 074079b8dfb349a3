import NoticeKit
import NoticeTesting

extension RuleSetMutants {
  /// Each category gone, with its forms and wherever something is narrowed to it.
  var categoryMutants: [Mutant] {
    guard parts.categories.count > 1 else { return [] }
    return parts.categories.map { category in
      mutant("\(category.id) \(category.clause): dropped", in: category.id, reaching: .both) {
        parts in
        parts.drop(category.id)
      }
    }
  }

  /// Each category that the notice names and does not take no longer named.
  var notTakenMutants: [Mutant] {
    parts.notTaken.enumerated().map { index, category in
      mutant("\(category.id) \(category.clause): no longer named", in: category.id, reaching: .both)
      { parts in
        parts.notTaken.remove(at: index)
      }
    }
  }
}

extension RuleSetParts {
  fileprivate mutating func drop(_ id: CategoryID) {
    categories.removeAll { $0.id == id }
    forms.removeAll { $0.category == id }
    let kept = categories.map(\.id)
    contents.requirements = contents.requirements.compactMap { requirement in
      var requirement = requirement
      requirement.categories?.removeAll { $0 == id }
      return requirement.categories?.isEmpty == true ? nil : requirement
    }
    contents.slateRules = contents.slateRules.compactMap { $0.binding(only: kept) }
    contents.provisions = contents.provisions.compactMap { placed in
      placed.provision.binding(only: kept).map {
        PlacedProvision(clause: placed.clause, provision: $0)
      }
    }
  }
}

extension Provision {
  /// The provision without what it says of other categories; `nil` where nothing is left.
  fileprivate func binding(only kept: [CategoryID]) -> Provision? {
    switch self {
    case .deadline(var deadline):
      deadline.categories = deadline.categories?.filter(kept.contains)
      return deadline.categories?.isEmpty == true ? nil : .deadline(deadline)
    case .format(var format):
      format.categories = format.categories?.filter(kept.contains)
      return format.categories?.isEmpty == true ? nil : .format(format)
    case .categories(var taken):
      taken.ids = taken.ids.filter(kept.contains)
      return .categories(taken)
    case .honourCount(let honours):
      return honours.category.map(kept.contains) == false ? nil : self
    case .recipient, .reviewStage, .duty, .definition, .nomineeKind, .keyDate, .reference:
      return self
    }
  }
}
