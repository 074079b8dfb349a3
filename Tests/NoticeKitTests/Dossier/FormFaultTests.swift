import NoticeKit
import Testing

@Suite("The faults of forms, of tables and of what refuses")
struct FormFaultTests {
  private static let group = FactGroup("choir", swiftName: "Other", for: .choir)
  private static let column = FactGroup("column", swiftName: "Other")

  private func faults(@RuleSetBuilder _ parts: () -> [RuleSetPart]) -> [String] {
    let choir = NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
      Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
    }
    func all() -> [RuleSetPart] { RuleSetBuilder.buildExpression(choir) + parts() }
    return RuleSet("choirs", edition: 2025, version: "1.0.0", all).faults.map(\.description)
  }

  private func form(
    _ id: String = "form", for category: CategoryID = .choir,
    @FormBuilder _ fields: () -> [FormField]
  ) -> DossierForm {
    DossierForm(id, "推荐表", "Form", for: category, at: "附件1", fields)
  }

  @Test("a good form has none")
  func none() {
    #expect(RuleSet.choirDossiers.faults == [])
    #expect(faults { form { SampleForm.leader } } == [])
  }

  @Test("ids: malformed, given twice, for a category that is not there")
  func identities() {
    #expect(
      faults {
        form("Form 1") { SampleForm.leader }
        form("form") { SampleForm.leader }
        form("form") { SampleForm.deeds }
      }.map { $0.prefix(38) } == [
        "duplicate-id: choirs@2025 form: two fo", "malformed-id: 附件1 Form 1: “Form 1” is ",
      ])
    #expect(
      faults { form(for: .soloist) { DossierFacts.sealed } } == [
        "wrong-parts: 附件1 form: there is no category “soloist”. To mend it, use a category of "
          + "this rule set."
      ])
  }

  @Test("fields: none at all, one twice, one of another category")
  func fields() {
    #expect(
      faults { form { for _ in 0..<0 { SampleForm.leader } } } == [
        "wrong-form: 附件1 form: the form has no field. To mend it, list its fields."
      ])
    #expect(
      faults {
        form {
          SampleForm.leader
          FormField(SampleForm.leader).optional()
        }
      } == [
        "wrong-form: 附件1 form: “choir.leader” stands twice in one form. To mend it, write it once."
      ])
    #expect(
      faults { form { SoloistFacts.prizes } } == [
        "foreign-fact: 附件1 form: “soloist.prizes” belongs to category “soloist”. To mend it, use "
          + "a fact of this category."
      ])
  }

  @Test("the rules of fields are inspected as all requirements are")
  func rules() {
    #expect(
      faults {
        form {
          FormField(SampleForm.deeds).rules {
            Criterion("Deeds", SampleForm.deeds.length(atMost: -1))
            Criterion("prizes", SoloistFacts.prizes.atLeast(1))
            Deadline("2025-02-23")
          }
          FormField(SampleRows.photos).optionalCells(of: SampleRows.amount).rules {
            Criterion("registered", SampleRows.photos.every(SampleRows.amount.atLeast("1.5")))
          }
        }
      } == [
        "wrong-form: 附件1 form: “choir.deeds” holds what is no rule of a field. To mend it, write "
          + "that inside a Clause.",
        "wrong-form: 附件1 form: “choir.photos” has no column “column.amount”. To mend it, use a "
          + "column of the table.",
        "duplicate-id: 一 registered: “registered” stands twice in one category. To mend it, give "
          + "one of them another id.",
        "malformed-id: 附件1 Deeds: “Deeds” is no id. To mend it, write lower-case words joined by "
          + "hyphens, such as registered-volunteers.",
        "figure-out-of-range: 附件1 Deeds: the figure -1 is out of range. To mend it, use a figure "
          + "that the fact can have.",
        "foreign-fact: 附件1 prizes: “soloist.prizes” belongs to category “soloist”. To mend it, "
          + "use a fact of this category.",
        "foreign-fact: 附件1 registered: “choir.photos” has no column “column.amount”. To mend it, "
          + "use a column of the table.",
      ])
  }

  @Test(
    "tables: no columns, a column twice, a column that is a table, a count of what is no column")
  func tables() {
    let empty = Self.group.rows("empty", "空表", "Empty", columns: [])
    let doubled = Self.group.rows(
      "doubled", "重栏", "Doubled", columns: [SampleRows.size, SampleRows.size])
    let nested = Self.group.rows("nested", "套表", "Nested", columns: [SampleRows.photos])
    let count = Self.group.count(
      "stray", "张数", "Stray", rowsOf: SampleRows.photos, where: SampleRows.people.atLeast(-1))
    #expect(
      faults {
        form {
          empty
          doubled
          nested
          count
        }
      } == [
        "wrong-form: 附件1 form: “choir.empty” has no column. To mend it, list its columns.",
        "wrong-form: 附件1 form: “choir.doubled” has the column “column.size” twice. To mend it, "
          + "write it once.",
        "wrong-form: 附件1 form: column “choir.photos” of “choir.nested” is a table itself. To mend "
          + "it, make two tables of it.",
        "figure-out-of-range: 附件1 form: the figure -1 people is out of range. To mend it, use a "
          + "figure that the fact can have.",
        "foreign-fact: 附件1 form: “choir.photos” has no column “column.people”. To mend it, use a "
          + "column of the table.",
      ])
  }

  @Test("a measure of a column that the table lacks is impossible")
  func measure() {
    let sum = Self.group.count("sum", "合计", "Sum", sumOf: SampleRows.people, in: SampleRows.photos)
    #expect(
      faults { form { sum } } == [
        "impossible-derivation: 附件1 form: “choir.sum” (whole number) cannot follow from rows. To "
          + "mend it, use facts of the kinds that fit."
      ])
  }

  @Test("only a dossier can be refused")
  func refusing() {
    func faults(_ criterion: Criterion) -> [Fault.Kind] {
      RuleSet.asking(criterion).faults.map(\.kind)
    }
    let asked = Criterion("asked", SampleFacts.registered.holds).refusing()
    #expect(faults(asked) == [.misplacedRefusal])
    #expect(faults(asked.part(.dossier)) == [])
    #expect(faults(asked.part(.task)) == [.misplacedRefusal])
  }

  @Test("deadlines and formats: a time that no clock shows, a category that is not there")
  func provisions() {
    #expect(
      faults { Clause("二") { Deadline("2025-02-23", at: "24:30") } } == [
        "impossible-literal: choirs@2025: “24:30” is no time of the clock. To mend it, write one "
          + "such as 17:00."
      ])
    #expect(
      faults {
        Clause("二") { SubmissionFormat("word", "Word版", "Word file").only(for: .soloist) }
      } == [
        "wrong-parts: 二 word: there is no category “soloist”. To mend it, narrow it to categories "
          + "of this rule set."
      ])
  }
}
