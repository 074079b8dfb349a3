import NoticeKit
import NoticeReports
import Testing

@Suite("The report on one nominee")
struct AssessmentReportTests {
  private let day = CalendarDate("2030-04-30")

  private func text(
    _ nomination: Nomination, _ language: NoticeLanguage = .zh, by ruleSet: RuleSet = .town
  ) -> String {
    let assessment = ruleSet.assess(nomination, submitted: day)
    let report = AssessmentReport(assessment, by: ruleSet, in: language)
    return ReportTextRenderer(width: 72).render(report.document)
  }

  @Test("what stands against the nominee comes first, with clause, change and reading")
  func ineligible() {
    #expect(
      text(.club(people: 19, active: 11)) == """
        示例棋社
        ════════

        类别      一 优秀社团
        结论      不符合条件
        报送日期  2030年4月30日
        合计      不符合3项，符合1项，不适用1项

        不符合（2项）
        ─────────────

        • 一1 成立时长不少于2年
          填报  成立日期为2028年5月1日
          改进  2030年5月1日起满足（成立时长）
        • 一1 常来比例不少于60%
          填报  常来人数为11人；人数为19人
          改进  常来人数再增加1人（11→12）

        未达到“原则上”的要求（1项）
        ───────────────────────────

        • 一1 人数不少于20人
          填报  人数为19人
          改进  人数再增加1人（19→20）；或书面说明理由
          理解  新近成立的也一样

        符合（1项）
        ───────────

        • 一2 是否友善？

        不适用（1项）
        ─────────────

        • 一2 水井数不少于1

        优先考虑（不影响结论）（1项）
        ─────────────────────────────

        • 一2 是否有名？（待评判）

        依据 town@2030 1.2.0，指纹 \(RuleSet.town.fingerprint.short)

        """)
  }

  @Test("the same in English")
  func english() {
    #expect(
      text(.club(people: 19, active: 11), .en) == """
        示例棋社
        ════════

        Category   一 Fine club
        Verdict    ineligible
        Submitted  2030-04-30
        In all     3 not met, 1 met, 1 not applicable

        Not met (2)
        ───────────

        • 一1 Time since its founding: at least 2 years
          Stated  Founded on: 2028-05-01
          Change  met from 2030-05-01 on (Time since its founding)
        • 一1 Share of regulars: at least 60%
          Stated  Regulars: 11 people; People: 19 people
          Change  Regulars: 1 more (11→12)

        In principle, not met (1)
        ─────────────────────────

        • 一1 People: at least 20 people
          Stated   People: 19 people
          Change   People: 1 more (19→20); or justify it in writing
          Reading  Young clubs are no exception

        Met (1)
        ───────

        • 一2 Is it friendly?

        Not applicable (1)
        ──────────────────

        • 一2 Wells: at least 1

        Preferred (never decides) (1)
        ─────────────────────────────

        • 一2 Is it famous? (to be judged)

        By town@2030 1.2.0, fingerprint \(RuleSet.town.fingerprint.short)

        """)
  }

  @Test("an exception is told with its justification, a preferred requirement apart")
  func excepted() {
    var club = Nomination.club(people: 15, active: 12)
    club[TownFacts.foundedOn] = .year(2020)
    club.justify("people", "镇小人少")
    #expect(
      text(club) == """
        示例棋社
        ════════

        类别      一 优秀社团
        结论      符合条件
        报送日期  2030年4月30日
        合计      例外1项，符合3项，不适用1项

        例外（已说明理由）（1项）
        ─────────────────────────

        • 一1 人数不少于20人
          填报  人数为15人
          理由  镇小人少
          改进  人数再增加5人（15→20）
          理解  新近成立的也一样

        符合（3项）
        ───────────

        • 一1 成立时长不少于2年；常来比例不少于60%
        • 一2 是否友善？

        不适用（1项）
        ─────────────

        • 一2 水井数不少于1

        优先考虑（不影响结论）（1项）
        ─────────────────────────────

        • 一2 是否有名？（待评判）

        依据 town@2030 1.2.0，指纹 \(RuleSet.town.fingerprint.short)

        """)
  }

  @Test("below the floor no justification is offered, and figures that disagree are told")
  func belowFloor() {
    var club = Nomination.club(people: 9, active: 10)
    club.justify("people", "镇小人少")
    club.judge("friendly", .no, by: "评审乙", note: "吵闹")
    #expect(
      text(club) == """
        示例棋社
        ════════

        类别      一 优秀社团
        结论      不符合条件
        报送日期  2030年4月30日
        合计      不符合3项，待补充1项，不适用1项

        不符合（3项）
        ─────────────

        • 一1 成立时长不少于2年
          填报  成立日期为2028年5月1日
          改进  2030年5月1日起满足（成立时长）
        • 一1 人数不少于20人
          填报  人数为9人
          理由  镇小人少
          改进  人数再增加11人（9→20）
          理解  新近成立的也一样
        • 一2 是否友善？
          评判  否（评审乙、吵闹）

        待补充（1项）
        ─────────────

        • 一1 常来比例不少于60%
          填报  常来人数为10人；人数为9人
          办法  核对：常来比例（或常来人数和人数）

        数据有出入（1项）
        ─────────────────

        • 常来人数（10）多于人数（9）

        不适用（1项）
        ─────────────

        • 一2 水井数不少于1

        优先考虑（不影响结论）（1项）
        ─────────────────────────────

        • 一2 是否有名？（待评判）

        依据 town@2030 1.2.0，指纹 \(RuleSet.town.fingerprint.short)

        """)
  }

  @Test("a category that the notice does not take is refused under its clause")
  func notTaken() {
    #expect(
      text(Nomination(.choir, name: "示例合唱队")) == """
        示例合唱队
        ══════════

        类别      choir
        结论      不符合条件
        报送日期  2030年4月30日
        合计      不符合1项

        不符合（1项）
        ─────────────

        • 前言 合唱队另行评选
          改进  无法改变

        依据 town@2030 1.2.0，指纹 \(RuleSet.town.fingerprint.short)

        """)
  }

  @Test("a requirement that a fault touches says so")
  func faulty() {
    #expect(
      text(.club(people: 30, active: 30), by: .faultyTown) == """
        示例棋社
        ════════

        类别      一 社团
        结论      材料待补
        报送日期  2030年4月30日
        合计      待补充1项

        待补充（1项）
        ─────────────

        • 一1 “2030-02-30”不是日期
          填报  成立日期为2028年5月1日
          办法  规则集有误，无法判定

        依据 faulty-town@2030 1.0.0，指纹 \(RuleSet.faultyTown.fingerprint.short)

        """)
  }
}
