import Articles
import NoticeInterchange

/// The tables of the article on the format, read as what a file may hold.
struct WrittenFormat {
  /// What an object of one sort may hold: the cells of its table by member.
  struct Sort {
    var name: String
    var members: [String: Holding] = [:]
    /// The first member, which tells what stands in a clause from each other.
    var first = ""
  }

  /// What the article says of a member.
  struct Holding {
    var words: String
    var isNeeded: Bool

    /// The sort of object that it holds, if it holds objects.
    var sort: String? { words.code }
    var isList: Bool { words.hasPrefix("list of ") }

    /// Whether the article says that a plain value may stand here.
    func allows(_ node: JSONNode) -> Bool {
      switch node.content {
      case .string: words.hasPrefix("text") || words.hasPrefix("figure") || isListOf("text")
      case .number: words.contains("whole number") || words.hasPrefix("figure")
      case .bool(let bool): words.hasPrefix("true or false") || (bool && words.hasPrefix("true"))
      case .array: isList
      case .object: sort != nil
      case .null: false
      }
    }

    private func isListOf(_ name: String) -> Bool { words.hasPrefix("list of \(name)") }
  }

  private(set) var sorts: [String: Sort] = [:]

  init(_ article: Article) {
    for table in article.tables {
      var sort = Sort(name: table.heading)
      for row in table.rows {
        guard let member = row[0].code else { continue }
        if sort.members.isEmpty { sort.first = member }
        sort.members[member] = Holding(words: row[1], isNeeded: row[2] == "yes")
      }
      sorts[table.heading] = sort
    }
  }

  /// The sorts that may stand in a clause, by their first members.
  var contents: [String: String] {
    var contents: [String: String] = [:]
    for sort in sorts.values where Self.contentSections.contains(sort.name) {
      contents[sort.first] = sort.name
    }
    return contents
  }

  private static let contentSections: Set<String> = [
    "clause", "items", "criterion", "judgement", "informational", "not in source", "pending",
    "categories taken", "deadline", "recipient", "format of material", "review stage",
    "honour count", "duty", "definition", "kind of nominee", "key date", "reference", "quota",
    "share quota", "any categories", "refused categories", "unit precondition", "allotment",
    "allotment formula", "share cap",
  ]
}

/// A file walked along the article: what of it the article lacks, and what of the article it uses.
struct FormatWalk {
  let format: WrittenFormat
  private(set) var problems: Set<String> = []
  /// Members that were seen, as `sort.member`.
  private(set) var seen: Set<String> = []
  /// Where an object of each sort with each choice of members stands, by its offset in a file.
  private(set) var objects: [ObjectShape: (file: Int, offset: Int)] = [:]

  struct ObjectShape: Hashable {
    var sort: String
    var members: Set<String>
  }

  init(_ format: WrittenFormat) {
    self.format = format
  }

  mutating func walk(_ node: JSONNode, as name: String, in file: Int) {
    guard let members = node.members else { return }
    var name = name
    if name == "content" {
      guard let first = members.first?.name, let sort = format.contents[first] else {
        problems.insert("what begins with \(members.first?.name ?? "nothing") stands in no clause")
        return
      }
      name = sort
    }
    guard let sort = format.sorts[name] else {
      problems.insert("there is no table of \(name)")
      return
    }
    let names = Set(members.map(\.name))
    let shape = ObjectShape(sort: name, members: names)
    if objects[shape] == nil { objects[shape] = (file, node.offset) }
    for (member, holding) in sort.members where holding.isNeeded && !names.contains(member) {
      problems.insert("\(name).\(member) is said to be needed")
    }
    for member in members {
      guard let holding = sort.members[member.name] else {
        problems.insert("\(name).\(member.name) is not listed")
        continue
      }
      seen.insert("\(name).\(member.name)")
      if !holding.allows(member.value) {
        problems.insert("\(name).\(member.name) is not “\(holding.words)”")
      }
      for value in member.value.elements ?? [member.value] {
        if let inner = holding.sort {
          walk(value, as: inner, in: file)
        } else if !holding.allows(value) {
          problems.insert("\(name).\(member.name) is not “\(holding.words)”")
        }
      }
    }
  }
}
