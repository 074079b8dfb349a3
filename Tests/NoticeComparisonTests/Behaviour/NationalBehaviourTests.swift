import NoticeComparison
import NoticeKit
import SciTechVolunteering
import Testing

/// National 2021 against 2024: what the two texts say, written down by hand.
@Suite struct NationalBehaviourTests {
  static let behaviour = compareBehaviour(.nationalCommendation2021, .nationalCommendation2024)

  @Test(arguments: [
    (CategoryID.volunteer, "loves-country", Behaviour.equivalent),
    (.volunteer, "supports-party", .equivalent),
    // 积极培育和践行 became 自觉践行, 认可 became 公认: worded anew, without an order.
    (.volunteer, "core-values", .notDecided), (.volunteer, "public-recognition", .notDecided),
    (.volunteer, "promotes-spirit", .notDecided), (.volunteer, "outstanding-deeds", .notDecided),
    // 较强 became 很强.
    (.volunteer, "responsibility-and-dedication", .tightened),
    // Another platform, and no date any more.
    (.volunteer, "platform-registration", .incomparable),
    // 2019 and 2020 became 2019 to 2023.
    (.volunteer, "not-honoured-before", .tightened),
    (.organization, "approved-by-host", .equivalent),
    (.organization, "registered-volunteers", .equivalent),
    (.organization, "no-bad-record", .equivalent),
    (.organization, "public-credibility", .equivalent),
    (.organization, "served-rate-highly", .equivalent),
    (.organization, "effective-service", .notDecided),
    (.organization, "platform-registration", .incomparable),
    (.organization, "not-honoured-before", .tightened),
    // 3 kinds became 5; 3 teams became 5 that are registered, which are some of the teams.
    (.site, "activity-kinds", .tightened), (.site, "volunteer-teams", .tightened),
    (.site, "volunteering-atmosphere", .equivalent),
    (.site, "combined-with-governance", .notDecided), (.site, "promotes-spirit", .notDecided),
    (.site, "varied-activities", .notDecided), (.site, "not-honoured-before", .tightened),
  ])
  func `a requirement behaves as the texts say`(
    _ category: CategoryID, _ id: String, _ expected: Behaviour
  ) throws {
    let requirement = try #require(Self.behaviour.requirement(id, of: category))
    #expect(requirement.behaviour == expected)
    #expect((requirement.verdict.reason != nil) == (expected == .notDecided))
  }

  @Test func `every pair with the same id is there, and no other`() {
    #expect(Self.behaviour.requirements.count == 25)
    #expect(Self.behaviour.categories.map(\.category) == [.volunteer, .organization, .site])
  }

  @Test(arguments: [
    (
      CategoryID.volunteer,
      tightening: [
        "studies-thought", "responsibility-and-dedication", "in-organization",
        "distinctive-service", "length-of-service", "leads-others", "moving-deeds",
        "fit-for-publicity", "outstanding-example", "platform-registration", "not-honoured-before",
      ],
      loosening: ["long-term-service", "platform-registration"]
    ),
    (
      .organization,
      tightening: [
        "established", "sound-rules", "scientific-management", "stable-funding", "runs-well",
        "stable-team", "active-share", "clear-field", "brand-projects", "activities",
        "regular-mechanism", "platform-registration", "not-honoured-before",
      ],
      loosening: ["outstanding-contribution", "continuous-activity", "platform-registration"]
    ),
    (
      .site,
      tightening: [
        "coordinates-units", "participation-share", "volunteer-teams", "serves-key-groups",
        "activity-kinds", "standard-workflow", "recruitment-rules", "management-rules",
        "training-rules", "record-rules", "reward-rules", "complete-rules",
        "combined-with-party-building", "not-honoured-before",
      ],
      loosening: [
        "registered-share", "tidy-environment", "neighbourly-relations",
        "activities-published", "platform-registration",
      ]
    ),
  ])
  func `a category is tightened and loosened by these requirements`(
    _ category: CategoryID, tightening: [String], loosening: [String]
  ) throws {
    let whole = try #require(Self.behaviour.category(category))
    #expect(whole.behaviour == .incomparable)
    #expect(whole.tightening.deciding.map(\.requirement.id) == tightening)
    #expect(whole.loosening.deciding.map(\.requirement.id) == loosening)
  }

