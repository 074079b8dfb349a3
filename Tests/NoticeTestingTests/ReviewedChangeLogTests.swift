import NoticeComparison
import NoticeKit
import NoticeTesting
import Testing

@Suite("Reviewed change logs")
struct ReviewedChangeLogTests {
  private enum TeamFacts {
    private static let facts = FactGroup("team", swiftName: "TeamFacts")
    static let people = facts.count("people", "人数", "People")
  }

  private func edition(_ year: Int, _ people: Int) -> RuleSet {
    RuleSet("award", edition: year, version: "1.0.0") {
      NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
        Clause("1") { Criterion("people", TeamFacts.people.atLeast(people)) }
      }
    }
  }

  @Test("the log that was reviewed has no problems")
  func same() {
    let kept = ChangeLog(from: edition(2030, 10), to: edition(2031, 20)).text(in: .zh)
    #expect(
      kept == """
        award@2030 → award@2031
        收紧 1 · 放宽 0 · 新增 0 · 取消 0 · 变动 0 · 不可比 0 · 仅位置、名称或说明 0

        [收紧] team / requirement / people
          - 一1  人数不少于10
              TeamFacts.people.atLeast(10)
          + 一1  人数不少于20
              TeamFacts.people.atLeast(20)
          * 数值：10 → 20（收紧）

        """)
    #expect(
      ReviewedChangeLog(kept).problems(from: edition(2030, 10), to: edition(2031, 20)) == [])
  }

  @Test("what nobody has reviewed and what is gone are told, and how to renew the file")
  func other() {
    let log = ChangeLog(from: edition(2030, 10), to: edition(2031, 10))
    let kept = ChangeLog(from: edition(2030, 10), to: edition(2031, 9)).text(in: .en)
    #expect(
      ReviewedChangeLog(kept, in: .en).problems(with: log) == [
        """
        not reviewed: award@2030 → award@2031
        tightened 0 · loosened 0 · added 0 · removed 0 · changed 0 · not comparable 0 · only place, title or note 0
        """,
        """
        not reviewed: 1 more requirement is unchanged
          = team / people  一1  People: at least 10
        """,
        """
        reviewed, and gone: award@2030 → award@2031
        tightened 0 · loosened 1 · added 0 · removed 0 · changed 0 · not comparable 0 · only place, title or note 0
        """,
        """
        reviewed, and gone: [loosened] team / requirement / people
          - 一1  People: at least 10
              TeamFacts.people.atLeast(10)
          + 一1  People: at least 9
              TeamFacts.people.atLeast(9)
          * figure: 10 → 9 (loosened)
        """,
        "to renew the reviewed file of award@2030 → award@2031, write ChangeLog(from:to:)"
          + ".text(in: .en) to it and read the difference",
      ])
  }
}
