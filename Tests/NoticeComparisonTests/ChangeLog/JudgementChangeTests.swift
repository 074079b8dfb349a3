import NoticeComparison
import NoticeKit
import Testing

@Suite("Changes of judgements")
struct JudgementChangeTests {
  private func judgement(_ zh: String = "是否感人？") -> Judgement {
    Judgement("asked", asks: zh, "Is it moving?")
  }

  private func sketches(from old: Judgement, to new: Judgement) -> [String] {
    let sketch = ChangeLogSketch.bands {
      old
    } to: {
      new
    }
    return sketch.there + sketch.back.map { "back: " + $0.prefix { $0 != " " } }
  }

  @Test("a higher degree is tightened, even where the question says it")
  func grades() {
    #expect(
      sketches(
        from: judgement("是否有较强的责任感、奉献精神？").grade(BandGrades.fair),
        to: judgement("是否有很强的责任感和奉献精神？").grade(BandGrades.strong)) == [
          "tightened band requirement asked: grade 较>很 tightened",
          "back: loosened",
        ])
    #expect(
      sketches(from: judgement(), to: judgement().grade(BandGrades.fair)) == [
        "changed band requirement asked: grade ->较 changed", "back: changed",
      ])
    #expect(
      sketches(
        from: judgement().grade(BandGrades.other), to: judgement().grade(BandGrades.strong)) == [
          "changed band requirement asked: grade 美>很 changed", "back: changed",
        ])
  }

  @Test("another question is changed, and with it whatever else goes one way")
  func questions() {
    #expect(
      sketches(from: judgement("是否得到认可？"), to: judgement("是否得到公认？")) == [
        "changed band requirement asked: wording 是否得到认可？>是否得到公认？ changed",
        "back: changed",
      ])
    #expect(
      sketches(
        from: judgement("是否有较强的责任感？").grade(BandGrades.fair),
        to: judgement("是否有很强的奉献精神？").grade(BandGrades.strong)) == [
          "changed band requirement asked: grade 较>很 tightened; "
            + "wording 是否有较强的责任感？>是否有很强的奉献精神？ changed",
          "back: changed",
        ])
  }

  @Test("all of more things is tightened, any of more things loosened")
  func aspects() {
    let (one, two): (WordingList, WordingList) = (["甲": "A"], ["甲": "A", "乙": "B"])
    let cases: [(Judgement, Judgement, String, String)] = [
      (judgement().aspects(allOf: one), judgement().aspects(allOf: two), "tightened", "loosened"),
      (judgement().aspects(anyOf: one), judgement().aspects(anyOf: two), "loosened", "tightened"),
      (judgement().aspects(anyOf: two), judgement().aspects(allOf: two), "tightened", "loosened"),
      (
        judgement().aspects(anyOf: two), judgement().aspects(anyOf: two, open: true), "loosened",
        "tightened"
      ),
      // An open list takes other things too, so what it names has no order.
      (
        judgement().aspects(anyOf: one, open: true), judgement().aspects(anyOf: two, open: true),
        "changed", "changed"
      ),
      (judgement(), judgement().aspects(allOf: one), "changed", "changed"),
      (
        judgement().aspects(allOf: ["丙": "C"]), judgement().aspects(allOf: two), "changed",
        "changed"
      ),
    ]
    for (old, new, there, back) in cases {
      let found = sketches(from: old, to: new)
      #expect(found.first?.hasPrefix(there + " ") == true, "\(found)")
      #expect(found.last == "back: " + back, "\(found)")
    }
  }

  @Test("facts in place of people, and another part, are changed")
  func bodies() {
    let sketch = ChangeLogSketch.bands {
      judgement()
      Judgement("told", asks: "是否生动？", "Is it lively?")
    } to: {
      Criterion("asked", BandFacts.players.atLeast(3))
      Judgement("told", asks: "是否生动？", "Is it lively?").part(.dossier)
    }
    #expect(
      sketch.there == [
        "changed band requirement asked: decided-by 由人评判>由事实判定 changed",
        "changed band requirement told: part 推荐条件>报送材料 changed",
      ])
  }
}
