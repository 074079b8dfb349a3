import Articles
import NoticeKit
import Testing

@Suite("The tables of Semantics are those that decide")
struct SemanticsTests {
  private let tables: [String: ArticleTable]

  init() throws {
    let article = try Article(at: "Sources/NoticeKit/NoticeKit.docc/Semantics.md")
    tables = Dictionary(
      article.tables.compactMap { table in table.columns.first.map { ($0, table) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static let names: [String: Truth] = ["yes": .yes, "unknown": .unknown, "no": .no]

  @Test("Both, either and opposite", arguments: ["and", "or"])
  func truth(name: String) throws {
    let table = try #require(tables[name])
    #expect(table.rows.count == 3)
    for row in table.rows {
      for (column, cell) in zip(table.columns, row).dropFirst() {
        let left = try #require(Self.names[row[0]])
        let right = try #require(Self.names[column])
        #expect(Self.names[cell] == (name == "and" ? left.and(right) : left.or(right)))
      }
    }
  }

  @Test("Not turns yes and no around and leaves unknown as it is")
  func negation() throws {
    let rows = try #require(tables["not"]).rows
    #expect(rows.count == 3)
    for row in rows { #expect(Self.names[row[0]]?.negated == Self.names[row[1]]) }
  }

  @Test("Every outcome and every verdict is listed, with what it is called")
  func outcomes() throws {
    let outcomes = try #require(tables["outcome"]).rows
    #expect(outcomes.map { $0[0].code } == Outcome.allCases.map(\.rawValue))
    #expect(outcomes.map { $0[1] } == Outcome.allCases.map(\.label.zh))
    let verdicts = try #require(tables["verdict"]).rows
    let inOrder: [Verdict] = [
      .ineligible, .incomplete, .needsJustification, .awaitingJudgement, .eligible,
    ]
    #expect(verdicts.map { $0[0].code } == inOrder.map(\.rawValue))
    #expect(verdicts.map { $0[1] } == inOrder.map(\.label.zh))
  }

  @Test("Every status of a dossier and of a slate is listed, with what it is called")
  func statuses() throws {
    let dossiers = try #require(tables["dossier"]).rows
    let byGravity: [DossierStatus] = [.refused, .defective, .incomplete, .complete]
    #expect(dossiers.map { $0[0].code } == byGravity.map(\.rawValue))
    #expect(dossiers.map { $0[1] } == byGravity.map(\.label.zh))
    #expect(dossiers.count == DossierStatus.allCases.count)
    let slates = try #require(tables["slate"]).rows
    let inOrder: [SlateStatus] = [.over, .unknown, .awaitingJudgement, .within]
    #expect(slates.map { $0[0].code } == inOrder.map(\.rawValue))
    #expect(slates.map { $0[1] } == inOrder.map(\.label.zh))
    #expect(slates.count == SlateStatus.allCases.count)
  }
}
