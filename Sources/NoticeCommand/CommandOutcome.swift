public import NoticeKit

/// What a command comes to: what it writes, and the code it ends with.
public struct CommandOutcome: Sendable, Hashable {
  /// What goes to standard output.
  public var output: String
  /// What goes to standard error.
  public var errorOutput: String
  /// The code that the process ends with.
  public var exitCode: CommandExitCode

  /// Puts an outcome together.
  public init(output: String = "", errorOutput: String = "", exitCode: CommandExitCode = .success) {
    self.output = output
    self.errorOutput = errorOutput
    self.exitCode = exitCode
  }
}

/// The codes that commands end with; they keep to the custom of `sysexits.h`.
public enum CommandExitCode: Int32, Sendable, Hashable, CaseIterable {
  /// All went well.
  case success = 0
  /// The command ran and found something to mend in what it was given.
  case faultsFound = 1
  /// The arguments were wrong.
  case usage = 64
  /// An input file could not be read.
  case noInput = 66
  /// An output file could not be written, or is one that must not be replaced.
  case cannotCreate = 73

  /// What the code means.
  public var meaning: Wording {
    switch self {
    case .success:
      Wording("完成", "all went well")
    case .faultsFound:
      Wording(
        "已运行，但所给文件或规则集有待改正之处", "it ran and found something to mend in the file or rule set")
    case .usage: Wording("命令写法有误", "the arguments were wrong")
    case .noInput: Wording("文件无法读取", "an input file could not be read")
    case .cannotCreate:
      Wording(
        "文件无法写入，或不可覆盖", "an output file could not be written, or must not be replaced")
    }
  }
}
