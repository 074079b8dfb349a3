import Foundation
import Testing

/// The Swift compiler, and the modules that the running tests were built with.
enum Compiler {
  static let isFound = swiftc != nil && modules != nil
  static let whyNot: Comment = "skipped: no swiftc or no built modules beside the tests were found"

  /// The sentences of the error lines that type checking a file gives.
  static func errors(in file: URL) throws -> [String] {
    let swiftc = try #require(swiftc)
    let modules = try #require(modules)
    let process = Process()
    let output = Pipe()
    process.executableURL = swiftc
    process.arguments = [
      "-typecheck", "-swift-version", "6", "-I", modules.path(), "-module-cache-path",
      FileManager.default.temporaryDirectory.appending(path: "notice-mistakes").path(),
      "-diagnostic-style", "llvm", file.path(),
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").compactMap { line in
      guard let range = line.range(of: ": error: ") else { return nil }
      let sentence = String(line[range.upperBound...])
      // "'init(_:_:)' is unavailable: …" names the overload before the sentence.
      return sentence.range(of: " is unavailable: ").map { String(sentence[$0.upperBound...]) }
        ?? sentence
    }
  }

  private static let swiftc: URL? = {
    #if os(macOS)
      return URL(filePath: "/usr/bin/swiftc")
    #else
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      return path.split(separator: ":")
        .map { URL(filePath: String($0)).appending(path: "swiftc") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    #endif
  }()

  /// The folder of modules beside the test binary, or above the bundle that holds it.
  private static let modules: URL? = {
    let places =
      [Bundle.main.bundleURL, Bundle.main.executableURL].compactMap(\.self)
      + Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
    return places.lazy.flatMap { place in
      sequence(first: place) { $0.path() == "/" ? nil : $0.deletingLastPathComponent() }.prefix(6)
    }
    .map { $0.appending(path: "Modules") }
    .first {
      FileManager.default.fileExists(atPath: $0.appending(path: "NoticeKit.swiftmodule").path())
    }
  }()
}
