/// The notices that `Package.swift` lists, and the source that gathers them.
struct NoticeList {
  /// One line of the list: the module, and the static member that its id gives.
  struct Entry {
    let module: String
    let member: String
  }

  let notices: [Entry]

  /// Reads the lines between `let ruleSets` and the bracket that closes them.
  init(manifest: String) {
    let lines = manifest.split(separator: "\n")
      .drop { !$0.hasPrefix("let ruleSets") }.dropFirst().prefix { $0 != "]" }
    notices = lines.compactMap { line in
      let texts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard texts.count == 5 else { return nil }
      let words = texts[3].split { $0 == "-" || $0 == "@" }.map(String.init)
      let member =
        words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return Entry(module: String(texts[1]), member: member.joined())
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
