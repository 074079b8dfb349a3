import Foundation
import NoticeKit

extension NoticeCommand {
  /// Runs a command of this process and writes what it comes to, on standard output and standard error.
  ///
  /// - Returns: The code to end with; ``CommandExitCode/cannotCreate`` where not all of the output
  ///   could be written, such as to a disk that is full.
  public static func runInProcess(_ arguments: [String]) -> CommandExitCode {
    run(arguments, in: .process, output: STDOUT_FILENO, errors: STDERR_FILENO)
  }

  /// The same in other surroundings, with the file descriptors to write to.
  package static func run(
    _ arguments: [String], in environment: CommandEnvironment, output: Int32, errors: Int32
  ) -> CommandExitCode {
    var outcome = run(arguments, in: environment)
    do {
      try FileHandle(fileDescriptor: output).write(contentsOf: Data(outcome.output.utf8))
    } catch {
      let language = CommandCall.language(of: arguments)
      let name = Wording("标准输出", "standard output").text(in: language)
      let failure = CommandFailure.unwritable(name, FileTrouble(error))
      outcome.errorOutput += failure.message(in: language)
      outcome.exitCode = failure.exitCode
    }
    // Where even this fails, nothing is left to tell it to.
    try? FileHandle(fileDescriptor: errors).write(contentsOf: Data(outcome.errorOutput.utf8))
    return outcome.exitCode
  }
}
