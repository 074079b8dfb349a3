import NoticeReports

/// What a command has to say, before it is laid out.
struct CommandOutput: Sendable {
  enum Body: Sendable {
    /// A report to lay out.
    case report(ReportDocument)
    /// A text that stands as it is.
    case verbatim(String)
  }

  var body: Body
  /// Lines for standard error.
  var remarks: [String] = []
  var exitCode = CommandExitCode.success

  init(
    _ body: Body, remarks: [String] = [], exitCode: CommandExitCode = .success
  ) {
    self.body = body
    self.remarks = remarks
    self.exitCode = exitCode
  }

  func text(width: Int, colour: Bool) -> String {
    switch body {
    case .report(let document):
      ReportTextRenderer(width: width, colour: colour).render(document)
    case .verbatim(let text): text
    }
  }
}
