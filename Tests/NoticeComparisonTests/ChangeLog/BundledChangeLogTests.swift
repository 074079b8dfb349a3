import HenanCommendation2021
import HenanTeams2021
import National2021
import National2024
import NoticeComparison
import NoticeKit
import NoticeTesting
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
