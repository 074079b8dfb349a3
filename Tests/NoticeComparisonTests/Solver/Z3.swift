import Foundation
import Testing

/// The solver that decisions are held against, where one is installed.
enum Z3 {
  enum Answer: String {
    case sat, unsat, unknown
  }

  static let isFound = path != nil
  static let whyNot: Comment =
    "skipped: no z3 was found; set NOTICEKIT_Z3 to its path (.ci/run installs one)"

  private static let path: String? = {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["NOTICEKIT_Z3"] { return path }
    return (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/z3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// The answers to every question of a script, by one process.
  ///
  /// It reads a file and writes a file, so that nothing blocks; both it and each question have a
  /// limit of time.
  static func answers(to script: String) throws -> [Answer] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in.smt2"), folder.appending(path: "out"))
    try Data(script.utf8).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = ["-in", "-T:240", "-t:5000"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
    if let odd = lines.first(where: { Answer(rawValue: String($0)) == nil }) {
      throw Refusal(description: "z3 says: \(odd)")
    }
    return lines.compactMap { Answer(rawValue: String($0)) }
  }

  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }
}
