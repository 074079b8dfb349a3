import NoticeInterchange
import NoticeKit
import NoticeTesting
import Testing

@Suite("Scenario tables as CSV")
struct ScenarioFileTests {
  private func file(_ text: String) -> ScenarioFile {
    ScenarioFile(Array(text.utf8), for: songAward)
  }

  @Test("a row is a scenario, its outcomes and its verdict written in either language")
  func reads() {
    let file = file(
      """
      情形,类别,名称,人数,老人比例,理由:members,其余评判,预期结论,预期结果
      各项恰好达到,choir,甲,10,60%,,是,符合条件,
      9人,choir,甲,9,60%,,是,needs-justification,members=not-met
      "9人，有理由",choir,甲,9,60%,村小,是,符合条件,members：例外
      两项不明,choir,甲,,,,,材料待补,members=待补充；share=待补充、sings-well=待评判
      """)
    #expect(file.faults.map(\.description) == [])
    #expect(file.count == 4)
    #expect(file.scenarios.scenarios.map(\.row) == [2, 3, 4, 5])
    #expect(file.failures(on: songAward).map(\.description) == [])
  }

  @Test("every fault is told with its row and column, and such a row is no scenario")
  func faults() {
    let file = file(
      """
      情形,类别,名称,人数,老人比例,其余评判,部分,预期结论,预期结果
      ,choir,甲,10,60%,是,,符合条件,
      多,choir,甲,许多,60%,是,,合格,members=好；height=不符合；share
      部分,choir,甲,10,60%,或许,表格,符合条件,
      两次,choir,甲,10,60%,是,,符合条件,share=符合；share=不符合
      好,choir,甲,10,60%,是,,符合条件,
      """)
    #expect(
      file.faults.map { $0.message(in: .zh) } == [
        "第2行：发现“情形”列空白；应为这一行试的是什么，写成一句话。请填写“情形”一列。",
        "第3行（D 人数）：发现“许多”；应为整数，如25。请写出确切的数。",
        "第3行（I 预期结果）：发现“members=好”；应为要求标识=结果，结果为符合、不符合、待补充、待评判、例外、不适用之一。"
          + "请写成 registered-volunteers=不符合，几项之间用“；”隔开。",
        "第3行（I 预期结果）：发现“height”；应为该类别该部分的要求标识。请按 notices show … --format json 所列的标识更正。",
        "第3行（I 预期结果）：发现“share”；应为要求标识=结果，结果为符合、不符合、待补充、待评判、例外、不适用之一。"
          + "请写成 registered-volunteers=不符合，几项之间用“；”隔开。",
        "第3行（H 预期结论）：发现“合格”；应为符合条件、需说明理由、待评判、材料待补、不符合条件之一。请写上其中之一。",
        "第4行（G 部分）：发现“表格”；应为条件、申报材料、任务、目标之一。请写上其中之一。",
        "第5行（I 预期结果）：发现“share=不符合”；应为每项要求只写一次。请只留“share”的一个结果。",
      ])
    #expect(file.scenarios.scenarios.map(\.name) == ["好"])
    #expect(file.failures(on: songAward).map(\.description) == file.faults.map(\.description))
  }

  @Test("a row can be tried once for each judgement, answered with no")
  func eachTurnedOver() {
    let ruleSet = songRules([OutlinePlace("一1")]) {
      Clause("1") {
        Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?")
        Judgement("sings-often", asks: "常唱吗？", "Does it sing often?")
        Judgement("travels", asks: "巡演吗？", "Does it travel?").preferred()
      }
    }
    let file = ScenarioFile(
      Array(
        """
        情形,名称,评判:travels,其余评判,预期结论,预期结果
        样样符合,甲,是,是,符合条件,
        一项不符合,甲,是,逐一否,不符合条件,
        不巡演,甲,否,each no,不符合条件,travels=不符合
        """.utf8), for: ruleSet)
    #expect(file.faults.map(\.description) == [])
    #expect(
      file.scenarios.scenarios.map(\.name) == [
        "样样符合", "一项不符合：sings-well", "一项不符合：sings-often", "不巡演：sings-well", "不巡演：sings-often",
      ])
    #expect(file.failures(on: ruleSet).map(\.description) == [])
    #expect(ruleSet.oneSidedRequirements(by: [file]) == [])

    let wrong = ScenarioFile(
      Array("情形,名称,其余评判,预期结论\n一项不符合,甲,逐一否,不符合条件\n".utf8), for: ruleSet)
    #expect(
      wrong.failures(on: ruleSet).map { $0.message(in: .zh) } == [
        "第2行“一项不符合：travels”：结论应为“不符合条件”，实为“符合条件”"
      ])
    let report = wrong.report(on: ruleSet)
    #expect([report.count, report.passed] == [3, 2])
    let none = ScenarioFile(
      Array(
        "情形,名称,评判:sings-well,评判:sings-often,评判:travels,其余评判,预期结论\n无,甲,是,是,是,逐一否,符合条件\n".utf8),
      for: ruleSet)
    #expect(
      none.faults.map { $0.message(in: .zh) } == [
        "第2行（F 其余评判）：发现“逐一否”；应为至少有一项评判空着。请改写为“是”，或空出要逐一试的评判。"
      ])
    let stated = ScenarioFile(
      Array(
        "情形,名称,评判:travels,其余评判,预期结论,预期结果\n一项,甲,是,逐一否,不符合条件,sings-well=符合；travels=符合\n"
          .utf8),
      for: ruleSet)
    #expect(
      stated.faults.map { $0.message(in: .zh) } == [
        "第2行（F 预期结果）：发现“sings-well”；应为逐一否所试评判以外的要求。"
          + "请删去这一项：逐一否时预期为不符合；或另写一行，在“评判:sings-well”一列作答。"
      ])
  }

  @Test("a failure names the row, what was expected, what was found, and why")
  func failures() {
    let file = file(
      """
      情形,类别,名称,人数,老人比例,其余评判,预期结论,预期结果
      9人,choir,甲,9,60%,是,符合条件,share=不符合
      """)
    #expect(
      file.failures(on: songAward).map { $0.message(in: .zh) } == [
        "第2行“9人”：结论应为“符合条件”，实为“需说明理由”",
        "第2行“9人”：members应为“符合”，实为“不符合”（一1 人数不少于10人；人数再增加1人（9→10）；或书面说明理由）",
        "第2行“9人”：share应为“不符合”，实为“符合”（一1 老人比例不少于60%）",
      ])
    #expect(
      file.failures(on: songAward).first?.message(in: .en)
        == "row 2, “9人”: verdict should be “eligible” and is “needs a justification”")
  }

  @Test("a file that is not there is a fault, and no trap")
  func absent() {
    let file = ScenarioFile("Scenarios/nothing.csv", for: songAward)
    #expect(file.count == 0)
    #expect(
      file.faults.map { $0.message(in: .en) } == [
        "(Scenarios/nothing.csv): found no file that can be read; expected a table of scenarios as "
          + "CSV. To mend this, check its name and its folder."
      ])
    #expect(ScenarioFile([0xFF, 0xFE, 0x00], for: songAward).faults.isEmpty == false)
    #expect(ScenarioFile([], for: songAward).faults.isEmpty == false)
  }
}
