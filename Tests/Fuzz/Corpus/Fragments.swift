import NoticeInterchange

/// Small rule sets cut from a whole one, which together hold everything that it states.
///
/// Mutated in place of the whole, each costs a hundredth of it.
struct Fragments {
  private let whole: JSONValue

  /// Those that can be read; a rule on units may need more than its fragment holds.
  static func of(_ whole: JSONValue) -> [[UInt8]] {
    Fragments(whole: whole).all.map { Array(JSONWriter().text($0).utf8) }
      .filter { RuleSetReader().read($0).ruleSet != nil }
  }

  private var all: [JSONValue] {
    let categories = whole.list("categories").flatMap { category in
      category.list("clauses").flatMap { clause in
        clause.cut("contents", by: 3).map {
          fragment(["categories": [category.with("clauses", [$0])]])
        }
      }
    }
    let shared = whole.list("clauses").flatMap { clause in
      clause.cut("contents", by: 2).map {
        fragment(["categories": .array(bareCategories), "clauses": [$0]])
      }
    }
    let forms = whole.list("forms").flatMap { form in
      form.cut("fields", by: 3).map {
        fragment(["categories": .array(bareCategories), "forms": [$0]])
      }
    }
    let beside: [JSONValue] = ["notice", "notTaken"].compactMap { name in
      whole[name].map { fragment(["categories": .array(bareCategories), (name): $0]) }
    }
    let outlines = (whole["outline"]?.cut("places", by: 8) ?? []).map {
      fragment(["categories": .array(bareCategories), "outline": $0])
    }
    return categories + shared + forms + beside + outlines
  }

  /// Each category with the first thing that it asks for.
  private var bareCategories: [JSONValue] {
    whole.list("categories").compactMap { category in
      category.list("clauses").first?.cut("contents", by: 1).first.map {
        category.with("clauses", [$0])
      }
    }
  }

  /// What stands before the parts of a rule set, some parts, and the tables as far as these name them.
  private func fragment(_ parts: JSONValue) -> JSONValue {
    let head = ["format", "formatVersion", "series", "edition", "version"].compactMap { name in
      whole[name].map { JSONValue.Member(name, $0) }
    }
    var names = Set(parts.texts)
    var tables: [JSONValue.Member] = []
    for table in ["scales", "unitKinds", "facts"] {
      let entries = whole.list(table)
      var count = -1
      while names.count > count {
        count = names.count
        for entry in entries where entry.isNamed(in: names) { names.formUnion(entry.texts) }
      }
      let needed = entries.filter { $0.isNamed(in: names) }
      if !needed.isEmpty { tables.append(JSONValue.Member(table, .array(needed))) }
    }
    return .object(head + parts.members + tables)
  }
}

extension JSONValue {
  /// The members of an object, none of anything else.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value of a member.
  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  /// The elements of a member.
  fileprivate func list(_ name: String) -> [JSONValue] {
    if case .array(let elements)? = self[name] { elements } else { [] }
  }

  /// The same object with other elements of a member.
  fileprivate func with(_ name: String, _ elements: [JSONValue]) -> JSONValue {
    .object(members.map { $0.name == name ? Member(name, .array(elements)) : $0 })
  }

  /// The object several times, each with so many elements of a member.
  fileprivate func cut(_ name: String, by count: Int) -> [JSONValue] {
    let elements = list(name)
    return stride(from: 0, to: elements.count, by: count).map { start in
      with(name, Array(elements[start..<min(start + count, elements.count)]))
    }
  }

  /// All texts in it, names of members left out.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .bool, .number: []
    }
  }

  /// Whether it is an entry of a table whose id is among some names.
  fileprivate func isNamed(in names: Set<String>) -> Bool {
    if case .string(let id)? = self["id"] { names.contains(id) } else { false }
  }
}
