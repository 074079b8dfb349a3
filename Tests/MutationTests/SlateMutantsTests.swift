import NoticeTesting
import Testing

@testable import Mutation
@testable import NoticeKit

@Suite("Mutants of rules on slates")
struct SlateMutantsTests {
  private let ruleSet = slateAward

  private func names(_ start: String, of ruleSet: RuleSet = slateAward) -> [String] {
    RuleSetMutants(of: ruleSet).all.map(\.name).filter { $0.hasPrefix(start) }
      .map { String($0.dropFirst(start.count)) }
  }

  @Test("a limit goes one up and down, counts otherwise, and binds other kinds of unit")
  func limits() {
    #expect(
      names("society-quota 二: ") == [
        "dropped", "for city too", "for all units", "2 → 3", "2 → 1",
        "in each category → in all", "in each category → in team", "in each category → in choir",
        "in each category → in site",
      ])
    #expect(
      names("quota-of-all 二: ").prefix(3) == ["dropped", "only for society", "only for city"])
  }

  @Test("categories to choose from and refused ones are left out, taken in and exchanged")
  func categories() {
    #expect(
      names("any-one 二: ").dropFirst(3) == [
        "1 of → 2 of", "1 of → 0 of", "without team", "without choir", "with site", "team → site",
        "choir → site",
      ])
    #expect(
      names("no-sites 二: ").dropFirst(3) == [
        "with team", "with choir", "site → team", "site → choir",
      ])
  }

  @Test("preconditions change as conditions do")
  func preconditions() {
    #expect(
      names("enough-members 二: ").dropFirst(3) == ["≥ 10 → ≥ 11", "≥ 10 → ≥ 9", "≥ 10 → > 10"])
  }

  @Test("shares go a printed figure up and down, are rounded otherwise and have another minimum")
  func shares() {
    #expect(
      names("member-share 二: ").dropFirst(3).prefix(6) == [
        "2.5% → 2.6%", "2.5% → 2.4%", "rounded down → half-up", "rounded down → up",
        "minimum 1 → 2", "minimum 1 → 0",
      ])
    #expect(
      names("officials 二: ").dropFirst(3) == [
        "holds → does not", "20% → 21%", "20% → 19%", "among all", "among choir", "among site",
      ])
  }

  @Test("every cell changes with its totals, every total alone, every region its name")
  func tables() {
    let changes = names("allotment 附件1: ")
    #expect(
      changes.prefix(3) == ["dropped", "for society too", "for all units"])
    #expect(
      changes.dropFirst(3) == [
        "东市 team 2 → 3", "东市 team 2 → 1", "东市 choir 1 → 2", "东市 choir 1 → 0",
        "西市 team 1 → 2", "西市 team 1 → 0", "西市 choir 0 → 1",
        "total of 东市 3 → 4", "total of 东市 3 → 2", "total of 西市 1 → 2", "total of 西市 1 → 0",
        "total of team 3 → 4", "total of team 3 → 2", "total of choir 1 → 2",
        "total of choir 1 → 0",
        "total of 合计 4 → 5", "total of 合计 4 → 3", "东市 → 东市*", "西市 → 西市*", "team ↔ choir",
      ])
  }

  @Test("bands move and stay without gap, give others, and exchange their categories and counts")
  func formulas() {
    // The table binds cities alone, so a formula for other kinds would explain nothing.
    #expect(
      names("formula 附件1: ") == [
        "dropped", "team 0|1|100 → 0|2|100", "team 0|1|100 → 0|1|101", "team 0|1|100 → 0|1|99",
        "team from 0 gives 0 → 1", "team from 1 gives 1 → 2", "team from 1 gives 1 → 0",
        "team from 100 gives 2 → 3", "team from 100 gives 2 → 1", "choir from 0 gives 1 → 2",
        "choir from 0 gives 1 → 0", "without team", "without choir", "team ↔ choir",
        "unit.members ↔ unit.songs",
      ])
  }

  @Test("totals alone do not add up, and a choice of none or of all is no choice: faults, no more")
  func faults() {
    let rules = ruleSet.slateRules.map(\.id)
    let faulty = RuleSetMutants(of: ruleSet).all.filter { mutant in
      mutant.changed.subject.map(rules.contains) ?? false && !mutant.ruleSet.faults.isEmpty
    }
    #expect(
      faulty.map(\.name) == [
        "any-one 二: 1 of → 2 of", "any-one 二: 1 of → 0 of", "any-one 二: without team",
        "any-one 二: without choir", "allotment 附件1: total of 东市 3 → 4",
        "allotment 附件1: total of 东市 3 → 2", "allotment 附件1: total of 西市 1 → 2",
        "allotment 附件1: total of 西市 1 → 0", "allotment 附件1: total of team 3 → 4",
        "allotment 附件1: total of team 3 → 2", "allotment 附件1: total of choir 1 → 2",
        "allotment 附件1: total of choir 1 → 0", "allotment 附件1: total of 合计 4 → 5",
        "allotment 附件1: total of 合计 4 → 3",
      ])
  }

  @Test("a dropped category leaves tables and choices, and what is left is without fault")
  func droppedCategory() {
    let mutant = RuleSetMutants(of: ruleSet).all.first { $0.name == "team 一: dropped" }
    let rules = mutant?.ruleSet.slateRules ?? []
    #expect(mutant?.ruleSet.faults.map(\.description) == [])
    #expect(!rules.map(\.id).contains("any-one"))
    let table = rules.compactMap {
      if case .allocation(let table) = $0.body { table } else { nil }
    }.first
    #expect(table?.columns == [choir])
    #expect(table?.rows.map(\.cells) == [[1], [0]])
  }

  @Test("every mutant of a slate has a name of its own and decides otherwise")
  func distinct() {
    let mutants = RuleSetMutants(of: ruleSet).all
    #expect(Set(mutants.map(\.name)).count == mutants.count)
    let alike = mutants.filter { mutant in
      let changed = mutant.ruleSet
      return changed.faults.isEmpty
        && Fingerprint(id: changed.id, categories: changed.categories, parts: changed.parts)
          == ruleSet.fingerprint
    }
    #expect(alike.map(\.name) == [])
  }

  @Test("Slates notice both sides of a quota, and nothing of single nominations")
  func noticing() {
    let categories = [team, choir, site]
    let kind = UnitKind("society", "学会", "Society")
    let quota = RuleSet("award", edition: 2031, version: "1.0.0") {
      for category in categories {
        NomineeCategory(category, "类别", "Category", at: "一") {
          Clause("1") { Criterion("official", SlateFacts.official.holds) }
        }
      }
      Clause("二") { Quota("society-quota", for: kind, atMost: 2, .inEachCategory) }
    }
    let slates = SlateScenarioTable.quota(2, inEachOf: categories, for: kind, by: "society-quota")
    func survivors(_ slates: SlateScenarioTable) -> [String] {
      MutationReport(of: quota, noticedBy: slates) { _ in }.survivors
        .filter { $0.hasPrefix("society") }
    }
    #expect(survivors(slates) == ["society-quota 二: for all units"])
    let within = SlateScenarioTable(Array(slates.scenarios.prefix(1)))
    #expect(survivors(within).contains("society-quota 二: 2 → 3"))
    let report = MutationReport(of: quota, noticedBy: slates) { _ in }
    #expect(report.survivors.contains("team/official 一1: holds → does not"))
  }
}
