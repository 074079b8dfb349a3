import Foundation
import Testing

/// Change logs kept as files in `Tests/Fixtures/Comparisons`.
///
/// `NOTICEKIT_RENEW=1 swift test --filter NoticeComparisonTests` writes them anew; read the difference
/// before it is committed.
enum ReviewedFile {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Comparisons")

  private static let renews = ProcessInfo.processInfo.environment["NOTICEKIT_RENEW"] == "1"

  /// The text of a file, written anew first where that is asked for.
  static func text(named name: String, renewedBy found: String) throws -> String {
    let file = folder.appendingPathComponent(name + ".txt")
    if renews {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
    }
    return (try? String(decoding: Data(contentsOf: file), as: UTF8.self)) ?? ""
  }
}
