import HenanCommendation2021
import HenanTeams2021
import National2021
import National2024
import NoticeComparison
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing
import XinxiangPilot2025

@Suite("The bundled notices against each other")
struct BundledChangeLogTests {
  private static let national = ChangeLog(
    from: .nationalCommendation2021, to: .nationalCommendation2024)

  private static let others = [
    ChangeLog(from: .nationalCommendation2021, to: .henanCommendation2021),
    ChangeLog(from: .henanCommendation2021, to: .nationalCommendation2024),
    ChangeLog(from: .henanCommendation2021, to: .henanTeams2021),
    ChangeLog(from: .henanTeams2021, to: .xinxiangPilot2025),
    ChangeLog(from: .nationalCommendation2024, to: .xinxiangPilot2025),
  ]

  @Test("national 2021 to 2024 is as reviewed", arguments: NoticeLanguage.allCases)
  func editions(language: NoticeLanguage) throws {
    try expectReviewed(Self.national, in: language)
  }

  @Test("national 2021 to 2024: so many changes go each way")
  func counts() {
    let log = Self.national
    #expect(log.count(.tightened) == 3)
    #expect(log.count(.loosened) == 2)
    #expect(log.count(.added) == 79)
    #expect(log.count(.removed) == 15)
    #expect(log.count(.changed) == 28)
    #expect(log.count(.notComparable) == 4)
    #expect(
      log.only([.tightened]).entries.map(\.id)
        == ["responsibility-and-dedication", "activity-kinds", "not-honoured-before"])
    #expect(log.only([.loosened]).entries.map(\.id) == ["categories", "deadline"])
    #expect(log.only([.notComparable]).entries.map(\.topic) == [.notice, .notice, .notice, .form])
    #expect(
      log.only([ChangeTopic.quota]).entries.map { "\($0.direction.rawValue) \($0.id)" } == [
        "added society-quota", "added provincial-quota", "added enterprise-quota",
        "added affiliated-quota",
      ])
  }

  @Test("measures that look alike are others, and one on another platform is changed")
  func measures() {
    let site = Self.national.only(for: .site).entries
    #expect(site.first { $0.id == "registered-share" }?.direction == .removed)
    #expect(site.first { $0.id == "participation-share" }?.direction == .added)
    let teams = site.first { $0.id == "volunteer-teams" }
    #expect(teams?.direction == .changed)
    #expect(teams?.details.map(\.kind) == [.fact, .figure, .moved, .readings])
    #expect(
      teams?.new?.condition == "SiteFacts.teamsOnDamei.atLeast(5)")
  }

  @Test("the way back mirrors the way there between all notices")
  func mirrored() {
    let notices: [RuleSet] = [
      .nationalCommendation2021, .henanCommendation2021, .nationalCommendation2024,
      .henanTeams2021, .xinxiangPilot2025,
    ]
    for old in notices {
      #expect(ChangeLog(from: old, to: old).entries == [])
      for new in notices where old.id != new.id {
        let (there, back) = (ChangeLog(from: old, to: new), ChangeLog(from: new, to: old))
        #expect(there.mirroredEntries == back.countedEntries, "\(old.id) \(new.id)")
      }
    }
  }

  @Test("every notice against another issuer's is as reviewed", arguments: others)
  func issuers(log: ChangeLog) throws {
    try expectReviewed(log, in: .zh)
  }

  private func expectReviewed(_ log: ChangeLog, in language: NoticeLanguage) throws {
    let name = "\(log.old)--\(log.new).\(language.rawValue)"
    let kept = try ReviewedFile.text(named: name, renewedBy: log.text(in: language))
    #expect(ReviewedChangeLog(kept, in: language).problems(with: log) == [])
  }
}
