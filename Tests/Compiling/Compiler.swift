public import Foundation

/// The Swift compiler and formatter, and the modules that the running tests were built with.
public enum Compiler {
  /// Whether there are a compiler and modules to check sources with.
  public static let isFound = tool("swiftc") != nil && modules != nil
  /// Why tests that need them are skipped where they are not found.
  public static let whyNot = "skipped: no swiftc or no built modules beside the tests were found"

  /// Whether there is a formatter.
  public static let findsFormatter = tool("swift-format") != nil

  /// The sentences of the error lines that type checking files gives, which are one module.
  ///
  /// - Throws: Whatever keeps the compiler from running.
  public static func errors(in files: URL...) throws -> [String] { try errors(in: files) }

  /// The sentences of the error lines that type checking files gives, which are one module.
  ///
  /// With `steps`, the type checker must solve each expression within so many.
  ///
  /// - Throws: Whatever keeps the compiler from running.
  public static func errors(in files: [URL], steps: Int? = nil) throws -> [String] {
    let cache = FileManager.default.temporaryDirectory.appending(path: "notice-compiling").path()
    let lines = try run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-I", modules?.path() ?? "", "-module-cache-path",
        cache, "-diagnostic-style", "llvm",
      ] + (steps.map { ["-Xfrontend", "-solver-scope-threshold=\($0)"] } ?? [])
        + files.map { $0.path() })
    return lines.compactMap { line in
      guard let range = line.range(of: ": error: ") else { return nil }
      let sentence = String(line[range.upperBound...])
      // "'init(_:_:)' is unavailable: …" names the overload before the sentence.
      return sentence.range(of: " is unavailable: ").map { String(sentence[$0.upperBound...]) }
        ?? sentence
    }
  }

  /// What the formatter finds in the files below a folder, by the configuration in a file.
  ///
  /// - Throws: Whatever keeps the formatter from running.
  public static func findings(below folder: URL, configuration: URL) throws -> [String] {
    try run(
      "swift-format",
      ["lint", "--strict", "--recursive", "--configuration", configuration.path(), folder.path()])
  }

  /// The lines that a tool writes to standard error.
  private static func run(_ name: String, _ arguments: [String]) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = tool(name)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private static func tool(_ name: String) -> URL? {
    #if os(macOS)
      let folders = ["/usr/bin"]
    #else
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map(String.init)
    #endif
    return folders.map { URL(filePath: $0).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
  }

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
