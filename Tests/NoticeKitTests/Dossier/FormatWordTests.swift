import NoticeKit
import Testing

@Suite("Formats by the words of the notice")
struct FormatWordTests {
  private func ruleSet(_ formats: SubmissionFormat..., asking condition: Condition? = nil)
    -> RuleSet
  {
    RuleSet("music", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("asked", condition ?? SampleFacts.registered.holds) }
      }
      NomineeCategory(.soloist, "独唱", "Soloist", at: "二") {
        Clause("1") { Criterion("prized", SoloistFacts.prizes.atLeast(1)) }
      }
      Clause("三") { for format in formats { format } }
    }
  }

  private func review(
    _ ruleSet: RuleSet, _ category: CategoryID, _ formats: Set<String>
  ) -> String {
    var nomination = Nomination(category, name: "示例")
    nomination[DossierFacts.formats.id] = .choices(formats)
    return ruleSet.reviewDossier(of: nomination).sketch
  }

  private func options(_ ruleSet: RuleSet, _ category: CategoryID) -> [ChoiceOption] {
    let fact = ruleSet.category(category)?.dossierFacts.first { $0.id == DossierFacts.formats.id }
    guard case .choices(let list)? = fact?.kind else { return [] }
    return list.options
  }

  @Test("a format's usual name is left to another that the notice calls so")
  func usualName() {
    let ruleSet = ruleSet(
      SubmissionFormat("paper", "一式三份", "Three copies"),
      SubmissionFormat("print", "纸质版", "Printed"))
    #expect(ruleSet.faults.map(\.description) == [])
    let options = options(ruleSet, .choir)
    #expect(options.map(\.id) == ["paper", "print", "word", "stamped-scan"])
    #expect(options.first?.aliases == [])
    #expect(review(ruleSet, .choir, ["paper", "print"]) == "complete")
  }

  @Test("formats of one category that share a title are told at the later of them, once")
  func sharedTitle() {
    let ruleSet = ruleSet(
      SubmissionFormat("form", "电子版", "File"), SubmissionFormat("photo", "照片", "FILE"),
      SubmissionFormat("file", "表格", "Table"))
    #expect(
      ruleSet.faults.map { $0.message(in: .en) } == [
        "三 photo: the formats “form” and “photo” are both called “FILE”. To mend it, give one of "
          + "them another title or id.",
        "三 file: the formats “photo” and “file” are both called “file”. To mend it, give one of "
          + "them another title or id.",
      ])
    #expect(
      ruleSet.faults.first?.message(in: .zh)
        == "三 photo：格式“form”与“photo”都可写作“FILE”。请改其中一个的名称或标识。")
    #expect(review(ruleSet, .choir, ["form", "photo", "file"]).hasPrefix("incomplete"))
  }

  @Test("each category has its own formats, and one title may stand for another in each")
  func ofCategories() {
    let ruleSet = ruleSet(
      SubmissionFormat("choir-file", "电子版", "File").only(for: .choir),
      SubmissionFormat("soloist-file", "电子版", "File").only(for: .soloist))
    #expect(ruleSet.faults.map(\.description) == [])
    #expect(options(ruleSet, .choir).first?.id == "choir-file")
    #expect(options(ruleSet, .soloist).first?.id == "soloist-file")
    #expect(review(ruleSet, .choir, ["choir-file"]) == "complete")
    #expect(review(ruleSet, .soloist, ["soloist-file"]) == "complete")
    #expect(review(ruleSet, .soloist, ["choir-file"]).hasPrefix("incomplete"))
  }

  @Test("the fact of the formats in other words than the notice's own is a conflict")
  func conflict() {
    let ruleSet = ruleSet(
      SubmissionFormat("paper", "一式三份", "Three copies"),
      asking: DossierFacts.formats.includes(anyOf: "word"))
    #expect(
      ruleSet.faults.map(\.description) == [
        "conflicting-fact: 一1 asked: fact “dossier.formats” is declared in two ways. To mend it, "
          + "declare it once and use that everywhere."
      ])
  }
}