  @Test func `every witness passes one edition and fails the other`() {
    let (old, new) = (RuleSet.nationalCommendation2021, RuleSet.nationalCommendation2024)
    for category in Self.behaviour.categories {
      for (difference, accepting, refusing) in [
        (category.tightening, old, new), (category.loosening, new, old),
      ] {
        for deciding in difference.deciding {
          let (nomination, day) = (deciding.witness.nomination, deciding.witness.submitted)
          let accepted = accepting.assess(nomination, submitted: day)
          #expect([.eligible, .needsJustification].contains(accepted.verdict))
          let refused = refusing.assess(nomination, submitted: day)
          #expect(refused.verdict == .ineligible)
          #expect(refused.finding(deciding.requirement.id)?.outcome == .notMet)
          #expect(day == old.deadline || day == new.deadline)
          #expect(accepted.discrepancies.isEmpty)
        }
      }
    }
  }

  @Test func `nothing in a witness can be left out`() throws {
    let (old, new) = (RuleSet.nationalCommendation2021, RuleSet.nationalCommendation2024)
    let category = try #require(Self.behaviour.category(.organization))
    for deciding in category.tightening.deciding {
      let (witness, day) = (deciding.witness.nomination, deciding.witness.submitted)
      for id in witness.facts.keys {
        var less = witness
        less[id] = nil
        let refused = new.assess(less, submitted: day).finding(deciding.requirement.id)
        #expect(
          old.assess(less, submitted: day).verdict == .incomplete || refused?.outcome != .notMet)
      }
    }
  }

  @Test func `the witness of a moved figure stands at the figure`() throws {
    let kinds = try #require(Self.behaviour.requirement("activity-kinds", of: .site))
    let witness = try #require(kinds.verdict.tightening)
    #expect(witness.nomination.facts == [SiteFacts.activityKindCount.id: .count(3)])
    let honours = try #require(Self.behaviour.requirement("not-honoured-before", of: .site))
    #expect(
      honours.verdict.tightening?.nomination.facts == [HonourFacts.nationalYears.id: .years([2021])]
    )
    #expect(honours.verdict.loosening == nil)
    let service = try #require(
      Self.behaviour.category(.volunteer)?.tightening.deciding
        .first { $0.requirement.id == "length-of-service" })
    let day = try #require(service.witness.submitted)
    // A day short of three years.
    #expect(
      service.witness.nomination[VolunteerFacts.servingSince]
        == .day(day.adding(months: -36).next))
  }

  @Test func `an edition is equivalent to itself, and mirrors mirror`() {
    let new = RuleSet.nationalCommendation2024
    let same = compareBehaviour(new, new)
    #expect(same.requirements.allSatisfy { $0.behaviour == .equivalent })
    #expect(same.categories.allSatisfy { $0.behaviour == .equivalent })
    #expect(same.outright.allSatisfy { $0.behaviour == .equivalent })
    let back = compareBehaviour(new, .nationalCommendation2021)
    for category in Self.behaviour.categories {
      let mirrored = back.category(category.category)
      #expect(mirrored?.behaviour == category.behaviour.mirrored)
      #expect(
        mirrored?.loosening.deciding.map(\.requirement.id)
          == category.tightening.deciding.map(\.requirement.id))
    }
    for requirement in Self.behaviour.requirements {
      let mirrored = back.requirement(requirement.id, of: requirement.category)
      #expect(mirrored?.behaviour == requirement.behaviour.mirrored)
    }
  }

  @Test func `bundled notices have no lint`() {
    #expect(RuleSet.nationalCommendation2021.lint.isEmpty)
    #expect(RuleSet.nationalCommendation2024.lint.isEmpty)
  }
}
