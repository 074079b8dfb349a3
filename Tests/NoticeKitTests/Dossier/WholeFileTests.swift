import NoticeKit
import Testing

@Suite("Files handed in for all nominees together")
struct WholeFileTests {
  private enum RowFacts {
    private static let row = FactGroup("row", swiftName: "RowFacts", for: .choir)
    static let fullName = row.text("full-name", "全称", "Full name")
    static let place = row.text("place", "所在地", "Place")
  }

  private func ruleSet(_ format: SubmissionFormat) -> RuleSet {
    RuleSet("choir-list", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团名册", "List of choirs", at: "一") {
        Clause("1") { UnitDuty("list-choirs", "汇总各团", "List the choirs") }
      }
      Clause("二") { format }
      DossierForm("choir-list", "名册", "List", for: .choir, at: "附件1") {
        RowFacts.place
        FormField(RowFacts.fullName).naming().rules {
          Informational("序号只编排各行", "The number only orders the rows", labels: ["序号"])
        }
      }
      Outline(places: [
        OutlinePlace("一1"), OutlinePlace("二"),
        OutlinePlace("附件1", labels: ["序号", "全称", "所在地"]),
      ])
    }
  }

  private var row: Nomination {
    var row = Nomination(.choir, name: "示例团")
    row[RowFacts.fullName] = "示例团"
    row[RowFacts.place] = "示例镇"
    return row
  }

  @Test("a format of the whole file is stated and asked of no single row")
  func wholeFile() {
    let paper = SubmissionFormat("paper", "纸质版", "Paper")
    let whole = ruleSet(paper.ofWholeFile())
    #expect(whole.reviewDossier(of: row).status == .complete)
    #expect(whole.provisions.map(\.provision.id).contains("paper"))
    let each = ruleSet(paper)
    #expect(each.reviewDossier(of: row).status == .incomplete)
    #expect(each.reviewDossier(of: row).findings(.unknown).map(\.id) == ["format-paper"])
    #expect(whole.fingerprint != each.fingerprint)
  }

  @Test("a format called what another usually is takes its name, and is no fault")
  func namedAsUsual() {
    let ruleSet = ruleSet(SubmissionFormat("print", "纸质版", "Paper"))
    #expect(ruleSet.faults == [])
    let formats = ruleSet.reviewDossier(of: row).findings(.unknown).flatMap(\.missing)
    #expect(formats.map(\.id) == [DossierFacts.formats.id])
    guard case .choices(let list)? = formats.first?.kind else {
      Issue.record("no choices")
      return
    }
    #expect(list.options.map(\.id) == ["print", "word", "stamped-scan"])
  }

  @Test("a category that only a form asks things of has no fault, and its form names its nominees")
  func formAlone() {
    let ruleSet = ruleSet(SubmissionFormat("paper", "纸质版", "Paper"))
    #expect(ruleSet.faults == [])
    #expect(ruleSet.category(.choir)?.namingFact?.id == RowFacts.fullName.id)
    #expect(RuleSet.choirDossiers.category(.choir)?.namingFact == nil)
  }

  @Test("a label that states nothing is accounted for by a note, and uncovered without one")
  func labels() {
    let ruleSet = ruleSet(SubmissionFormat("paper", "纸质版", "Paper"))
    #expect(ruleSet.coverage.uncovered == [])
    let label = ruleSet.coverage.tokens.first { $0.text == "序号" }
    #expect(label?.status == .informational)
    let bare = RuleSet("choir-list", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团名册", "List of choirs", at: "一") {
        Clause("1") { UnitDuty("list-choirs", "汇总各团", "List the choirs") }
      }
      DossierForm("choir-list", "名册", "List", for: .choir, at: "附件1") { RowFacts.fullName }
      Outline(places: [OutlinePlace("一1"), OutlinePlace("附件1", labels: ["序号", "全称"])])
    }
    #expect(bare.coverage.uncovered.map(\.text) == ["序号"])
  }
}
