import NoticeKit

extension WireReading {
  /// The members that say which sort of rule on slates an object is.
  static let slateNames = [
    "quota", "shareQuota", "anyCategories", "refusedCategories", "unitPrecondition", "allotment",
    "allotmentFormula", "shareCap",
  ]

  func slateRule(_ name: String, _ object: inout WireObject, at place: String) -> SlateRule? {
    defer { object.finish() }
    let id = object.requiredText(name)
    if let id { note(object.node, id, at: place) }
    let kinds = object.elements("for").compactMap(unitKind)
    var percent: DecimalLiteral?
    let body = slateRuleBody(name, &object, &percent)
    let title = object.optional("title").map(\.wording)
    let readings = object.readings()
    guard let id, let body else { return nil }
    var rule = SlateRule(id, kinds: kinds, body)
    rule.percent = percent
    rule.ownTitle = title
    rule.readings = readings
    return rule
  }

  private func unitKind(_ node: WireNode) -> UnitKind? {
    guard let id = node.string else { return nil }
    if let kind = unitKinds[id] { return kind }
    if declared["unitKinds"]?[id] == nil {
      reportUnknown(id, in: "unitKinds", unitKinds.keys, node)
    }
    return nil
  }

  private func slateRuleBody(
    _ name: String, _ object: inout WireObject, _ percent: inout DecimalLiteral?
  ) -> SlateRuleBody? {
    switch name {
    case "quota":
      let limit = object.required("atMost")?.integer()
      let scope = object.required("in").flatMap(scope)
      guard let limit, let scope else { return nil }
      return .maximum(limit, scope)
    case "shareQuota":
      return shareQuota(&object, &percent)
    case "anyCategories":
      let limit = object.required("atMost")?.integer()
      let ids = object.required("of")?.categoryIDs
      guard let limit, let ids else { return nil }
      return .categories(atMost: limit, of: ids)
    case "refusedCategories":
      return object.required("of").map { .refused($0.categoryIDs) }
    case "unitPrecondition":
      return object.required("condition").flatMap(condition).map { .precondition($0) }
    case "allotment":
      return object.required("table").flatMap(table).map { .allocation($0) }
    case "allotmentFormula":
      let columns = object.requiredElements("columns").compactMap(formulaColumn)
      return .formula(AllocationFormula(columns: columns))
    default:
      let share = object.required("atMost").flatMap { statedShare($0, &percent) }
      let category = object.text("among").map { CategoryID($0) }
      let condition = object.required("condition").flatMap(condition)
      guard let share, let condition else { return nil }
      return .shareOfNominees(condition, among: category, millionths: share)
    }
  }

  private func shareQuota(
    _ object: inout WireObject, _ percent: inout DecimalLiteral?
  ) -> SlateRuleBody? {
    let share = object.required("atMost").flatMap { statedShare($0, &percent) }
    let base = object.required("of").flatMap { facts.fact($0, in: self) }
    let rounding = object.required("rounded")?.word(QuotaRounding.self)
    let minimum = object.required("minimum")?.integer()
    let scope = object.required("in").flatMap(scope)
    guard let share, let base, let rounding, let minimum, let scope else { return nil }
    return .shareOfCount(
      ShareQuota(base: base, millionths: share, rounding: rounding, minimum: minimum), scope)
  }

  /// A percentage as it is stated; one that is none is found when the rule set is inspected.
  private func statedShare(_ node: WireNode, _ percent: inout DecimalLiteral?) -> Int64? {
    guard let string = node.string else { return nil }
    guard string.utf8.last == UInt8(ascii: "%") else {
      node.report(
        node.node.shown, expected: WireFigure.expected(.share),
        mend: Wording("写成20%这样的百分比", "write a percentage such as 20%"))
      return nil
    }
    let literal = DecimalLiteral(stringLiteral: String(string.dropLast()))
    percent = literal
    return literal.value?.units(atScale: 4) ?? -1
  }

  private func scope(_ node: WireNode) -> SlateScope? {
    switch node.node.content {
    case .string("each-category"): return .inEachCategory
    case .string("all"): return .inAll
    case .object:
      guard var object = node.object else { return nil }
      let id = object.requiredText("category")
      object.finish()
      return id.map { .inCategory(CategoryID($0)) }
    default:
      node.report(
        node.node.shown,
        expected: Wording(
          "\"each-category\"、\"all\"或{\"category\": 类别}",
          "\"each-category\", \"all\" or {\"category\": ID}"),
        mend: .write(nil))
      return nil
    }
  }

  private func table(_ node: WireNode) -> AllocationTable? {
    guard var object = node.object else { return nil }
    let columns = object.required("columns")?.categoryIDs ?? []
    let headings = object.strings("headings")
    let rows = object.requiredElements("rows").compactMap(tableRow)
    let totals = object.optional("totals").flatMap(tableRow)
    object.finish()
    return AllocationTable(columns: columns, rows: rows, totals: totals, headings: headings)
  }

  private func tableRow(_ node: WireNode) -> AllocationTable.Row? {
    guard var object = node.object else { return nil }
    let region = object.requiredText("region")
    let cells = object.required("cells")?.integers
    let total = object.optional("total")?.integer()
    object.finish()
    guard let region, let cells else { return nil }
    return AllocationTable.Row(region: region, cells: cells, total: total)
  }

  private func formulaColumn(_ node: WireNode) -> AllocationFormula.Column? {
    guard var object = node.object else { return nil }
    let category = object.requiredText("category")
    let fact = object.required("fact").flatMap { facts.fact($0, in: self) }
    let place = object.text("clause") ?? ""
    let bands = object.requiredElements("bands").compactMap(band)
    object.finish()
    guard let category, let fact else { return nil }
    return AllocationFormula.Column(
      category: CategoryID(category), fact: fact, place: place, bands: bands)
  }

  private func band(_ node: WireNode) -> AllocationFormula.Band? {
    guard var object = node.object else { return nil }
    let from = object.required("from")?.integer()
    let upTo = object.optional("to")?.integer()
    let gives = object.required("gives")?.integer()
    object.finish()
    guard let from, let gives else { return nil }
    return upTo.map { .from(from, to: $0, gives: gives) } ?? .from(from, gives: gives)
  }
}
