import Foundation
import Testing

/// Whole outputs kept as files in `Tests/Fixtures/Commands`.
///
/// `NOTICEKIT_RENEW=1 swift test --filter NoticeCommandTests` writes them anew; read the difference
/// before it is committed.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Commands")

  private static let renews = ProcessInfo.processInfo.environment["NOTICEKIT_RENEW"] == "1"

  /// Expects a text to be what the file with a name holds.
  static func expect(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    if renews { try Data(text.utf8).write(to: file) }
    let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard kept != text else { return }
    let lines = (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(lines, found).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(lines.count, found.count)
    let was = index < lines.count ? lines[index] : "nothing"
    let now = index < found.count ? found[index] : "nothing"
    #expect(
      Bool(false), "\(name).txt, line \(index + 1): kept “\(was)”, found “\(now)”",
      sourceLocation: sourceLocation)
  }
}
