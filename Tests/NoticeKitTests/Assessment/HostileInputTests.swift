import NoticeKit
import Seeded
import Testing

@Suite("Hostile values")
struct HostileInputTests {
  private static let texts = [
    "", " ", "NaN", "-0", "1e999", "\u{0}", "👨‍👩‍👧‍👦", "是否", String(repeating: "长", count: 5_000),
  ]

  private func value(_ random: inout SplitMix64) -> FactValue {
    let number = random.pick(
      [.min, -1, 0, 1, 60, 1_000_000_000_000, 1_000_000_000_001, .max] as [Int64])
    let other = random.pick([.min, -1, 0, 1, 100, 1_000_000_000_000, .max] as [Int64])
    let text = random.pick(Self.texts)
    let year = random.pick([.min, -1, 0, 1, 2019, 2025, 9999, 10_000, .max])
    let month = random.pick([.min, 0, 1, 12, 13, .max])
    switch random.int(0...11) {
    case 0: return .flag(random.bool())
    case 1: return .count(number)
    case 2: return .decimal(ExactDecimal(integerLiteral: number))
    case 3: return .decimal(ExactDecimal(units: 1, scale: 6) ?? 0)
    case 4: return .share(Share(number, of: other))
    case 5: return .text(text)
    case 6: return .choice(text)
    case 7: return .choices([text, "folk"])
    case 8: return .date(random.bool() ? .year(year) : .month(year: year, month: month))
    case 9: return .date(.day(random.pick([day("0001-01-01"), day("9999-12-31"), sampleDay])))
    case 10: return .duration(months: number)
    default: return .years([year, 2019])
    }
  }

  @Test("no value of any fact traps, whatever is asked of it")
  func values() {
    SplitMix64.cases(400) { random, seed in
      let world = SampleWorld(&random)
      let conditions = (0..<4).map { _ in RandomCondition(near: world, &random).condition }
      let ruleSet = RuleSet.asking {
        for (index, condition) in conditions.enumerated() {
          Criterion("asked-\(index)", condition).inPrinciple(floor: conditions[0])
            .applies(when: conditions[index / 2])
        }
      }
      var nomination = Nomination(.choir, name: random.pick(Self.texts))
      for fact in SampleFacts.all where random.int(0...4) > 0 {
        nomination[fact.id] = value(&random)
      }
      let submitted = random.pick([nil, sampleDay, day("0001-01-01"), day("9999-12-31")])
      let assessment = ruleSet.assess(nomination, submitted: submitted)
      let told =
        assessment.findings.map { finding in
          "\(finding.title(in: .zh))\(finding.change(in: .zh))\(finding.change(in: .en))"
        } + assessment.discrepancies.flatMap { [$0.message(in: .zh), $0.message(in: .en)] }
      #expect(assessment.findings.count == 4, "\(seed)")
      #expect(!told.joined().isEmpty, "\(seed)")
    }
  }

  @Test("an unusable value decides no more than a missing one")
  func unusable() {
    SplitMix64.cases(400) { random, seed in
      let world = SampleWorld(&random)
      let ruleSet = RuleSet.asking(
        Criterion("asked", RandomCondition(near: world, &random).condition))
      var (with, without) = (world.nomination, world.nomination)
      let fact = random.pick(SampleFacts.all)
      with[fact.id] = fact.kind == .flag ? .count(1) : .flag(true)
      without[fact.id] = nil
      let outcomes = [with, without].map {
        ruleSet.assess($0, submitted: world.submitted).findings[0].outcome
      }
      #expect(outcomes[0] == outcomes[1], "\(seed)")
    }
  }

  @Test("states by name take or refuse any value, and never trap")
  func statements() throws {
    let category = try #require(RuleSet.choirs.category(.choir))
    SplitMix64.cases(400) { random, seed in
      var nomination = Nomination(.choir, name: "")
      let name = random.bool() ? random.pick(category.facts).id.name : random.pick(Self.texts)
      do throws(StatementError) {
        try nomination.state(name, as: value(&random), in: category)
        #expect(nomination.facts.count == 1, "\(seed)")
      } catch {
        #expect(nomination.facts.isEmpty, "\(seed)")
        #expect(!error.message(in: .zh).isEmpty && !"\(error)".isEmpty)
      }
    }
  }
}
