import NoticeKit
import NoticeTesting
import Testing

@Suite("Scenarios of slates")
struct SlateScenarioTests {
  private static let team = CategoryID("team")
  private static let camp = CategoryID("camp")
  private static let city = UnitKind("city", "市", "Cities")
  private static let club = UnitKind("club", "会", "Clubs")
  private static let facts = FactGroup("unit", swiftName: "UnitFacts")
  private static let counted = facts.count("counted", "人数", "People")

  private static func award(cities: Int = 2) -> RuleSet {
    RuleSet("award", edition: 2030, version: "1.0.0") {
      for (category, place) in [(team, "一"), (camp, "二")] {
        NomineeCategory(category, "类", "Category", at: place) {
          Clause("1") { Judgement("good", asks: "好吗？", "Is it good?") }
        }
      }
      Clause("三") {
        Quota("city-quota", for: city, atMost: cities, .inEachCategory)
        Quota("club-quota", for: club, atMost: 3, .inAll)
      }
    }
  }

  private let table =
    SlateScenarioTable.quota(2, inEachOf: [team, camp], for: city, by: "city-quota")
    + .quota(3, overAllOf: [team, camp], for: club, by: "club-quota")

  @Test("a table that holds has no problems")
  func holds() {
    #expect(table.report(on: Self.award()).problems == [])
    #expect(table.report(on: Self.award()).count == 7)
  }

  @Test("a limit that moved is told from both sides")
  func moved() {
    let looser = table.report(on: Self.award(cities: 3)).problems
    #expect(
      looser.first == "“city with 3 in category team”: status should be over and is within")
    let tighter = table.report(on: Self.award(cities: 1)).problems
    #expect(
      tighter.first == "“city with 2 in each category”: status should be within and is over")
  }

  @Test("a rule that no scenario breaks is told")
  func neverFailing() {
    let half = SlateScenarioTable([
      SlateScenario("one", .counting([Self.team: 1], from: Self.club), is: .within)
    ])
    #expect(
      half.report(on: Self.award()).problems == [
        "no scenario makes slate/city-quota fail", "no scenario makes slate/club-quota fail",
      ])
  }

  @Test("what a scenario says of rules, positions and advice is compared")
  func mismatches() {
    let slate = Slate.counting([Self.team: 3, Self.camp: 1], from: Self.city)
    let wrong = SlateScenario(
      "wrong", slate, is: .unknown, notMet: ["city-quota/camp", "club-quota"], above: [0],
      advice: 1)
    #expect(
      SlateScenarioTable([wrong]).report(on: Self.award()).failures.map(\.description) == [
        "“wrong”: status should be unknown and is over",
        "“wrong”: advice should be 1 and is 0",
        "“wrong”: above should be [0] and is [2]",
        "“wrong”: club-quota should be not-met and is no such rule",
        "“wrong”: city-quota/team should be met and is not-met",
        "“wrong”: city-quota/camp should be not-met and is met",
      ])
  }

  @Test("a formula is tried where it gives advice")
  func formula() {
    let rules = RuleSet("award", edition: 2030, version: "1.0.0") {
      NomineeCategory(Self.team, "队", "Team", at: "一") {
        Clause("1") { Judgement("good", asks: "好吗？", "Is it good?") }
      }
      Clause("三") {
        Allotment(
          "table", table: AllocationTable(columns: [Self.team], rows: [.init("东市", 1)]))
        Allotment(
          "formula",
          formula: AllocationFormula(
            .init(Self.team, by: Self.counted, .zero(gives: 0), .from(1, gives: 2))))
      }
    }
    let slate = Slate.counting([Self.team: 2], from: Self.city, in: "东市")
    let over = SlateScenario("over", slate, is: .over, notMet: ["table"], above: [1])
    let advised = SlateScenario(
      "advised", slate.stating(Self.counted, 1), is: .over, notMet: ["table"], advice: 1)
    #expect(
      SlateScenarioTable([over]).report(on: rules).problems
        == ["no scenario makes slate/formula fail"])
    #expect(SlateScenarioTable([over, advised]).report(on: rules).problems == [])
  }

  @Test("limits and numbers are compared where a scenario states them")
  func numbers() {
    func failures(_ limit: Int, _ found: Int) -> [String] {
      SlateScenarioTable([
        SlateScenario(
          "one", .counting([Self.team: 1], from: Self.club), is: .within,
          limits: ["club-quota": limit], found: ["club-quota": found])
      ]).report(on: Self.award()).failures.map { "\($0.subject) \($0.expected) \($0.found)" }
    }
    #expect(failures(3, 1) == [])
    #expect(failures(4, 1) == ["limit of club-quota 4 3"])
    #expect(failures(3, 2) == ["number of club-quota 2 1"])
  }

  @Test("a limit below zero is taken for none and traps nothing")
  func negative() {
    let tables =
      SlateScenarioTable.quota(-1, inEachOf: [Self.team], for: Self.city, by: "city-quota")
      + .quota(-1, overAllOf: [Self.team], for: Self.club, by: "club-quota")
    #expect(tables.scenarios.count == 6)
  }
}
