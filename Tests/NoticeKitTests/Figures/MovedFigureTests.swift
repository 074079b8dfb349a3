import NoticeKit
import Testing

@Suite("Figures moved by a unit")
struct MovedFigureTests {
  private enum ClubFacts {
    private static let facts = FactGroup("club", swiftName: "ClubFacts")
    static let members = facts.count("members", "人数", "members")
    static let active = facts.share("active", "活跃比例", "active share")
    static let cost = facts.decimal("cost", "经费", "cost", scale: 2)
    static let age = facts.duration("age", "年限", "age")
    static let years = facts.years("years", "年度", "years")
    static let motto = facts.text("motto", "口号", "motto")
    static let flag = facts.flag("flag", "有旗", "flag")
  }

  private let unit = UnitKind("city", "市", "City")

  private var ruleSet: RuleSet {
    RuleSet("award", edition: 2030, version: "1.0.0") {
      NomineeCategory(CategoryID("club"), "社团", "Club", at: "一") {
        Clause("1") {
          Criterion("members", ClubFacts.members.atLeast(20))
            .inPrinciple(floor: ClubFacts.members.atLeast(0))
          Criterion("active", ClubFacts.active.atLeast(percent: "2.5"))
          Criterion("cost", ClubFacts.cost.atMost(4000))
          Criterion("age", ClubFacts.age.atLeast(years: 3))
          Criterion("years", ClubFacts.years.excludes(2019...2021))
          Criterion("motto", ClubFacts.motto.length(atMost: 9))
          Criterion("flag", ClubFacts.flag.holds)
        }
      }
      Clause("二") {
        Deadline("2030-03-01", at: "17:30")
        Quota("quota", for: unit, atMost: 2, .inEachCategory)
      }
    }
  }

  @Test("every figure goes up and down, in the order of the notice, with its clause")
  func moves() {
    #expect(
      ruleSet.movedFigures.map { "\($0.clause) \($0.requirement) \($0.direction) \($0.moved.en)" }
        == [
          "一1 members up members: at least 21", "一1 members down members: at least 19",
          "一1 members up members: at least 1", "一1 active up active share: at least 2.6%",
          "一1 active down active share: at least 2.4%", "一1 cost up cost: at most 4001",
          "一1 cost down cost: at most 3999", "一1 age up age: at least 37 months",
          "一1 age down age: at least 35 months", "一1 years up years: none of 2020, 2021",
          "一1 years down years: none of 2018–2021", "一1 years up years: none of 2019–2022",
          "一1 years down years: none of 2019, 2020", "一1 motto up motto: at most 10 characters",
          "一1 motto down motto: at most 8 characters", "二 deadline up 2030-03-02",
          "二 deadline down 2030-02-28", "二 deadline up 17:31", "二 deadline down 17:29",
          "二 quota up At most 3 in each category", "二 quota down At most 1 in each category",
        ])
  }

  @Test("the rule set that is made decides otherwise, and the original stays what it is")
  func decides() throws {
    let twenty = try #require(ruleSet.movedFigures.first)
    let nomination: Nomination = {
      var nomination = Nomination(CategoryID("club"), name: "甲")
      nomination[ClubFacts.members] = 20
      return nomination
    }()
    #expect(ruleSet.assess(nomination).finding("members")?.outcome == .met)
    #expect(twenty.ruleSet.assess(nomination).finding("members")?.outcome == .notMet)
    #expect(twenty.isOfSameFigure(as: ruleSet.movedFigures[1]))
    #expect(!twenty.isOfSameFigure(as: ruleSet.movedFigures[2]))
  }
}
