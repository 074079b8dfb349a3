import NoticeKit

extension WireReading {
  func form(_ node: WireNode) -> DossierForm? {
    guard var object = node.object else { return nil }
    let id = object.requiredText("id")
    let title = object.wording("title")
    let category = object.requiredText("category")
    let place = object.requiredText("clause") ?? ""
    if let id { note(node, id, at: place) }
    places[place] = places[place] ?? node
    let fields = object.requiredElements("fields").compactMap { field($0, at: place) }
    object.finish()
    guard let id, let category else { return nil }
    return DossierForm(
      id, title.zh, title.en, for: CategoryID(category), at: place
    ) {
      for field in fields { field }
    }
  }

  private func field(_ node: WireNode, at place: String) -> FormField? {
    guard var object = node.object else { return nil }
    let fact = object.required("fact").flatMap { facts.fact($0, in: self) }
    let isOptional = object.flag("optional")
    let isNaming = object.flag("naming")
    let labels = object.strings("printed")
    let columns = object.strings("optionalColumns")
    let plausibility = object.optional("looksLike")?.word(Plausibility.self)
    let readings = object.readings()
    let rules = object.elements("rules").compactMap { fieldRules($0, at: place) }
    object.finish()
    guard let fact, spend(facts.weight(of: fact.id), at: node) else { return nil }
    var field = FormField(of: fact)
    field.isRequired = !isOptional
    field.isNaming = isNaming
    field.printedLabels = labels
    field.optionalColumns = Set(columns.map { FactID($0) })
    field.ownPlausibility = plausibility
    field.readings = readings
    for rule in rules { field = field.holding(rule) }
    return field
  }

  /// Rules of a field at a part of the form, or at the form as a whole.
  private func fieldRules(_ node: WireNode, at place: String) -> Clause? {
    guard var object = node.object else { return nil }
    let own = FormField.wholeForm + (object.text("at") ?? "")
    let whole = own == FormField.wholeForm ? place : place + own
    let parts = object.requiredElements("contents").compactMap { part($0, at: whole) }
    object.finish()
    return Clause(own, parts)
  }

  func outline(_ node: WireNode) -> Outline? {
    guard var object = node.object else { return nil }
    let noise = object.elements("noise").compactMap(outlineNoise)
    let places = object.requiredElements("places").compactMap(outlinePlace)
    object.finish()
    return Outline(noise: noise, places: places)
  }

  private func outlineNoise(_ node: WireNode) -> OutlineNoise? {
    guard var object = node.object else { return nil }
    let isLine = object.has("line")
    let text = object.requiredText(isLine ? "line" : "block")
    object.finish()
    return text.map { isLine ? .line(startingWith: $0) : .block(from: $0) }
  }

  private func outlinePlace(_ node: WireNode) -> OutlinePlace? {
    guard var object = node.object else { return nil }
    let clause = object.requiredText("clause")
    let place = OutlinePlace(
      clause ?? "", figures: object.strings("figures"), dates: object.strings("dates"),
      lists: object.integers("lists"), labels: object.strings("labels"))
    object.finish()
    return clause == nil ? nil : place
  }
}
