import National2021
import National2024
import NoticeComparison
import NoticeKit
import NoticeTesting
import Testing

@Suite("National 2021 against national 2024")
struct NationalChangeLogTests {
  private static let log = ChangeLog(from: .nationalCommendation2021, to: .nationalCommendation2024)

  @Test("the whole log is the reviewed one", arguments: NoticeLanguage.allCases)
  func wholeLog(language: NoticeLanguage) throws {
    let name = "national-commendation@2021--national-commendation@2024.\(language.rawValue)"
    let kept = try ReviewedFile.text(named: name, renewedBy: Self.log.text(in: language))
    #expect(ReviewedChangeLog(kept, in: language).problems(with: Self.log) == [])
  }
}
