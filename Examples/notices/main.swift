import Foundation
import NoticeCommand

exit(NoticeCommand.runInProcess(Array(CommandLine.arguments.dropFirst())).rawValue)
