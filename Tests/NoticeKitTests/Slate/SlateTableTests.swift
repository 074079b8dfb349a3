import NoticeKit
import Testing

@Suite("Allocation tables and the formulas they were made by")
struct SlateTableTests {
  let rules = RuleSet.limiting {
    Allotment("table", for: .town, table: fairTable)
    Clause("注") { Allotment("formula", for: .town, formula: fairFormula) }
  }

  @Test("Each region has its cells: full, and over by one")
  func cells() {
    #expect(rules.faults == [])
    #expect(
      rules.summary(of: .of(2, 0, in: "东镇"))
        == ["within", "table choir met 2/2", "table soloist met 0/0"])
    #expect(
      rules.summary(of: .of(3, 0, in: "东镇"))
        == ["over", "table choir not-met 3/2 above [2]", "table soloist met 0/0"])
    #expect(
      rules.summary(of: .of(2, 1, in: "东镇"))
        == ["over", "table choir met 2/2", "table soloist not-met 1/0 above [2]"])
    #expect(
      rules.summary(of: .of(1, 3, in: " 西 镇"))
        == ["within", "table choir met 1/1", "table soloist met 3/3"])
  }

  @Test("A region that the table lacks is to be judged; an unstated one is unknown and named")
  func regions() {
    #expect(
      rules.summary(of: .of(9, 0, in: "南镇"))
        == [
          "awaiting-judgement", "table choir to-be-judged 9/?", "table soloist to-be-judged 0/?",
        ])
    #expect(
      rules.summary(of: .of(1))
        == ["unknown", "table choir unknown 1/? region", "table soloist unknown 0/? region"])
  }

  @Test("A region that the table lacks is named, with the near one where there is one")
  func absent() {
    func note(_ region: String) -> String? {
      rules.reviewSlate(.of(1, in: region)).findings[0].note?.zh
    }
    #expect(note("南镇") == "分配表中没有“南镇”")
    #expect(note("东镇子") == "分配表中没有“东镇子”，是否应为“东镇”？")
    #expect(note("东镇") == nil)
  }

  @Test("Spaces and invisible characters in a region do not count")
  func invisible() {
    for region in ["东 镇", "东镇\u{200B}", "\u{FEFF}东镇"] {
      #expect(rules.reviewSlate(.of(2, 0, in: region)).status == .within, "\(region)")
    }
  }

  @Test("The totals row is no region")
  func totals() {
    #expect(rules.reviewSlate(.of(1, in: "总计")).status == .awaitingJudgement)
  }

  @Test("The formula gives by bands, with 0 for 0")
  func formula() {
    #expect([0, 1, 9, 10, 99].map { fairFormula.number(for: $0, in: .choir) } == [0, 1, 1, 2, 2])
    #expect([0, 1].map { fairFormula.number(for: $0, in: .soloist) } == [0, 3])
    #expect(fairFormula.number(for: 1, in: .band) == nil)
    #expect(fairFormula.number(for: -1, in: .choir) == nil)
  }

  @Test("Where the counts give another number than the table prints, advice says where")
  func differences() {
    func advice(_ adults: Int?, _ children: Int?, in region: String? = "东镇") -> [String] {
      let slate = Slate.of(1, in: region) {
        $0[FairFacts.adults] = adults
        $0[FairFacts.children] = children
      }
      let review = rules.reviewSlate(slate)
      #expect(review.status == (region == nil ? .unknown : .within))
      return review.advice.map { "\($0.clause ?? "")｜\($0.note.zh)" }
    }
    #expect(advice(10, 0) == [])
    #expect(advice(nil, nil) == [])
    #expect(advice(9, nil, in: nil) == [])
    #expect(
      advice(9, 1) == [
        "三注1｜东镇“优秀合唱团”：分配表印为2，按成人9应为1；以分配表为准",
        "三注2｜东镇“优秀独唱”：分配表印为0，按儿童1应为3；以分配表为准",
      ])
  }

  @Test("A formula alone binds nobody: the unit is to be judged")
  func formulaAlone() {
    let rules = RuleSet.limiting { Allotment("formula", for: .town, formula: fairFormula) }
    #expect(
      rules.summary(of: .of(9) { $0[FairFacts.adults] = 0 })
        == ["awaiting-judgement", "no-stated-quota to-be-judged 9/?"])
  }
}
