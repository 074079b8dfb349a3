import Testing

@testable import Mutation
@testable import NoticeKit

@Suite("Mutants of parts")
struct PartMutantsTests {
  private enum PhotoFacts {
    private static let facts = FactGroup("photo", swiftName: "PhotoFacts")
    static let leader = facts.text("leader", "负责人", "Leader")
    static let note = facts.text("note", "备注", "Note")
    static let title = facts.text("title", "题目", "Title")
    static let size = facts.count("size", "大小", "Size")
    static let photos = facts.rows("photos", "照片", "Photos", columns: [title, size])
    static let large = facts.count(
      "large", "大照片张数", "Large photos", rowsOf: photos, where: size.atLeast(100))
    static let people = facts.count("people", "人数", "People")
    static let honoured = facts.flag("honoured", "曾入选", "Honoured")
  }

  private static let (team, choir) = (CategoryID("team"), CategoryID("choir"))
  private static let scale = GradeScale(
    "scale", [GradeScale.Level("fairly", "较", "fairly"), GradeScale.Level("very", "很", "very")])

  private let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
    NomineeCategory(team, "队伍", "Team", at: "一") {
      Clause("1") {
        Criterion("people", PhotoFacts.people.atLeast(10))
          .inPrinciple(floor: PhotoFacts.people.atLeast(5))
          .applies(when: PhotoFacts.honoured.doesNotHold)
        Judgement("sound", asks: "是否健全？", "Is it sound?")
          .grade(Grade(on: scale, "very")).part(.dossier)
      }
    }
    NomineeCategory(choir, "合唱团", "Choir", at: "二") {
      Clause("1") { Criterion("people", PhotoFacts.people.atLeast(10)) }
    }
    NotTaken(CategoryID("village"), at: "一", because: "另行评选", "Chosen elsewhere")
    Clause("三") {
      CategoriesTaken(team, choir)
      Criterion("not-honoured", PhotoFacts.honoured.doesNotHold)
      Deadline("2030-02-23").only(for: team)
      SubmissionFormat("word", "Word版", "Word file")
      SubmissionFormat("list", "汇总表", "List of all").ofWholeFile()
      HonourCount("honoured-teams", 10, of: team)
      HonourCount("honoured", 12...15)
      ReviewStage("review", "评审", "Review")
    }
    DossierForm("form", "推荐表", "Form", for: team, at: "附件1") {
      FormField(PhotoFacts.photos).optionalCells(of: PhotoFacts.title).rules {
        Criterion("large-photos", PhotoFacts.large.atLeast(3))
      }
      PhotoFacts.leader
    }
    DossierForm("copy", "存根", "Copy", for: team, at: "附件2") {
      PhotoFacts.leader
      FormField(PhotoFacts.note).optional()
    }
  }

  private func names(_ start: String) -> [String] {
    RuleSetMutants(of: ruleSet).all.map(\.name).filter { $0.hasPrefix(start) }
      .map { String($0.dropFirst(start.count)) }
  }

  @Test("a requirement changes its figure, strength, floor, applicability and part")
  func requirements() {
    #expect(
      names("team/people 一1: ") == [
        "dropped", "≥ 10 → ≥ 11", "≥ 10 → ≥ 9", "≥ 10 → > 10", "in-principle → mandatory",
        "in-principle → preferred", "no floor", "floor ≥ 5 → ≥ 6", "floor ≥ 5 → ≥ 4",
        "floor ≥ 5 → > 5", "always applies", "applies when does not hold → holds",
        "eligibility → dossier", "eligibility → task",
        "eligibility → target",
      ])
    #expect(
      names("team/sound 一1: ") == [
        "dropped", "very → fairly", "no degree", "mandatory → in-principle",
        "mandatory → preferred", "refuses", "dossier → eligibility",
        "dossier → task", "dossier → target",
      ])
  }

  @Test("what is for all categories is withheld from each, and what is narrowed is for all")
  func narrowing() {
    #expect(
      names("not-honoured 三: ").suffix(2) == ["not for team", "not for choir"])
    #expect(
      names("deadline 三: ") == [
        "dropped", "2030-02-23 → 2030-02-22", "2030-02-23 → 2030-02-24", "for all categories",
      ])
    #expect(names("word 三: ") == ["dropped", "not for team", "not for choir"])
    #expect(names("list 三: ") == ["of the whole file → of each nomination"])
    #expect(names("review 三: ") == [])
  }

  @Test("a number honoured goes one up and down, at either bound")
  func honours() {
    #expect(
      names("honoured-teams 三: ") == ["dropped", "10 → 11", "10 → 9", "of all categories"])
    #expect(
      names("honoured 三: ") == [
        "dropped", "12–15 → 13–15", "12–15 → 11–15", "12–15 → 12–16", "12–15 → 12–14",
      ])
  }

  @Test("a form changes what must be filled, and a fact the rows that it counts")
  func forms() {
    #expect(
      names("form/photo.photos 附件1: ") == [
        "required → optional", "photo.title optional → required",
        "photo.size required → optional",
      ])
    #expect(
      names("photo.large: ") == [
        "every row", "rows ≥ 100 → ≥ 101", "rows ≥ 100 → ≥ 99", "rows ≥ 100 → > 100",
      ])
  }

  @Test("a field that another form requires as well decides nothing alone")
  func askedTwice() {
    #expect(names("form/photo.leader 附件1: ") == [])
    #expect(names("copy/photo.leader 附件2: ") == [])
    #expect(names("copy/photo.note 附件2: ") == ["optional → required"])
  }

  @Test("categories are dropped, with all that speaks of them")
  func categories() {
    #expect(names("team 一: ") == ["dropped"])
    #expect(names("village 一: ") == ["no longer named"])
    #expect(names("categories 三: ") == ["dropped"])
    let without = RuleSetMutants(of: ruleSet).all.first { $0.name == "team 一: dropped" }
    #expect(without?.ruleSet.faults.map(\.description) == [])
    #expect(without?.ruleSet.categories.map(\.id) == [PartMutantsTests.choir])
  }

  @Test("every mutant has a name of its own and decides otherwise")
  func distinct() {
    let mutants = RuleSetMutants(of: ruleSet).all
    #expect(Set(mutants.map(\.name)).count == mutants.count)
    let alike = mutants.filter { fingerprint(of: $0.ruleSet) == ruleSet.fingerprint }
    #expect(alike.map(\.name) == [])
    #expect(mutants.filter { !$0.ruleSet.faults.isEmpty }.map(\.name) == [])
  }

  /// A mutant keeps the fingerprint that it was made with, so it is taken anew here.
  private func fingerprint(of ruleSet: RuleSet) -> Fingerprint {
    Fingerprint(id: ruleSet.id, categories: ruleSet.categories, parts: ruleSet.parts)
  }
}
