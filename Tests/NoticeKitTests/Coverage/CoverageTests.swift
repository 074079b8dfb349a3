import NoticeKit
import Testing

@Suite("Coverage: what a rule set accounts for of its notice's text")
struct CoverageTests {
  private enum TeamFacts {
    private static let facts = FactGroup("covered-team", swiftName: "TeamFacts")
    static let members = facts.count("members", "人数", "members")
    static let share = facts.share("share", "比例", "share")
    static let since = facts.date("since", "注册日期", "registered since")
    static let honours = facts.years("honours", "入选年度", "years selected")
    static let age = facts.duration("age", "成立时长", "age", since: since)
  }

  private let outline = Outline(places: [
    OutlinePlace("抬头", figures: ["〔2030〕7号"], dates: ["2030"], lists: [3]),
    OutlinePlace("前言", dates: ["2029"]),
    OutlinePlace("一"),
    OutlinePlace("一（一）"),
    OutlinePlace("一（一）1", figures: ["20", "60%", "3"], dates: ["2029-09-30"]),
    OutlinePlace("一（一）2", lists: [2, 3]),
    OutlinePlace("二¶1", figures: ["5"], dates: ["2030-02-23", "2024–2026"]),
  ])

  private func ruleSet(
    @ClauseBuilder _ first: () -> [ClausePart], last: () -> Clause
  ) -> RuleSet {
    RuleSet("award", edition: 2030, version: "1.0.0") {
      Notice("2030年度评选", "Award of 2030")
        .issued(by: ["示例市科协": "Sample City"], number: "示科〔2030〕7号")
        .addressed(to: ["学会、协会、研究会": "Societies"])
      Clause("前言") {
        Informational("说明由来", "Tells where it comes from", dates: ["2029"])
      }
      NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一（一）") {
        Clause("1", first)
        Clause("2") {
          Items {
            Judgement("sound", asks: "是否健全？", "Is it sound?")
            Judgement("steady", asks: "是否稳定？", "Is it steady?")
          }
          Judgement("fields", asks: "是否突出？", "Does it stand out?")
            .aspects(anyOf: ["科普": "Science", "农技": "Farming", "健康": "Health"])
        }
      }
      last()
      outline
    }
  }

  private var whole: RuleSet {
    ruleSet {
      Criterion("members", TeamFacts.members.atLeast(20))
      Criterion("share", TeamFacts.share.atLeast(percent: 60))
      Criterion("age", TeamFacts.age.atLeast(years: 3))
      Criterion("registered", TeamFacts.since.onOrBefore("2029-09-30"))
    } last: {
      Clause("二¶1") {
        Deadline("2030-02-23")
        Criterion("honours", TeamFacts.honours.excludes(2024...2026))
        Informational("每类5个，另文规定", "Five a category, ruled elsewhere", figures: ["5"])
      }
    }
  }

  private func uncovered(_ ruleSet: RuleSet) -> [String] {
    ruleSet.coverage.uncovered.map {
      "\($0.clause) \($0.kind.rawValue) \($0.text) \($0.status.rawValue)"
    }
  }

  @Test("A rule set that claims every place, figure, date and list is complete")
  func complete() {
    #expect(uncovered(whole) == [])
    #expect(whole.coverage.isComplete)
    #expect(whole.coverage.covered == 20)
    #expect(whole.coverage.count(of: .figure) == (5, 5))
    #expect(whole.coverage.count(of: .date) == (5, 5))
    #expect(whole.coverage.count(of: .list) == (3, 3))
  }

  @Test("A document that the notice names is claimed by its number, as outlines write it")
  func namedDocument() {
    let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
      Clause("前言") {
        ExternalReference("plan", "《方案》", "Plan", number: "示科发普字〔2029〕10号")
      }
      Clause("一") {
        ExternalReference("order", "《令》", "Order", number: "第7号")
      }
      Outline(places: [
        OutlinePlace("前言", figures: ["〔2029〕10号"]),
        OutlinePlace("一", figures: ["第7号", "〔2029〕10号"]),
      ])
    }
    #expect(uncovered(ruleSet) == ["一 figure 〔2029〕10号 unclaimed"])
  }

  @Test("A range is claimed by the figures of both its ends, and by nothing less")
  func range() {
    func uncovered(_ condition: Condition) -> [String] {
      self.uncovered(
        RuleSet("award", edition: 2030, version: "1.0.0") {
          NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
            Clause("1") { Criterion("members", condition) }
          }
          Outline(places: [OutlinePlace("一"), OutlinePlace("一1", figures: ["20-50"])])
        })
    }
    #expect(uncovered(TeamFacts.members.between(20, and: 50)) == [])
    #expect(uncovered(TeamFacts.members.between(20, and: 51)) == ["一1 figure 20-50 unclaimed"])
    #expect(uncovered(TeamFacts.members.atLeast(20)) == ["一1 figure 20-50 unclaimed"])
  }

  @Test("A figure that is changed or dropped is named")
  func changedFigure() {
    let changed = ruleSet {
      Criterion("members", TeamFacts.members.atLeast(21))
      Criterion("share", TeamFacts.share.atLeast(percent: 60))
      Criterion("registered", TeamFacts.since.onOrBefore("2029-10-01"))
    } last: {
      Clause("二¶1") { Deadline("2030-02-23") }
    }
    #expect(
      uncovered(changed) == [
        "一（一）1 figure 20 unclaimed", "一（一）1 figure 3 unclaimed",
        "一（一）1 date 2029-09-30 unclaimed", "二¶1 figure 5 unclaimed",
        "二¶1 date 2024–2026 unclaimed",
      ])
  }

  @Test("A clause that is dropped is named, and so is one that the text lacks")
  func droppedClause() {
    let changed = ruleSet {
      Criterion("members", TeamFacts.members.atLeast(20))
      Criterion("share", TeamFacts.share.atLeast(percent: 60))
      Criterion("age", TeamFacts.age.atLeast(years: 3))
      Criterion("registered", TeamFacts.since.onOrBefore("2029-09-30"))
    } last: {
      Clause("二¶2") { Deadline("2030-02-23") }
    }
    #expect(
      uncovered(changed) == [
        "二¶1 clause 二¶1 unclaimed", "二¶1 figure 5 unclaimed",
        "二¶1 date 2030-02-23 unclaimed", "二¶1 date 2024–2026 unclaimed",
      ])
    #expect(changed.coverage.strayClauses == ["二¶2"])
    #expect(!changed.coverage.isComplete)
  }

  @Test("What is pending counts against the rule set, with its figures")
  func pending() {
    let changed = ruleSet {
      Criterion("members", TeamFacts.members.atLeast(20))
      Pending("比例、年限和日期", "The share, the age and the day")
    } last: {
      Clause("二¶1") { NotInSource("附件未随文", "The annex is not part of the text") }
    }
    #expect(
      uncovered(changed) == [
        "一（一）1 figure 60% pending", "一（一）1 figure 3 pending",
        "一（一）1 date 2029-09-30 pending", "一（一）1 pending 比例、年限和日期 pending",
        "二¶1 figure 5 unclaimed", "二¶1 date 2030-02-23 unclaimed",
        "二¶1 date 2024–2026 unclaimed",
      ])
    #expect(changed.coverage.tokens.last { $0.kind == .clause }?.status == .notInSource)
  }

  @Test("A list of another length is not the list of the text")
  func listLength() {
    let places = outline.places.map { place in
      place.clause == "一（一）2" ? OutlinePlace("一（一）2", lists: [2, 4]) : place
    }
    let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
      NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一（一）") {
        Clause("2") {
          Judgement("fields", asks: "是否突出？", "Does it stand out?")
            .aspects(anyOf: ["科普": "Science", "农技": "Farming", "健康": "Health"])
        }
      }
      Outline(places: places.filter { $0.clause == "一（一）2" })
    }
    #expect(uncovered(ruleSet) == ["一（一）2 list 2 unclaimed", "一（一）2 list 4 unclaimed"])
  }

  @Test("a figure that stands three times is claimed by three values, not by one")
  func repeatedFigures() {
    func ruleSet(@ClauseBuilder _ parts: () -> [ClausePart]) -> RuleSet {
      RuleSet("award", edition: 2030, version: "1.0.0") {
        NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
          Clause("1", parts)
        }
        Outline(places: [
          OutlinePlace("一1", figures: ["5", "5"], dates: ["2029-09-30", "2029-09-30"])
        ])
      }
    }
    let once = ruleSet {
      Criterion("members", TeamFacts.members.atLeast(5))
      Criterion("registered", TeamFacts.since.onOrBefore("2029-09-30"))
    }
    #expect(
      uncovered(once) == ["一1 figure 5 unclaimed", "一1 date 2029-09-30 unclaimed"])
    let twice = ruleSet {
      Criterion("members", TeamFacts.members.atLeast(5))
      Criterion("age", TeamFacts.age.atLeast(years: 5))
      Criterion("registered", TeamFacts.since.onOrBefore("2029-09-30"))
      Criterion("also", TeamFacts.since.onOrBefore("2029-09-30"))
    }
    #expect(uncovered(twice) == [])
  }
}
