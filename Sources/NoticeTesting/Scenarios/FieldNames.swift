import NoticeKit

/// What the fields of a category's forms may be called in a cell that lists some of them.
struct FieldNames {
  /// The facts of the fields, each once, in the order of the forms.
  let facts: [FactID]
  private var named: [String: FactID] = [:]
  private var longest = 1

  init(_ forms: [DossierForm]) {
    let fields = forms.flatMap(\.fields)
    var seen: Set<FactID> = []
    facts = fields.map(\.fact.id).filter { seen.insert($0).inserted }
    add(fields) { [$0.fact.id.description] }
    add(fields) { [$0.fact.id.name] }
    add(fields) { [$0.fact.label.zh, $0.fact.label.en] }
    add(fields, \.fact.aliases)
    add(fields) { [$0.fact.negative?.zh, $0.fact.negative?.en].compactMap { $0 } }
    add(fields, \.printedLabels)
  }

  /// Adds names of one rank; a name keeps the meaning that it has, and one of two fields has none.
  private mutating func add(_ fields: [FormField], _ names: (FormField) -> [String]) {
    var added: [String: Set<FactID>] = [:]
    for field in fields {
      for name in names(field) where named[name.folded] == nil {
        added[name.folded, default: []].insert(field.fact.id)
        longest = max(longest, name.entries.count)
      }
    }
    for (name, facts) in added where facts.count == 1 { named[name] = facts.first }
  }

  /// The facts that a list names, and the names in it that no field has or several have.
  ///
  /// A name may hold what else stands between names, such as 人数、场次: the longest counts.
  /// - Complexity: O(*n*) in the length of the list, times the length of the longest name.
  func read(_ list: String) -> (facts: Set<FactID>, unknown: [String]) {
    var (facts, unknown): (Set<FactID>, [String]) = ([], [])
    var entries = list.entries[...]
    while let first = entries.first {
      let match = entries.prefix(longest).reversed().lazy.compactMap { last in
        named[String(list[first.startIndex..<last.endIndex]).folded].map { ($0, last.endIndex) }
      }.first
      if let (fact, _) = match { facts.insert(fact) } else { unknown.append(String(first).trimmed) }
      let end = match?.1 ?? first.endIndex
      entries = entries.drop { $0.startIndex < end }
    }
    return (facts, unknown)
  }
}

extension String {
  /// The entries of a list, with the spaces around them.
  var entries: [Substring] {
    split { ";；,，、".contains($0) || $0.isNewline }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// As cells are compared: in half-width letters and marks, lower-case, without spaces.
  var folded: String {
    var folded = UnicodeScalarView()
    for scalar in unicodeScalars {
      let properties = scalar.properties
      guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint else { continue }
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(folded).lowercased()
  }
}
