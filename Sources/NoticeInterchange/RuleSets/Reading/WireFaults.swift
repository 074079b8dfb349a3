import NoticeKit

extension WireReading {
  /// Tells what the inspection of the rule set found, each at what it speaks of in the file.
  ///
  /// What only follows from something that could not be read is not told a second time.
  func report(_ faults: [Fault], of id: RuleSetID, at root: WireNode) {
    let unread = faultyPlaces
    var searched: Set<Int> = []
    for fault in faults {
      // It was told where it was read.
      if fault.found == .unreadable { continue }
      let node =
        node(of: fault, in: id) ?? (fault.place == "\(id)" ? root.member(of: fault.kind) : root)
      if fault.kind.mayFollow, follows(fault.kind, at: node.path.json.description, from: unread) {
        continue
      }
      guard fault.kind == .missingWording else {
        node.report(fault.found, expected: fault.kind.expected, mend: fault.mend)
        continue
      }
      guard searched.insert(node.node.offset).inserted else { continue }
      for wording in wordings(at: node) {
        wording.report(fault.found, expected: fault.kind.expected, mend: fault.mend)
      }
    }
  }

  /// The wordings that lack a language: of a thing, or of the kinds of unit that it names.
  private func wordings(at node: WireNode) -> [WireNode] {
    let kinds = (node.node["for"]?.elements ?? []).compactMap { kind in
      kind.string.flatMap { declared["unitKinds"]?[$0] }
    }
    let empty = ([node] + kinds).flatMap(\.emptyWordings)
    return empty.isEmpty ? [node] : empty
  }

  private func node(of fault: Fault, in id: RuleSetID) -> WireNode? {
    if let fact = fault.fact, fault.kind.isOfFacts, let node = facts.node(of: fact) { return node }
    let prefix = "\(id) "
    let isOfSet = fault.place.hasPrefix(prefix)
    let key = isOfSet ? String(fault.place.dropFirst(prefix.count)) : fault.place
    if fault.kind == .duplicateID, let second = seconds[key] { return second }
    return places[key] ?? fault.requirement.flatMap { places[$0] }
  }

  /// Whether a fault at a place only follows from something that could not be read.
  private func follows(_ kind: Fault.Kind, at place: String, from unread: [String]) -> Bool {
    // What is missing at the top is a member of it that could not be read, not what lies deeper.
    if place == "$" { return unread.contains { $0 == "$" || $0.isMember(of: kind) } }
    // A category that could not be read is missed wherever it is named.
    if kind == .wrongParts, unread.contains(where: \.isCategory) { return true }
    return unread.contains { $0.isWithin(place) || place.isWithin($0) }
  }
}

extension String {
  /// Whether one place of the file is another or lies within it.
  fileprivate func isWithin(_ place: String) -> Bool {
    guard hasPrefix(place) else { return false }
    return dropFirst(place.count).first.map { $0 == "." || $0 == "[" } ?? true
  }

  /// Whether it is the place of a category as a whole, or of its id.
  fileprivate var isCategory: Bool {
    guard isWithin("$.categories") else { return false }
    return dropFirst("$.categories".count).drop { $0 != "]" }.dropFirst().isEmpty
      || hasSuffix("].id") && filter { $0 == "." }.count == 2
  }

  /// Whether it is the place of a member of the rule set whose lack is such a fault.
  fileprivate func isMember(of kind: Fault.Kind) -> Bool {
    switch kind {
    case .malformedID: self == "$.series"
    case .impossibleLiteral: ["$.version", "$.edition"].contains(self) || isWithin("$.notice")
    case .wrongParts: self == "$.notice" || isCategory
    default: true
    }
  }
}

extension WireNode {
  /// The member of a rule set that a fault of the whole set speaks of; the set where it may be several.
  fileprivate func member(of kind: Fault.Kind) -> WireNode {
    guard kind == .malformedID, let series = node["series"] else { return self }
    return WireNode(node: series, path: .member(path, "series"), reading: reading)
  }

  /// The members in which a thing says what it is itself.
  private static let ownWords: Set = [
    "label", "title", "asks", "readings", "aspects", "any", "all", "informational", "notInSource",
    "pending", "contents", "items", "notice",
  ]

  /// The wordings in it that lack a language.
  fileprivate var emptyWordings: [WireNode] {
    if let zh = node["zh"]?.string, let en = node["en"]?.string {
      return zh.isEmpty || en.isEmpty ? [self] : []
    }
    let members = (node.members ?? []).filter { Self.ownWords.contains($0.name) }.map {
      WireNode(node: $0.value, path: .member(path, $0.name), reading: reading)
    }
    let elements = (node.elements ?? []).enumerated().map {
      WireNode(node: $1, path: .element(path, $0), reading: reading)
    }
    return (members + elements).flatMap(\.emptyWordings)
  }
}

extension Fault.Kind {
  /// Whether it stands in a fact's declaration rather than where the fact is used.
  fileprivate var isOfFacts: Bool {
    switch self {
    case .conflictingFact, .impossibleDerivation, .malformedID, .duplicateID, .missingWording,
      .wrongForm:
      true
    default: false
    }
  }

  /// Whether it may follow from something that could not be read beside it.
  fileprivate var mayFollow: Bool {
    switch self {
    case .emptyClause, .missingClause, .malformedID, .impossibleLiteral,
      .impossibleDerivation, .unknownGrade, .wrongForm, .wrongTable, .wrongParts, .foreignFact:
      true
    case .duplicateID, .missingWording, .figureOutOfRange, .unknownChoice, .conflictingFact,
      .emptyCondition, .oversizedCondition, .misplacedRefusal:
      false
    }
  }

  /// What should stand there instead.
  fileprivate var expected: Wording {
    switch self {
    case .malformedID: Wording("小写字母加连字符", "lower-case words joined by hyphens")
    case .duplicateID: Wording("各不相同的标识和名称", "ids and names that differ")
    case .emptyClause: Wording("有名称、有内容的款", "a clause with a name and something in it")
    case .missingClause: Wording("依据的款", "the clause that states it")
    case .missingWording: Wording("中文和英文", "both Chinese and English")
    case .impossibleLiteral: Wording("写法正确的值", "a value that there is")
    case .figureOutOfRange: Wording("该事实可取之值", "a figure that the fact can have")
    case .unknownChoice: Wording("所列的选项", "a choice that the fact lists")
    case .conflictingFact: Wording("同一声明", "one declaration")
    case .foreignFact: Wording("可用于此处的事实", "a fact that belongs here")
    case .impossibleDerivation: Wording("种类相合的事实", "facts of the kinds that fit")
    case .emptyCondition: Wording("所列与所求相合的条件", "a list of what it asks for")
    case .oversizedCondition: Wording("较小的条件", "a smaller condition")
    case .unknownGrade: Wording("等级表中的等级", "a degree of the scale")
    case .wrongForm: Wording("有栏目且不重复的表", "a form with fields, each once")
    case .misplacedRefusal: Wording("材料的要求", "a requirement on the dossier")
    case .wrongTable: Wording("与合计相符的数字", "figures that add up")
    case .wrongParts: Wording("齐全而不重复的部分", "the parts that a rule set has")
    }
  }
}
