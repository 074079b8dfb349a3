import NoticeKit

/// The notices that `Package.swift` lists, and the source that gathers them.
struct NoticeList {
  /// One line of the list: the module, and the static member that its id gives.
  struct Entry {
    let module: String
    let member: String
  }

  private(set) var notices: [Entry] = []
  /// The lines of the list that are neither an entry nor a comment.
  private(set) var unread: [String] = []

  /// Reads the lines between `let ruleSets` and the bracket that closes them, an entry each.
  init(manifest: String) {
    let lines = manifest.split(separator: "\n")
      .drop { !$0.hasPrefix("let ruleSets") }.dropFirst().prefix { $0 != "]" }
    for line in lines where !line.drop(while: \.isWhitespace).hasPrefix("//") {
      if let match = line.wholeMatch(of: /\s*"(\w+)": "([^"]+)",?\s*(\/\/.*)?/),
        let id = RuleSetID(String(match.2))
      {
        let member = swiftName(of: id.series) + String(id.edition)
        notices.append(Entry(module: String(match.1), member: member))
      } else {
        unread.append(String(line))
      }
    }
  }

  /// `BundledNotices.swift`, as `swift format` leaves it.
  var source: String {
    let modules = (notices.map(\.module) + ["NoticeKit"]).sorted()
    let imports = modules.map { $0 == "NoticeKit" ? "public import NoticeKit" : "import \($0)" }
    return """
      \(imports.joined(separator: "\n"))

      // Written after the list in Package.swift by
      // NOTICEKIT_RENEW=1 swift test --filter ListedNoticesTests
      extension RuleSetCatalog {
        /// All bundled notices.
        public static let bundled: RuleSetCatalog = {
          let notices: [RuleSet] = [
      \(notices.map { "      .\($0.member)," }.joined(separator: "\n"))
          ]
          // A test holds that none is refused.
          return RuleSetCatalog().gathering(notices.map { CatalogEntry($0) }).catalog
        }()
      }

      """
  }
}
