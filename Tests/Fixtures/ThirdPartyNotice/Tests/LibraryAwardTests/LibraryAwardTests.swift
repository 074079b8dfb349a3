import LibraryAward
import LibraryFacts
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing

private let room = Nomination(.readingRoom, name: "示例书屋")

private let dossiers = DossierScenarioTable([
  DossierScenario(
    "handed in at the last minute", room, on: CalendarDate("2030-06-30"),
    at: ClockTime(hour: 17, minute: 0), is: .complete),
  DossierScenario(
    "a minute late", room, on: CalendarDate("2030-06-30"), at: ClockTime(hour: 17, minute: 1),
    is: .refused, notMet: ["deadline"]),
])

private let slates = SlateScenarioTable.quota(
  3, inEachOf: [.readingRoom, .organization], for: .cityAssociation, by: "district-quota")

@Suite("The library award of 2030")
struct LibraryAwardTests {
  @Test("It keeps the contract")
  func contract() {
    #expect(
      RuleSetContract.faults(
        of: .libraryAward2030,
        scenarios: ScenarioFile("Scenarios/library-award@2030.csv", for: .libraryAward2030),
        dossiers, slates)
        == [])
  }
}
