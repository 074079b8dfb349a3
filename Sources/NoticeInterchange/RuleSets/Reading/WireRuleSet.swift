import NoticeKit

extension WireReading {
  /// The whole rule set as far as it can be read; it is whole only where no fault was found.
  func ruleSet() -> RuleSet? {
    let root = WireNode(node: document.root, path: .root, reading: self)
    guard var object = root.object, hasKnownFormat(&object) else { return nil }
    let series = object.requiredText("series") ?? ""
    let edition = object.required("edition")?.integer(in: RuleSetID.editions) ?? 0
    let version = object.requiredText("version") ?? ""
    readTables(&object)
    var parts: [RuleSetPart] = []
    if let notice = object.optional("notice").flatMap(notice) {
      parts.append(RuleSetPart(kind: .notice(notice)))
    }
    let categories = object.requiredElements("categories")
    if categories.count > WireLimits.categories {
      root.report(
        Wording("\(categories.count)个类别", "\(categories.count) categories"),
        expected: .atMost(WireLimits.categories, Wording("个", "categories")),
        mend: Wording("分成几个规则集", "make several rule sets of it"))
      return nil
    }
    parts += categories.compactMap(category).map { RuleSetPart(kind: .category($0)) }
    parts += object.elements("notTaken").compactMap(notTaken).map {
      RuleSetPart(kind: .notTaken($0))
    }
    multiplier = max(1, categories.count)
    parts += object.elements("clauses").compactMap { clause($0, below: "") }
      .map { RuleSetPart(kind: .clause($0)) }
    multiplier = 1
    parts += object.elements("forms").compactMap(form).map { RuleSetPart(kind: .form($0)) }
    if let outline = object.optional("outline").flatMap(outline) {
      parts.append(RuleSetPart(kind: .outline(outline)))
    }
    object.finish()
    let id = RuleSetID(series: series, edition: edition)
    let ruleSet = RuleSet(id: id, version: VersionLiteral(stringLiteral: version), parts: parts)
    report(ruleSet.faults, of: id, at: root)
    // What cannot be read may use any fact.
    if !hasFaults { reportUnused(beside: WireTables(of: ruleSet.parts)) }
    if !hasFaults { reportSize(of: ruleSet, at: root) }
    return ruleSet
  }

  private func hasKnownFormat(_ object: inout WireObject) -> Bool {
    let format = object.required("format")
    let version = object.required("formatVersion")
    guard let format, let version else { return false }
    if format.node.string != RuleSetFile.format {
      format.report(
        format.node.shown,
        expected: Wording("\"\(RuleSetFile.format)\"", "\"\(RuleSetFile.format)\""),
        mend: Wording("换一个规则集文件", "choose the file of a rule set"))
      return false
    }
    if version.node.number?.int64 != Int64(RuleSetFile.formatVersion) {
      version.report(
        version.node.shown,
        expected: Wording(
          "格式版本\(RuleSetFile.formatVersion)", "version \(RuleSetFile.formatVersion) of the format"),
        mend: version.node.mendOfQuotes(
          in: RuleSetFile.formatVersion...RuleSetFile.formatVersion)
          ?? Wording(
            "升级本程序，或用同一版本的程序重写文件", "upgrade this program, or have the file written for it"))
      return false
    }
    return true
  }

  private func readTables(_ object: inout WireObject) {
    for entry in object.elements("scales") {
      guard let (id, scale) = scale(entry), isNew(id, in: "scales", entry) else { continue }
      scales[id] = scale
    }
    for entry in object.elements("unitKinds") {
      guard let (id, kind) = unitKind(entry), isNew(id, in: "unitKinds", entry) else { continue }
      unitKinds[id] = kind
    }
    facts.declare(object.elements("facts"), in: self)
  }

  private func scale(_ entry: WireNode) -> (String, GradeScale)? {
    guard var object = entry.object else { return nil }
    let id = object.requiredText("id")
    let levels = object.requiredElements("degrees").compactMap { degree -> GradeScale.Level? in
      guard var object = degree.object else { return nil }
      let id = object.requiredText("id")
      let label = object.wording("label")
      object.finish()
      return id.map { GradeScale.Level($0, label.zh, label.en) }
    }
    object.finish()
    return id.map { ($0, GradeScale($0, levels)) }
  }

