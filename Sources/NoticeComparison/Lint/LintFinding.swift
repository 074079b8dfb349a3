public import NoticeKit

/// Something in a rule set that is no fault and yet cannot be meant so.
public struct LintFinding: Sendable, Hashable {
  /// What can be found.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Nobody can satisfy all that a category asks for.
    case unsatisfiableCategory = "unsatisfiable-category"
    /// A requirement that nobody can satisfy.
    case unsatisfiableRequirement = "unsatisfiable-requirement"
    /// A requirement that the others of its category imply, so that it never decides anything.
    case impliedRequirement = "implied-requirement"
    /// A requirement that everybody satisfies.
    case emptyRequirement = "empty-requirement"
  }

  /// What was found.
  public let kind: Kind
  /// The category.
  public let category: CategoryID
  /// The requirements that it concerns, in the order of the notice.
  public let requirements: [String]
  /// Their titles, in the same order.
  public let titles: [Wording]
  /// The place of the first of them.
  public let clause: String

  /// What was found and how to mend it, in words.
  public func message(in language: NoticeLanguage) -> String {
    let named = zip(requirements, titles).map { id, title in
      language == .zh ? "\(id)（\(title.zh)）" : "\(id) (\(title.en))"
    }
    let list = named.joined(separator: language == .zh ? "、" : ", ")
    let words =
      switch kind {
      case .unsatisfiableCategory:
        Wording("以下要求不能同时满足：\(list)", "no nominee can meet all of these: \(list)")
      case .unsatisfiableRequirement:
        Wording("任何被推荐者都不能满足：\(list)", "no nominee can meet \(list)")
      case .impliedRequirement:
        Wording("其他要求已包含：\(list)", "the other requirements imply \(list)")
      case .emptyRequirement:
        Wording("任何被推荐者都满足：\(list)", "every nominee meets \(list)")
      }
    let mend =
      requirements.count > 1
      ? Wording("请删去其一或改数", "delete one or change its figure")
      : Wording("请删去或改数", "delete it or change its figure")
    return language == .zh
      ? "\(clause) \(words.zh)；\(mend.zh)" : "\(clause) \(words.en); \(mend.en)"
  }
}

extension RuleSet {
  /// What cannot be meant so in the eligibility of each category; empty where nothing is.
  ///
  /// Only what is proven is told. Lengths of time are asked about on the rule set's own deadline.
  /// Requirements that a fault touches are left to ``RuleSet/faults``.
  ///
  /// Two things cannot be told here. Which facts a domain declares and no condition uses: a rule set
  /// holds only the facts that it uses, and a file that declares others is refused by its reader. Which
  /// choices overlap although they should exclude each other: no word of the language says of choices
  /// that they exclude each other, since a fact with one choice takes one and a fact with several any.
  public var lint: [LintFinding] {
    let effort = Effort()
    return categories.flatMap { category in
      CategoryLint(category, faults: faults, submitted: deadline, effort).findings
    }
  }
}
