import NoticeKit

extension RandomRuleSet {
  mutating func form() -> DossierForm {
    let chosen = facts.shuffled(using: &random).prefix(1)
    let fields = chosen.map { fact in
      var field = FormField(of: fact)
      field.isRequired = often()
      field.isNaming = rarely()
      if rarely() { field.readings = [Reading(random.oddText(), random.oddText())] }
      if rarely() { field.printedLabels = [random.oddText()] }
      field.optionalColumns = Set(fact.columns.map(\.id).filter { _ in often() })
      if fact.kind == .text, rarely() { field.ownPlausibility = .emailAddress }
      if rarely() { field = field.holding(Clause("·", [requirement()])) }
      if rarely() {
        field = field.holding(Clause("·事迹", [requirement(), ClausePart(.note(note()))]))
      }
      return field
    }
    return DossierForm(id(), words, words, for: .choir, at: "附件1") {
      for field in fields { field }
    }
  }

  mutating func outline() -> Outline {
    Outline(
      noise: often() ? [.line(startingWith: "分享"), .block(from: "新闻")] : [],
      places: [
        OutlinePlace("一（一）1", figures: ["20"], dates: ["2021-09"], lists: [2, 3]),
        OutlinePlace("附件1", labels: [random.oddText()]),
      ])
  }
}
