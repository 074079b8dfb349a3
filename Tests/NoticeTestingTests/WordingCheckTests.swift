import NoticeKit
import NoticeTesting
import Testing

@Suite("What the contract asks of wordings")
struct WordingCheckTests {
  private func faults(of ruleSet: RuleSet) -> [String] {
    RuleSetContract.faults(of: ruleSet, scenarios: ScenarioTable([])).map(\.description)
  }

  @Test("a unit may be a sign, which both languages write alike")
  func signs() {
    let facts = FactGroup("song", swiftName: "SongFacts")
    let loud = facts.count("loud", "响度", "loudness", unit: Wording("%", "%"))
    let ruleSet = songRules([OutlinePlace("一1")]) {
      Clause("1") { Criterion("loud", loud.atLeast(3)) }
    }
    #expect(
      faults(of: ruleSet) == [
        "figure: 一1 choir/loud: no scenario tells “loudness: at least 3 %” from “loudness: at least "
          + "4 %” or from “loudness: at least 2 %”; state one whose outcome differs"
      ])
  }

  @Test("a text without Chinese, or not in English, is told")
  func wordings() {
    let ruleSet = songRules([OutlinePlace("一1")]) {
      Clause("1") {
        Judgement("sings-well", asks: "Does it sing?", "唱得好吗？")
        Judgement("sings-often", asks: "常唱吗？", "…")
      }
    }
    #expect(
      faults(of: ruleSet) == [
        "wording: 一1 sings-well: “Does it sing?” has no Chinese; write it in Chinese",
        "wording: 一1 sings-well: “唱得好吗？” is not English; write it in English",
        "wording: 一1 sings-often: “…” is not English; write it in English",
        "side: 一1 choir/sings-well: no scenario meets or fails it; state one that does",
        "side: 一1 choir/sings-often: no scenario meets or fails it; state one that does",
      ])
  }
}
