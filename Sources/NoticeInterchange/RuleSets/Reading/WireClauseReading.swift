import NoticeKit

extension WireReading {
  /// A clause below a place.
  func clause(_ node: WireNode, below place: String) -> Clause? {
    guard var object = node.object else { return nil }
    let own = object.requiredText("clause")
    let whole = place + (own ?? "")
    places[whole] = places[whole] ?? node
    let parts = object.requiredElements("contents").compactMap { part($0, at: whole) }
    object.finish()
    return own.map { Clause($0, parts) }
  }

  /// One thing that a clause states; which sort it is says one of its members.
  func part(_ node: WireNode, at place: String) -> ClausePart? {
    guard spend(1, at: node), var object = node.object else { return nil }
    let names =
      ["criterion", "judgement", "items", "clause", "informational", "notInSource", "pending"]
      + Self.provisionNames + Self.slateNames
    guard let name = object.first(of: names) else {
      node.report(
        node.node.members?.first.map {
          Wording("以\(Excerpt.text($0.name))开头的对象", "an object with \(Excerpt.text($0.name))")
        } ?? Wording("空的对象", "an empty object"),
        expected: .oneOf(names), mend: Wording("用其中之一说明是什么", "say with one of these what it is"))
      return nil
    }
    switch name {
    case "clause":
      return nested(at: node) { clause(node, below: place) }.map { ClausePart(.clause($0)) }
    case "items":
      return nested(at: node) {
        let parts = object.requiredElements("items").compactMap { part($0, at: place) }
        object.finish()
        return ClausePart(.items(parts))
      }
    case "informational": return note(.informational, name, &object)
    case "notInSource": return note(.notInSource, name, &object)
    case "pending": return note(.pending, name, &object)
    case "criterion", "judgement":
      return requirement(name, &object, at: place).map { ClausePart(.requirement($0)) }
    case _ where Self.slateNames.contains(name):
      return slateRule(name, &object, at: place).map { ClausePart(.slateRule($0)) }
    default:
      return provision(name, &object, at: place).map { ClausePart(.provision($0)) }
    }
  }

  private func note(
    _ kind: PlaceNote.Kind, _ name: String, _ object: inout WireObject
  ) -> ClausePart {
    let note = PlaceNote(
      kind, object.wording(name), figures: object.strings("figures"),
      dates: object.strings("dates"), lists: object.integers("lists"),
      labels: object.strings("labels"))
    object.finish()
    return ClausePart(.note(note))
  }

  private func requirement(
    _ name: String, _ object: inout WireObject, at place: String
  ) -> Requirement? {
    let node = object.node
    let id = object.requiredText(name)
    if let id { note(node, id, at: place) }
    let body: RequirementBody
    if name == "criterion" {
      body = .criterion(object.required("condition").flatMap(condition) ?? .unreadable)
    } else {
      let question = object.wording("asks")
      body = .judgement(question: question, grade: object.optional("grade").flatMap(grade))
    }
    var requirement = Requirement(id ?? "unread", body)
    requirement.ownTitle = object.optional("title").map(\.wording)
    requirement.aspects = object.optional("aspects").flatMap(aspects)
    requirement.part = object.optional("part")?.word(RequirementPart.self) ?? .eligibility
    requirement.strength = object.optional("strength")?.word(Strength.self) ?? .mandatory
    let floor = object.optional("floor")
    requirement.floor = floor.flatMap(condition)
    requirement.applicability = object.optional("applies").flatMap(condition)
    requirement.refuses = object.flag("refuses")
    requirement.categories = object.categories()
    requirement.readings = object.readings()
    object.finish()
    if let floor, requirement.strength != .inPrinciple {
      floor.report(
        Wording("并非原则上的要求的下限", "the floor of a requirement that is not in principle"),
        expected: Wording("只在原则上的要求中有下限", "a floor only where the strength is in-principle"),
        mend: Wording(
          "写上\"strength\": \"in-principle\"，或去掉下限", "set the strength, or drop the floor"))
    }
    return id == nil ? nil : requirement
  }

  /// Notes where something stands that faults name by its clause and id.
  func note(_ node: WireNode, _ id: String, at place: String) {
    for key in ["\(place) \(id)", "\(scope) \(id)", id] {
      if let first = places[key] {
        if first.node.offset != node.node.offset { seconds[key] = seconds[key] ?? node }
      } else {
        places[key] = node
      }
    }
  }

  private func grade(_ node: WireNode) -> Grade? {
    guard var object = node.object else { return nil }
    let scaleNode = object.required("scale")
    let degree = object.requiredText("degree")
    object.finish()
    guard let scaleNode, let id = scaleNode.string, let degree else { return nil }
    guard let scale = scales[id] else {
      if declared["scales"]?[id] == nil {
        reportUnknown(id, in: "scales", scales.keys, scaleNode)
      }
      return nil
    }
    return Grade(on: scale, degree)
  }

  /// A list of things, or several lists of one predicate by their lengths.
  func aspects(_ node: WireNode) -> Aspects? {
    guard var object = node.object else { return nil }
    let isAll = object.has("all")
    let items = object.required(isAll ? "all" : "any")?.wordings.items
    let isOpen = object.flag("open")
    let runsNode = object.optional("runs")
    object.finish()
    guard let items else { return nil }
    let runs = runsNode?.integers ?? [items.count]
    var total = 0
    for run in runs where (0...items.count).contains(run) { total += run }
    guard !runs.isEmpty, total == items.count, runs.allSatisfy({ (0...items.count).contains($0) })
    else {
      runsNode?.report(
        Wording("与项数不合的长度", "lengths that do not fit the list"),
        expected: Wording("合计为\(items.count)", "lengths that add up to \(items.count)"),
        mend: Wording("改正各段长度", "correct the lengths"))
      return nil
    }
    var start = 0
    var whole: Aspects?
    for run in runs {
      let list = WordingList(Array(items[start..<start + run]))
      let next = Aspects(list, isAll ? .all : .any, isOpen: isOpen)
      whole = whole?.followed(by: next) ?? next
      start += run
    }
    return whole
  }
}

extension Condition {
  /// What stands for a condition that could not be read, in a rule set that is never handed out.
  static let unreadable = Condition(
    .faulty(ConditionFault(fact: nil, source: "?", found: .unreadable, mend: .unreadable)))
}
