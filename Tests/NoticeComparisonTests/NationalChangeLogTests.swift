import National2021
import National2024
import NoticeComparison
import NoticeKit
import Testing

@Suite("National 2021 against national 2024")
struct NationalChangeLogTests {
  private static let log = ChangeLog(from: .nationalCommendation2021, to: .nationalCommendation2024)

  @Test("the whole log is the reviewed one", arguments: NoticeLanguage.allCases)
  func wholeLog(language: NoticeLanguage) throws {
    try ReviewedFile.expect(
      Self.log.text(in: language),
      named: "national-commendation@2021--national-commendation@2024.\(language.rawValue)")
  }
}
