import Foundation
import Testing

/// `BundledNotices.swift` is written after the list in `Package.swift`, so that a new notice is one line
/// of the manifest and its own folder.
///
/// `NOTICEKIT_RENEW=1 swift test --filter ListedNoticesTests` writes it anew.
@Suite("The bundled notices and the list in Package.swift")
struct ListedNoticesTests {
  private static let renews = ProcessInfo.processInfo.environment["NOTICEKIT_RENEW"] == "1"

  @Test func `every listed notice is bundled`() throws {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appendingPathComponent("RuleSets/NoticeCatalog/BundledNotices.swift")
    let manifest = try String(
      decoding: Data(contentsOf: package.appendingPathComponent("Package.swift")), as: UTF8.self)
    let list = NoticeList(manifest: manifest)
    #expect(list.unread == [], "Write each notice on a line of its own")
    let source = list.source
    if Self.renews { try Data(source.utf8).write(to: file) }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(
      kept == source,
      """
      BundledNotices.swift is not what Package.swift lists. Renew it with \
      NOTICEKIT_RENEW=1 swift test --filter ListedNoticesTests
      """)
  }

  @Test func `the list is read as it is written`() {
    let list = NoticeList(
      manifest: """
        let other = ["NoticeKit": "a@1999"]
        let ruleSets: KeyValuePairs = [
          "National2021": "national-commendation@2021",
          // A comment.
          "LibraryAward2030": "library-award@2030",  // was "book-award"
          "Choirs2030": "choirs@2030", "Bands2030": "bands@2030",
          "Bands2031": "bands@year"
        ]
        let more = ["NoticeKit": "b@1999"]
        """)
    #expect(list.notices.map(\.module) == ["National2021", "LibraryAward2030"])
    #expect(
      list.unread == [
        #"  "Choirs2030": "choirs@2030", "Bands2030": "bands@2030","#,
        #"  "Bands2031": "bands@year""#,
      ])
    #expect(list.notices.map(\.member) == ["nationalCommendation2021", "libraryAward2030"])
    #expect(
      list.source.hasPrefix(
        """
        import LibraryAward2030
        import National2021
        public import NoticeKit

        """))
  }
}
