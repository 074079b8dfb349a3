import NoticeKit
import Testing

@Suite("What forms claim of a notice's text, and how they count in the fingerprint")
struct FormCoverageTests {
  private func ruleSet(
    _ deadline: Deadline = Deadline("2025-02-23"), _ fields: @escaping () -> [FormField]
  ) -> RuleSet {
    RuleSet("choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
      Clause("二") { deadline }
      DossierForm("form", "推荐表", "Form", for: .choir, at: "附件1") { for field in fields() { field } }
      Outline(places: [
        OutlinePlace("一"), OutlinePlace("一1"), OutlinePlace("二", dates: ["2025-02-23"]),
        OutlinePlace("附件1", figures: ["3"], lists: [2], labels: ["负责人", "声部", "大小", "推荐单位"]),
        OutlinePlace("附件1·主要事迹", figures: ["1000"]),
      ])
    }
  }

  private let leader = FormField(SampleForm.leader)
  private let voice = FormField(SampleFacts.voice)
  private let sealed = FormField(DossierFacts.sealed).printed(as: "推荐单位")

  private func deeds(_ limit: Int) -> FormField {
    FormField(SampleForm.deeds).rules(at: "主要事迹") {
      Criterion("deeds-length", SampleForm.deeds.length(atMost: limit))
    }
  }

  private func photos(_ count: Int) -> FormField {
    FormField(SampleRows.photos).rules {
      Criterion("photo-count", SampleRows.photoCount.atLeast(count))
    }
  }

  private func uncovered(_ fields: FormField...) -> [String] {
    ruleSet { fields }.coverage.uncovered.map { "\($0.clause) \($0.kind.rawValue) \($0.text)" }
  }

  @Test("labels, columns, choices, limits and parts of the form are all claimed")
  func whole() {
    #expect(uncovered(leader, voice, deeds(1000), photos(3), sealed) == [])
    #expect(ruleSet { [self.leader, self.deeds(1000)] }.coverage.strayClauses == [])
  }

  @Test("whatever is taken away or changed is named")
  func gaps() {
    #expect(
      uncovered(voice, deeds(1000), photos(3), sealed) == ["附件1 label 负责人"])
    #expect(
      uncovered(leader, deeds(1000), photos(3), sealed) == ["附件1 list 2", "附件1 label 声部"])
    #expect(
      uncovered(leader, voice, deeds(1001), photos(4), sealed) == [
        "附件1 figure 3", "附件1·主要事迹 figure 1000",
      ])
    #expect(
      uncovered(leader, voice, photos(3)) == [
        "附件1 label 推荐单位", "附件1·主要事迹 clause 附件1·主要事迹", "附件1·主要事迹 figure 1000",
      ])
  }

  @Test(
    "fields, what must be filled, limits, clock times and what refuses count in the fingerprint")
  func fingerprint() {
    let all = [
      ruleSet { [self.leader] }, ruleSet { [self.leader.optional()] },
      ruleSet { [self.leader.plausibly(.emailAddress)] }, ruleSet { [self.leader, self.voice] },
      ruleSet { [self.deeds(1000)] }, ruleSet { [self.deeds(1001)] },
      ruleSet { [self.photos(3)] },
      ruleSet { [self.photos(3).optionalCells(of: SampleRows.caption)] },
      ruleSet(Deadline("2025-02-23", at: "17:00")) { [self.leader] },
      ruleSet(Deadline("2025-02-23").only(for: .choir)) { [self.leader] },
    ].map(\.fingerprint)
    #expect(Set(all).count == all.count)
    let labels = [
      ruleSet { [self.leader.printed(as: "领队")] },
      ruleSet(Deadline("2025-02-23").reading("含当日", "That day included")) { [self.leader] },
    ].map(\.fingerprint)
    #expect(Set(labels) == [all[0]])
  }
}
