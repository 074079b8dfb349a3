import Foundation
import NoticeCommand

let outcome = NoticeCommand.run(Array(CommandLine.arguments.dropFirst()), in: .process)
FileHandle.standardOutput.write(Data(outcome.output.utf8))
FileHandle.standardError.write(Data(outcome.errorOutput.utf8))
exit(outcome.exitCode.rawValue)
