import NoticeKit

extension WireReading {
  /// What is declared of one fact.
  func factStorage(_ node: WireNode) -> FactDefinition.Storage? {
    guard var object = node.object else { return nil }
    let id = FactID(object.requiredText("id") ?? "")
    let kind = factKind(&object)
    let label = object.wording("label")
    let negative = object.optional("negative").map(\.wording)
    let unit = object.optional("unit").map(\.wording)
    let aliases = object.strings("aliases")
    let category = object.text("category").map { CategoryID($0) }
    let from = object.optional("from")
    let derivation = from.flatMap(derivation)
    let part = object.optional("partOf")
    let whole = part.flatMap { facts.fact($0, in: self) }
    let changes = object.required("changes")?.word(Changeability.self)
    let plausibility = object.optional("looksLike")?.word(Plausibility.self)
    let isPersonal = object.flag("personal")
    let symbol = symbol(&object, of: id)
    object.finish()
    guard let kind, let changes, let symbol, from == nil || derivation != nil,
      part == nil || whole != nil
    else { return nil }
    return FactDefinition.Storage(
      id: id, kind: kind, label: label, negative: negative, unit: unit, aliases: aliases,
      category: category, derivation: derivation, partOf: whole, changeability: changes,
      symbol: symbol,
      plausibility: plausibility, isPersonal: isPersonal)
  }

  private func factKind(_ object: inout WireObject) -> FactKind? {
    guard let node = object.required("kind"), let name = node.string else { return nil }
    switch name {
    case "flag": return .flag
    case "count": return .count
    case "share": return .share
    case "text": return .text
    case "date": return .date
    case "duration": return .duration
    case "years": return .years
    case "decimal":
      return object.required("decimals")?.integer(in: 0...ExactDecimal.greatestScale)
        .map { .decimal(scale: $0) }
    case "choice": return .choice(choiceList(&object))
    case "choices": return .choices(choiceList(&object))
    case "rows":
      let columns = object.requiredElements("columns").map { facts.fact($0, in: self) }
      let read = columns.compactMap { $0 }
      return read.count == columns.count ? .rows(RowSchema(columns: read)) : nil
    default:
      let names = [
        "flag", "count", "decimal", "share", "text", "choice", "choices", "date", "duration",
        "years", "rows",
      ]
      node.report(
        node.node.shown, expected: .oneOf(names), mend: .write(near(name, among: names)))
      return nil
    }
  }

  private func choiceList(_ object: inout WireObject) -> ChoiceList {
    let options = object.requiredElements("choices").compactMap { node -> ChoiceOption? in
      guard var option = node.object else { return nil }
      let id = option.requiredText("id")
      let label = option.wording("label")
      let aliases = option.strings("aliases")
      option.finish()
      return id.map { ChoiceOption($0, label.zh, label.en, aliases: aliases) }
    }
    return ChoiceList(options, isOpen: object.flag("open"))
  }

  /// A symbol is told to people as Swift, so it can be nothing but a name.
  private func symbol(_ object: inout WireObject, of id: FactID) -> String? {
    guard let node = object.optional("symbol") else { return WireSymbol.usual(for: id) }
    guard let symbol = node.string else { return nil }
    if WireSymbol.isOne(symbol) { return symbol }
    node.report(
      node.node.shown,
      expected: Wording(
        "TeamFacts.city这样的Swift名称", "a name in Swift such as TeamFacts.city"),
      mend: Wording("改为名称，或删除", "write a name, or remove it"))
    return nil
  }

  // MARK: - What it follows from

  private func derivation(_ node: WireNode) -> FactDerivation? {
    guard var object = node.object else { return nil }
    defer { object.finish() }
    let names = [
      "shareOf", "elapsedSince", "occurredOn", "numberOf", "sumOf", "dividing", "rowsOf",
    ]
    guard let name = object.first(of: names) else {
      reportNoWord(&object, names)
      return nil
    }
    let first = name == "sumOf" ? nil : fact(name, &object)
    switch name {
    case "shareOf":
      let whole = fact("among", &object)
      return pair(first, whole) { .share(part: $0, whole: $1) }
    case "dividing":
      let divisor = fact("by", &object)
      return pair(first, divisor) { .quotient(dividend: $0, divisor: $1) }
    case "elapsedSince": return first.map { .elapsed(since: $0) }
    case "occurredOn": return first.map { .occurred(on: $0) }
    case "numberOf": return first.map { .number(of: $0) }
    case "sumOf":
      let parts = object.requiredElements("sumOf").map { facts.fact($0, in: self) }
      let read = parts.compactMap { $0 }
      return read.count == parts.count ? .sum(of: read) : nil
    default:
      return measure(of: first, &object)
    }
  }

  private func measure(of rows: FactDefinition?, _ object: inout WireObject) -> FactDerivation? {
    let kind: RowMeasure.Kind?
    switch object.first(of: ["sum", "least", "greatest", "where"]) {
    case "sum": kind = fact("sum", &object).map { .sum($0) }
    case "least": kind = fact("least", &object).map { .least($0) }
    case "greatest": kind = fact("greatest", &object).map { .greatest($0) }
    case "where":
      kind = object.required("where").flatMap(condition).map { .count(where: $0) }
    default: kind = .count(where: nil)
    }
    guard let rows, let kind else { return nil }
    return .rows(RowMeasure(rows: rows, kind: kind))
  }

  private func fact(_ name: String, _ object: inout WireObject) -> FactDefinition? {
    object.required(name).flatMap { facts.fact($0, in: self) }
  }

  private func pair(
    _ first: FactDefinition?, _ second: FactDefinition?,
    _ make: (FactDefinition, FactDefinition) -> FactDerivation
  ) -> FactDerivation? {
    guard let first, let second else { return nil }
    return make(first, second)
  }
}
