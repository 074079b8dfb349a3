package import Foundation

/// The files of this package, by their paths below its root.
package enum PackageFiles {
  /// The folder of the package.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of a file.
  package static func lines(of path: String) throws -> [String] {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8).wholeLines
  }

  /// The paths of the files below a folder whose names end so, in order.
  package static func paths(below folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
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
