import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices help`: all commands, or one of them.
  func help() throws(CommandFailure) -> CommandOutput {
    guard let name = call.operands.first else {
      return CommandOutput(.report(CommandHelp(command: nil, language: language).document))
    }
    guard let command = CommandName(rawValue: name) else {
      let names = CommandName.allCases.map(\.rawValue)
      throw failure(.unknownCommand(name, near: nearest(to: name, among: names)))
    }
    return CommandOutput(.report(CommandHelp(command: command, language: language).document))
  }
}