  private func unitKind(_ entry: WireNode) -> (String, UnitKind)? {
    guard var object = entry.object else { return nil }
    let id = object.requiredText("id")
    let label = object.wording("label")
    let aliases = object.strings("aliases")
    object.finish()
    return id.map { ($0, UnitKind($0, label.zh, label.en, aliases: aliases)) }
  }

  /// Whether an id stands in its table for the first time.
  func isNew(_ id: String, in table: String, _ entry: WireNode) -> Bool {
    if declared[table]?[id] == nil {
      declared[table, default: [:]][id] = entry
      return true
    }
    entry.report(
      Wording("又一个\(Excerpt.text(id))", "\(Excerpt.text(id)) once more"),
      expected: Wording("各不相同的标识", "ids that differ"),
      mend: Wording("只声明一次", "declare it once"))
    return false
  }

  /// Tells what stands in a table and nothing of the rule set uses; it would be lost when the rule
  /// set is written.
  private func reportUnused(beside used: WireTables) {
    reportUnused("等级表", in: "scales", beside: used.scales.map(\.id))
    reportUnused("单位类别", in: "unitKinds", beside: used.unitKinds.map(\.id))
    reportUnused("事实", in: "facts", beside: used.facts.map(\.id.description))
  }

  private func reportUnused(_ what: String, in table: String, beside used: [String]) {
    let used = Set(used)
    let unused = declared[table, default: [:]].filter { !used.contains($0.key) }
    for (id, node) in unused.sorted(by: { $0.value.node.offset < $1.value.node.offset }) {
      let id = Excerpt.text(id)
      node.report(
        Wording("\(what)\(id)，声明而未用", "\(id), declared and never used"),
        expected: Wording("用到的\(what)", "what something uses"),
        mend: Wording("删去它，或使用它", "delete it or use it"))
    }
  }

  /// Tells an id that its table lacks.
  func reportUnknown(
    _ id: String, in table: String, _ names: some Collection<String>, _ node: WireNode
  ) {
    node.report(
      Wording("\(Excerpt.text(id))，“\(table)”中没有", "\(Excerpt.text(id)), which “\(table)” lacks"),
      expected: Wording("“\(table)”中的标识", "an id that stands in “\(table)”"),
      mend: near(id, among: names).map { Wording("改为“\($0)”", "write “\($0)”") }
        ?? Wording("在“\(table)”中声明它", "declare it in “\(table)”"))
  }

  private func notice(_ node: WireNode) -> Notice? {
    guard var object = node.object else { return nil }
    let title = object.wording("title")
    var notice = Notice(title.zh, title.en)
    notice.issuers = object.optional("issuers")?.wordings ?? WordingList([])
    notice.number = object.text("number")
    notice.issued = object.optional("issued")?.day
    notice.published = object.optional("published")?.day
    notice.addressees = object.optional("addressees")?.wordings ?? WordingList([])
    object.finish()
    return notice
  }

  private func category(_ node: WireNode) -> NomineeCategory? {
    guard var object = node.object else { return nil }
    let id = object.requiredText("id")
    let title = object.wording("title")
    let otherTitles = object.optional("otherTitles")?.wordings ?? WordingList([])
    let place = object.requiredText("clause") ?? ""
    places[place] = places[place] ?? node
    if let id { places[id] = places[id] ?? node }
    scope = place
    defer { scope = "" }
    var contents = ClauseContents()
    for part in object.requiredElements("clauses") {
      if let clause = clause(part, below: place) { contents.add(clause, below: place) }
    }
    object.finish()
    return id.map {
      NomineeCategory(
        id: CategoryID($0), title: title, otherTitles: otherTitles, clause: place,
        contents: contents)
    }
  }

  private func notTaken(_ node: WireNode) -> NotTaken? {
    guard var object = node.object else { return nil }
    let category = object.requiredText("category")
    let clause = object.requiredText("clause")
    let reason = object.wording("because")
    object.finish()
    guard let category, let clause else { return nil }
    return NotTaken(CategoryID(category), at: clause, because: reason.zh, reason.en)
  }
}
