import NoticeKit
import NoticeReports

/// The command `notices`: a function from arguments to what is written and the exit code.
///
/// ```swift
/// let outcome = NoticeCommand.run(["list"], in: environment)
/// print(outcome.output)
/// ```
public enum NoticeCommand {
  /// The version of the command.
  public static let version = "0.1.0"

  /// Runs a command; it touches nothing but the files of its environment.
  ///
  /// - Parameters:
  ///   - arguments: What is written after the command's own name.
  ///   - environment: The rule sets, the files and the terminal.
  /// - Returns: What goes to standard output and standard error, and the exit code.
  public static func run(
    _ arguments: [String], in environment: CommandEnvironment
  ) -> CommandOutcome {
    let language = CommandCall.language(of: arguments)
    do throws(CommandFailure) {
      let call = try CommandCall.understood(arguments)
      try call.refuseToOverwrite(in: environment)
      let output = try CommandRun(call: call, environment: environment).output()
      return try deliver(output, for: call, in: environment)
    } catch {
      return CommandOutcome(
        errorOutput: error.message(in: language).printable, exitCode: error.exitCode)
    }
  }

  private static func deliver(
    _ output: CommandOutput, for call: CommandCall, in environment: CommandEnvironment
  ) throws(CommandFailure) -> CommandOutcome {
    let path = call.outputPath
    let text = output.text(
      width: environment.width, colour: environment.colour && path == nil)
    var outcome = CommandOutcome(
      output: text, errorOutput: output.remarks.map { $0 + "\n" }.joined(),
      exitCode: output.exitCode)
    if let path {
      do throws(FileTrouble) {
        try environment.files.write(Array(text.utf8), to: path)
      } catch {
        throw .unwritable(path, error)
      }
      outcome.output = ""
    }
    return outcome
  }
}

extension CommandCall {
  /// The file that the output goes to; `nil` for standard output, which `-` means too.
  fileprivate var outputPath: String? {
    // A new rule set is many files, and tells on standard output what it wrote.
    options[.output] == "-" || command == .new ? nil : options[.output]
  }

  /// Refuses an output file that is read too, before anything is written to it.
  fileprivate func refuseToOverwrite(
    in environment: CommandEnvironment
  ) throws(CommandFailure) {
    guard let output = outputPath else { return }
    let identity = environment.files.identity(of: output)
    if inputs.contains(where: { environment.files.identity(of: $0) == identity }) {
      throw .outputIsInput(output)
    }
  }

  /// The paths that the command may read: the operands and options that can name a file.
  private var inputs: [String] {
    let named = zip(command?.syntax.operands ?? [], operands).compactMap { operand, text in
      switch operand {
      case .file: text
      case .ruleSet, .oldRuleSet, .newRuleSet: RuleSetID(text) == nil ? text : nil
      case .category, .command, .newID: nil
      }
    }
    let further = [OptionName.text, .scenarios, .roster, .from].compactMap { options[$0] }
    return (named + further).filter { $0 != "-" }
  }

  fileprivate static func understood(
    _ arguments: [String]
  ) throws(CommandFailure) -> CommandCall {
    do throws(UsageError) {
      return try CommandCall(arguments)
    } catch {
      throw .usage(error, arguments.lazy.compactMap(CommandName.init).first)
    }
  }
}
