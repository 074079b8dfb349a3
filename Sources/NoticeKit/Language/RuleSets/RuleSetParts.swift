/// The parts of a rule set, sorted by what they are.
package struct RuleSetParts: Sendable {
  package var notices: [Notice] = []
  package var categories: [NomineeCategory] = []
  package var notTaken: [NotTaken] = []
  package var outlines: [Outline] = []
  package var forms: [DossierForm] = []
  /// What is stated outside the categories.
  package var contents = ClauseContents()

  package init(_ parts: [RuleSetPart]) {
    for part in parts {
      switch part.kind {
      case .notice(let notice): notices.append(notice)
      case .category(let category): categories.append(category)
      case .notTaken(let category): notTaken.append(category)
      case .clause(let clause): contents.add(clause, below: "")
      case .outline(let outline): outlines.append(outline)
      case .form(let form): forms.append(form)
      }
    }
  }

  /// The categories with the requirements that are stated for all of them, after their own; with their forms.
  package var completeCategories: [NomineeCategory] {
    categories.map { category in
      var category = category
      category.requirements += contents.requirements.filter {
        $0.categories?.contains(category.id) ?? true
      }
      category.forms = forms.filter { $0.category == category.id }
      category.handedIn = handedIn(for: category)
      return category
    }
  }

  /// The rules on slates, each knowing what the categories are called.
  package var titledSlateRules: [SlateRule] {
    let titles = Dictionary(
      categories.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return allContents.flatMap(\.slateRules).map { rule in
      var rule = rule
      rule.categoryTitles = titles
      return rule
    }
  }

  /// The contents of all categories and of what stands outside them.
  package var allContents: [ClauseContents] { categories.map(\.contents) + [contents] }
}
