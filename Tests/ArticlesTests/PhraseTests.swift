import Articles
import NoticeKit
import SciTechVolunteering
import Testing

@Suite("The tables of phrases say what compiles")
struct PhraseTests {
  private static let file = "Tests/ArticlesTests/Samples/PhraseSamples.swift"
  private static let article = "Sources/NoticeKit/NoticeKit.docc/NoticePhrases.md"

  private let phrases: [NoticePhrase]

  init() throws {
    phrases = NoticePhrase.all(in: try PackageFiles.lines(of: Self.file))
  }

  @Test("NoticePhrases lists every compiled phrase with its words, in order, and no other")
  func table() throws {
    let rows = try Article(at: Self.article).tables.flatMap(\.rows)
    let listed = rows.map { NoticePhrase(notice: $0[0], swift: $0[1].code ?? "") }
    for (row, phrase) in zip(listed, phrases) { #expect(row == phrase) }
    #expect(listed.count == phrases.count)
  }

  @Test("The README's table has only words that are compiled")
  func readme() throws {
    let table = try Article(at: "README.md").tables.filter { $0.columns.last == "in Swift" }
    let codes = table.flatMap(\.rows).flatMap { $0.last?.codes ?? [] }
    #expect(codes.isEmpty == false)
    #expect(codes.filter { code in !phrases.contains { $0.uses(code) } } == [])
  }

  @Test("What clauses state makes a rule set without faults")
  func clauses() {
    let ruleSet = RuleSet("phrases", edition: 2030, version: "1.0.0") {
      phraseCategory
      for id in [CategoryID.project, .site] {
        NomineeCategory(id, "例", "Example", at: "三") {
          Clause("1") { Judgement("good", asks: "是否好？", "Is it good?") }
        }
      }
      for form in phraseForms { form }
      phraseForm
      phraseClause
    }
    #expect(ruleSet.faults.map(\.description) == [])
  }

  @Test("Every condition makes a rule set without faults")
  func conditions() {
    for condition in phraseConditions {
      let category = condition.facts.flatMap(\.withParts).lazy.compactMap(\.category).first
      let ruleSet = RuleSet("phrases", edition: 2030, version: "1.0.0") {
        NomineeCategory(category ?? .organization, "例", "Example", at: "一") {
          Clause("1") { Criterion("condition", condition) }
        }
      }
      #expect(ruleSet.faults.map(\.description) == [])
    }
  }
}

/// A phrase of notices, and the words of the language for it.
struct NoticePhrase: Equatable {
  var notice: String
  var swift: String

  /// What stands between `// phrase: …` and the next mark, on one line.
  static func all(in lines: [String]) -> [NoticePhrase] {
    var phrases: [NoticePhrase] = []
    var isInside = false
    for line in lines {
      let words = String(line.drop { $0 == " " })
      if words.hasPrefix("// phrase: ") {
        phrases.append(NoticePhrase(notice: String(words.dropFirst(11)), swift: ""))
        isInside = true
      } else if words == "// end of phrases" {
        isInside = false
      } else if isInside, var phrase = phrases.popLast() {
        let isJoined =
          phrase.swift.isEmpty || phrase.swift.hasSuffix("(") || words.hasPrefix(".")
        phrase.swift += (isJoined ? "" : " ") + words
        phrases.append(phrase)
      }
    }
    return phrases.map { phrase in
      var phrase = phrase
      if phrase.swift.hasSuffix(",") { phrase.swift.removeLast() }
      return phrase
    }
  }

  /// Whether its words have all parts of some code, in order, where `…` stands for anything.
  func uses(_ code: String) -> Bool {
    var rest = swift[...]
    for part in code.split(separator: "…") {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
