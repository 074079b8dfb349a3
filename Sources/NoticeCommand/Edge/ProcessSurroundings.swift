import Foundation
import NoticeCatalog
import NoticeKit

extension CommandEnvironment {
  /// The surroundings of this process: the bundled notices, the disk, and its terminal.
  ///
  /// The width is the variable `COLUMNS`, else that of the terminal, at most 120 cells. Colours are
  /// used on a terminal only, unless `NO_COLOR` is set.
  public static var process: CommandEnvironment {
    let variables = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let wantsColour = (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
    let width = variables["COLUMNS"].flatMap { Int($0) } ?? (isTerminal ? terminalWidth : nil) ?? 80
    return CommandEnvironment(
      catalog: .bundled, files: DiskFiles(), width: min(max(width, 40), 120),
      colour: isTerminal && wantsColour)
  }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
