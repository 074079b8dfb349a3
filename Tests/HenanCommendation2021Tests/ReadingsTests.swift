import HenanCommendation2021
import NoticeKit
import SciTechVolunteering
import Testing

@Suite("Readings of Henan's commendation of 2021")
struct ReadingsTests {
  let ruleSet = RuleSet.henanCommendation2021

  /// Where a reading stands, each as category and requirement.
  private func places(of reading: Reading) -> [String] {
    ruleSet.categories.flatMap { category in
      (category.requirements.filter { $0.part == .eligibility } + category.dossierRequirements)
        .filter { $0.readings.contains(reading) }
        .map { "\(category.id)/\($0.id)" }
    }
  }

  private func everywhere(_ id: String) -> [String] {
    ["volunteer", "organization", "project", "site"].map { "\($0)/\(id)" }
  }

  @Test("What a reading concerns carries it")
  func carried() {
    #expect(places(of: .dayIncluded) == everywhere("deadline"))
    #expect(
      places(of: .inPrincipleForCountOnly) == [
        "organization/registered-volunteers", "project/running-time",
        "project/registered-volunteers",
      ])
    #expect(places(of: .neverExcludes) == ["volunteer/special-contribution"])
    #expect(places(of: .exactShare) == ["site/registered-share"])
    #expect(places(of: .zeroResidents) == ["site/registered-share"])
    #expect(places(of: .anniversaryPasses) == ["project/running-time"])
    #expect(places(of: .anyDistinctKinds) == ["site/activity-kinds"])
    #expect(places(of: .eitherLevelBars) == everywhere("not-honoured-before"))
    #expect(
      places(of: .openList) == [
        "volunteer/outstanding-deeds", "volunteer/special-contribution",
        "organization/outstanding-contribution", "project/social-benefit",
        "site/varied-activities",
      ])
    #expect(places(of: .tolerantMegabytes) == everywhere("photo-size"))
    #expect(places(of: .charactersAsSeen) == everywhere("deeds-length"))
    #expect(
      places(of: .dameiIsAnotherPlatform) == [
        "volunteer/platform-registration", "organization/platform-registration",
        "project/platform-registration", "site/activities-published",
        "site/platform-registration",
      ])
    #expect(
      places(of: .oneJudgementEach) == [
        "project/work-plan", "project/management-rules", "project/operating-model",
        "project/archives",
      ])
    #expect(places(of: .factsForExistence) == ["site/complete-rules"])
  }
}
