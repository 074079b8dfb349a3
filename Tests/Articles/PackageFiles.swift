import Foundation

/// The files of this package, by their paths below its root.
package enum PackageFiles {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where a file stands on this machine.
  package static func location(of path: String) -> String {
    root.appendingPathComponent(path).path
  }

  /// The lines of a file.
  package static func lines(of path: String) throws -> [String] {
    try String(contentsOfFile: location(of: path), encoding: .utf8).wholeLines
  }

  /// The paths of the files below a folder whose names end so, in order.
  package static func paths(below folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: location(of: folder))
      .filter { $0.hasSuffix(ending) && !$0.contains(".build") }
      .map { "\(folder)/\($0)" }.sorted()
  }
}

extension String {
  /// Its lines, empty ones too.
  package var wholeLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
