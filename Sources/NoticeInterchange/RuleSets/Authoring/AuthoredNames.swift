import NoticeKit

/// Gives things names in Swift that are free, each once.
struct SwiftNames {
  private var taken: Set<String>

  /// Names that mean something else: words of Swift, of the language, and members of a rule set.
  private static let reserved: Set<String> = [
    "allOf", "anyOf", "as", "assess", "associatedtype", "atLeast", "atMost", "await", "break",
    "case", "catch", "categories", "category", "class", "clauses", "continue", "coverage",
    "deadline", "default", "defer", "deinit", "do", "edition", "else", "enum", "extension", "facts",
    "fallthrough", "false", "faults", "fileprivate", "fingerprint", "for", "forms", "func", "guard",
    "id", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "not", "notTaken",
    "notes", "notice", "operator", "outline", "parts", "precedencegroup", "private", "protocol",
    "provisions", "public", "repeat", "rethrows", "return", "self", "series", "slateRules",
    "static", "storage", "struct", "subscript", "super", "switch", "textOutline", "throw", "throws",
    "true", "try", "typealias", "var", "version", "where", "while",
  ]

  init(taken: Set<String> = []) { self.taken = taken }

  /// The name that a thing wants, or that with an ending where it is taken.
  mutating func name(_ wanted: String, else ending: String) -> String {
    let first = Self.reserved.contains(wanted) ? wanted + ending : wanted
    var name = first
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(first)\(number)"
      number += 1
    }
    return name
  }

  /// A name as it stands where it is declared and after a point: words of Swift in backticks.
  static func quoted(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }
}

extension String {
  /// The name with a capital, as types and files have it.
  var typeName: String { prefix(1).uppercased() + dropFirst() }

  /// The name of a clause in Swift: `三¶1` is `section3Paragraph1`, `附件1注2` is `annex1Note2`.
  var clauseName: String {
    var rest = self[...]
    var words: [String] = []
    while let first = rest.first {
      if let (mark, word) = Self.marks.first(where: { rest.hasPrefix($0.0) }) {
        rest = rest.dropFirst(mark.count)
        let number = Self.takeNumber(&rest)
        words.append(word + (number.map(String.init) ?? ""))
        if mark == "（", rest.first == "）" { rest = rest.dropFirst() }
      } else if let number = Self.takeNumber(&rest) {
        words.append((first.isASCII ? "item" : "section") + String(number))
      } else {
        rest = rest.dropFirst()
      }
    }
    let name = words.prefix(1).joined() + words.dropFirst().map(\.typeName).joined()
    return name.isEmpty ? "clause" : name
  }

  private static let marks = [
    ("（", "part"), ("¶", "paragraph"), ("附件", "annex"), ("注", "note"),
    ("填报说明", "instruction"), ("前言", "preamble"), ("抬头", "heading"), ("落款", "signature"),
    ("抄送", "copies"), ("联系方式", "contacts"), ("文末", "ending"),
  ]

  /// Takes a number off the beginning: 12, 十二, ②.
  private static func takeNumber(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits) {
      rest = rest.dropFirst(digits.count)
      return number
    }
    let numerals = Array("零一二三四五六七八九")
    let written = rest.prefix { $0 == "十" || numerals.contains($0) }
    guard !written.isEmpty else {
      return rest.first?.wholeNumberValue.map {
        rest.removeFirst(); return $0
      }
    }
    rest = rest.dropFirst(written.count)
    let parts = written.split(separator: "十", omittingEmptySubsequences: false)
    let values = parts.map { part in part.first.flatMap(numerals.firstIndex) }
    guard values.count == 2 else { return values.first ?? nil }
    return (values[0] ?? 1) * 10 + (values[1] ?? 0)
  }
}
