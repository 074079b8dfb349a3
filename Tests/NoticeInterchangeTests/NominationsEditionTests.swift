import NoticeInterchange
import NoticeKit
import Testing

@Suite("A roster that was filled in for another edition")
struct NominationsEditionTests {
  private static let degrees = GradeScale(
    "degree", [.init("fairly", "较", "fairly"), .init("very", "很", "very")])
  private static let choir = CategoryID("choir")

  private static func ruleSet(_ edition: Int, _ question: String, _ degree: String) -> RuleSet {
    RuleSet("award", edition: edition, version: "1.0.0") {
      NomineeCategory(choir, "歌队", "Choir", at: "一") {
        Clause("1") {
          Judgement("cohesion", asks: question, "Is it cohesive? (\(degree))")
            .grade(Grade(on: degrees, degree))
        }
      }
    }
  }

  private let old = ruleSet(2021, "凝聚力是否较强？", "fairly")
  private let new = ruleSet(2024, "凝聚力是否很强？", "very")

  private func outcome(_ ruleSet: RuleSet, also other: RuleSet, _ text: String) throws -> Outcome {
    let file = NominationReader(for: ruleSet, also: [other]).read(Array(text.utf8))
    #expect(file.allFaults == [])
    let nomination = try #require(file.records.first?.nomination)
    return try #require(ruleSet.assess(nomination).finding("cohesion")).outcome
  }

  @Test(
    "yes to fairly leaves very open, and no to fairly is no to very",
    arguments: ["凝聚力是否较强？", "评判:cohesion（凝聚力是否较强？）"])
  func yesToLess(heading: String) throws {
    #expect(try outcome(new, also: old, "类别,名称,\(heading)\nchoir,歌队,是\n") == .toBeJudged)
    #expect(try outcome(new, also: old, "类别,名称,\(heading)\nchoir,歌队,否\n") == .notMet)
    #expect(try outcome(new, also: old, "类别,名称,\(heading)\nchoir,歌队,很\n") == .met)
  }

  @Test("yes to very is yes to fairly, and no to very leaves fairly open")
  func answersToMore() throws {
    let heading = "凝聚力是否很强？"
    #expect(try outcome(old, also: new, "类别,名称,\(heading)\nchoir,歌队,是\n") == .met)
    #expect(try outcome(old, also: new, "类别,名称,\(heading)\nchoir,歌队,否\n") == .toBeJudged)
  }

  @Test("a JSON record of another edition's question is read likewise")
  func jsonRecord() throws {
    let line = """
      {"category": "choir", "name": "歌队", "judgements": {"凝聚力是否较强？": {"answer": true, "by": "甲"}}}
      """
    #expect(try outcome(new, also: old, line) == .toBeJudged)
    #expect(try outcome(old, also: new, line) == .met)
  }
}
