import NoticeKit

extension WireReading {
  /// A condition; as much of it as can be read, so that all its faults are found.
  func condition(_ node: WireNode) -> Condition? {
    nested(at: node) {
      guard var object = node.object else { return nil }
      defer { object.finish() }
      if object.has("fact") { return leaf(&object) }
      let names = ["all", "any", "not", "atLeast", "atMost"]
      switch object.first(of: names) {
      case "all": return allOf(conditions("all", &object))
      case "any": return anyOf(conditions("any", &object))
      case "not": return NoticeKit.not(object.required("not").flatMap(condition) ?? .unreadable)
      case "atLeast":
        let number = object.required("atLeast")?.integer()
        let conditions = conditions("of", &object)
        return number.map { atLeast($0, of: conditions) }
      case "atMost":
        let number = object.required("atMost")?.integer()
        let conditions = conditions("of", &object)
        return number.map { atMost($0, of: conditions) }
      default:
        if let meaningless = object.optional("meaningless") {
          meaningless.report(
            Wording("没有意义的条件", "a condition that means nothing"),
            expected: Wording("一个条件", "a condition"),
            mend: Wording("在原规则集中改正", "mend it where the rule set was written"))
        } else {
          node.report(
            Wording("不是条件的对象", "an object that is no condition"),
            expected: .oneOf(["fact"] + names),
            mend: Wording("写上其中之一", "write one of these"))
          // Its members are all unknown; one fault is enough.
          for member in node.node.members ?? [] { _ = object.optional(member.name) }
        }
        return nil
      }
    }
  }

  private func conditions(_ name: String, _ object: inout WireObject) -> [Condition] {
    object.requiredElements(name).map { condition($0) ?? .unreadable }
  }

  // MARK: - Leaves

  private func leaf(_ object: inout WireObject) -> Condition? {
    let fact = object.required("fact").flatMap { facts.fact($0, in: self) }
    guard let fact, spend(facts.weight(of: fact.id), at: object.node) else {
      // What is said of the fact cannot be read without it.
      for member in object.node.node.members ?? [] { _ = object.optional(member.name) }
      return nil
    }
    switch fact.kind {
    case .flag:
      return object.required("is")?.bool.map { Condition(.flag(fact, $0)) }
    case .count, .decimal, .share, .duration:
      return comparison(
        &object,
        [
          ("atLeast", Comparison.atLeast), ("atMost", Comparison.atMost),
          ("moreThan", Comparison.moreThan), ("lessThan", Comparison.lessThan),
          ("equals", Comparison.equals),
        ], fact.kind
      ).map { Condition(.compares(fact, $0)) }
    case .date:
      return comparison(
        &object,
        [
          ("onOrAfter", Comparison.atLeast), ("onOrBefore", Comparison.atMost),
          ("after", Comparison.moreThan), ("before", Comparison.lessThan),
          ("on", Comparison.equals),
        ], fact.kind
      ).map { Condition(.compares(fact, $0)) }
    case .choice:
      return object.required("isOneOf").map { Condition(.isOneOf(fact, $0.strings)) }
    case .choices:
      return relation(&object).map { Condition(.choices(fact, $0.0, $0.1.strings)) }
    case .years:
      return relation(&object).map { Condition(.years(fact, $0.0, $0.1.integers)) }
    case .text: return text(fact, &object)
    case .rows:
      return object.required("everyRow").flatMap(condition).map { inner in
        Condition(of: [inner]) { .everyRow(fact, $0.first ?? .all([])) }
      }
    }
  }

  private func comparison(
    _ object: inout WireObject, _ words: [(String, (Int64) -> Comparison)], _ kind: FactKind,
    upTo greatest: Int = Int(ExactDecimal.greatestUnits)
  ) -> Comparison? {
    guard let (name, word) = words.first(where: { object.has($0.0) }) else {
      _ = object.first(of: words.map(\.0))
      reportNoWord(&object, words.map(\.0))
      return nil
    }
    guard let node = object.optional(name) else { return nil }
    if let figure = WireFigure.figure(node.node, kind) { return word(figure) }
    let expected = WireFigure.expected(kind)
    node.report(
      node.node.shown, expected: expected,
      mend: (kind == .count ? node.node.mendOfQuotes(in: 0...greatest) : nil)
        ?? Wording("写成\(expected.zh)", "write \(expected.en)"))
    return nil
  }

  private func relation(_ object: inout WireObject) -> (SetRelation, WireNode)? {
    let words: [(String, SetRelation)] = [
      ("includesAny", .includesAny), ("includesAll", .includesAll), ("excludes", .excludes),
    ]
    for (name, relation) in words {
      if object.has(name), let node = object.optional(name) { return (relation, node) }
    }
    reportNoWord(&object, words.map(\.0))
    return nil
  }

  private func text(_ fact: FactDefinition, _ object: inout WireObject) -> Condition? {
    if object.has("matches"), let node = object.optional("matches") {
      let parts = (node.elements ?? []).compactMap(patternPart)
      return Condition(.textMatches(fact, TextPattern(parts)))
    }
    guard object.has("length"), let node = object.optional("length"), var length = node.object
    else {
      reportNoWord(&object, ["length", "matches"])
      return nil
    }
    let comparison = comparison(
      &length, [("atLeast", Comparison.atLeast), ("atMost", Comparison.atMost)], .count,
      upTo: 1_000_000)
    length.finish()
    return comparison.map { Condition(.textLength(fact, $0)) }
  }

  private func patternPart(_ node: WireNode) -> TextPattern.Part? {
    guard var object = node.object else { return nil }
    defer { object.finish() }
    let names = ["literal", "oneOf", "anything", "digits", "stated"]
    switch object.first(of: names) {
    case "literal": return object.requiredText("literal").map { .literal($0) }
    case "oneOf": return object.required("oneOf").map { .oneOf($0.strings) }
    case "anything": return object.requiredText("anything").map { .anything(named: $0) }
    case "digits":
      guard let ends = object.required("digits") else { return nil }
      let numbers = ends.integers
      guard numbers.count == 2, numbers[0] <= numbers[1] else {
        ends.report(
          ends.node.shown, expected: Wording("由少到多的两个数", "two numbers, the smaller one first"),
          mend: Wording("写成[1, 3]", "write them like [1, 3]"))
        return nil
      }
      return .digits(numbers[0]...numbers[1])
    case "stated":
      let fact = object.required("stated").flatMap { facts.fact($0, in: self) }
      let endings = object.strings("endings")
      return fact.map { .stated($0, endings: endings) }
    default:
      reportNoWord(&object, names)
      return nil
    }
  }

  /// Tells that an object lacks the word that says what it asks; its other members are not told.
  func reportNoWord(_ object: inout WireObject, _ words: [String]) {
    object.node.report(
      Wording("没有可用的词", "none of the words that fit"), expected: .oneOf(words),
      mend: Wording("写上其中之一", "write one of these"))
    for member in object.node.node.members ?? [] { _ = object.optional(member.name) }
  }
}
