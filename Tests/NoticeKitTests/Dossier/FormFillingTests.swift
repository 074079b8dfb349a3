import NoticeKit
import Testing

@Suite("A form lists what is still missing")
struct FormFillingTests {
  @Test("an empty form misses every field that must be filled, in its order")
  func empty() {
    let empty = Nomination(.choir, name: "示例村合唱团")
    #expect(
      SampleForm.form.missing(in: empty).map(\.label.zh) == [
        "负责人", "手机号码", "声部", "成立日期", "主要事迹", "照片", "支出表", "经费合计", "推荐单位已盖章",
      ])
    #expect(
      RuleSet.choirDossiers.reviewDossier(of: empty, submitted: sampleDay).status == .incomplete)
  }

  @Test("white space, no choice and no rows fill nothing")
  func blank() {
    var nomination = Nomination.filedChoir
    nomination[SampleForm.leader] = " \n"
    nomination[SampleRows.budget] = []
    #expect(
      SampleForm.form.missing(in: nomination).map(\.label.zh) == ["负责人", "支出表"])
  }

  @Test("a field that follows from others is filled by them")
  func derived() {
    var nomination = Nomination.filedChoir
    #expect(SampleForm.form.missing(in: nomination) == [])
    nomination[SampleRows.budget] = [.item("1500"), .item(nil)]
    #expect(SampleForm.form.missing(in: nomination).map(\.label.zh) == ["经费合计"])
  }

  @Test("the cells of a table must be filled, but for the columns that may stay empty")
  func cells() {
    var nomination = Nomination.filedChoir
    nomination[SampleRows.budget] = [.item("1500"), .item(nil), .item("3", "")]
    nomination[SampleRows.total] = decimal("1503")
    let missing = SampleForm.form.missingCells(in: nomination)
    #expect(missing.map(\.label.zh) == ["支出表第2行金额", "支出表第3行支出事项"])
    #expect(
      missing.map(\.label.en) == ["Budget items, row 2, Amount", "Budget items, row 3, Item"])
    #expect(
      RuleSet.choirDossiers.reviewDossier(
        of: nomination, submitted: sampleDay, at: ClockTime("09:00")
      ).status == .incomplete)
  }

  @Test("the fields of forms are stated by their labels")
  func named() throws {
    let category = try #require(RuleSet.choirDossiers.category(.choir))
    var nomination = Nomination(.choir, name: "示例村合唱团")
    try nomination.state("负责人", as: .text("示例甲"), in: category)
    try nomination.state("dossier.formats", as: .choices(["word"]), in: category)
    #expect(nomination[SampleForm.leader] == "示例甲")
    #expect(category.forms.map(\.id) == ["choir-form"])
    #expect(!category.dossierFacts.contains(.submissionDay))
    #expect(category.facts.map(\.id.description) == ["choir.registered"])
  }

  @Test("what two forms ask for is told once")
  func twice() {
    func form(_ id: String, at clause: String) -> DossierForm {
      DossierForm(id, "表", "Form", for: .choir, at: clause) {
        SampleForm.leader
        SampleForm.mobile
        SampleRows.budget
      }
    }
    let ruleSet = RuleSet("village-choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
      form("cover", at: "附件1")
      form("unit", at: "附件2")
    }
    var nomination = Nomination(.choir, name: "示例村合唱团")
    nomination[SampleForm.mobile] = "123"
    nomination[SampleRows.budget] = [.item(nil)]
    let review = ruleSet.reviewDossier(of: nomination, submitted: sampleDay)
    #expect(review.missingFields.map(\.label.zh) == ["负责人"])
    #expect(review.missingCells.map(\.label.zh) == ["支出表第1行金额"])
    #expect(review.advice.map(\.zh) == ["“手机号码”看来不是11位手机号码，请核对"])
  }
}
