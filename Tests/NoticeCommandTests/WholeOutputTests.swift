import NoticeCatalog
import NoticeCommand
import NoticeKit
import NoticeReports
import Testing

/// A call whose whole output is kept in a file.
struct KeptCall: Sendable, CustomTestStringConvertible {
  var name: String
  var arguments: [String]
  var width = 80
  var exitCode = CommandExitCode.success

  var testDescription: String { name }

  func run(_ options: [String], width: Int? = nil) -> CommandOutcome {
    NoticeCommand.run(
      arguments + options,
      in: CommandEnvironment(catalog: .kept, files: sampleFiles(), width: width ?? self.width))
  }

  static let national2024 = "national-commendation@2024"
  static let national2021 = "national-commendation@2021"

  static let texts: [KeptCall] = [
    KeptCall(name: "tour", arguments: []),
    KeptCall(name: "list", arguments: ["list"]),
    KeptCall(name: "list-on", arguments: ["list", "--on", "2021-12-27"]),
    KeptCall(name: "show-2021", arguments: ["show", national2021]),
    KeptCall(name: "show-2024", arguments: ["show", national2024]),
    KeptCall(name: "template", arguments: ["template", national2024, "organization"]),
    KeptCall(
      name: "screen-2021", arguments: ["screen", national2021, "2021.csv"]),
    KeptCall(
      name: "screen-2024", arguments: ["screen", national2024, "2024.csv"],
      exitCode: .faultsFound),
    KeptCall(
      name: "screen-2024-wide", arguments: ["screen", national2024, "2024.csv"], width: 100,
      exitCode: .faultsFound),
    KeptCall(
      name: "screen-row-12", arguments: ["screen", national2024, "2024.csv", "--row", "12"]),
    KeptCall(
      name: "screen-explain", arguments: ["screen", national2021, "2021.csv", "--explain"]),
    KeptCall(name: "slate-2024", arguments: ["slate", national2024, "slates.csv"]),
    KeptCall(name: "slate-2021", arguments: ["slate", national2021, "slates.csv"]),
    KeptCall(
      name: "slate-contradictions", arguments: ["slate", national2024, "contradictions.csv"],
      exitCode: .faultsFound),
    KeptCall(
      name: "screen-henan-commendation",
      arguments: ["screen", "henan-commendation@2021", "henan.csv"]),
    KeptCall(
      name: "screen-henan-teams", arguments: ["screen", "henan-teams@2021", "teams.csv"]),
    KeptCall(
      name: "screen-xinxiang", arguments: ["screen", "xinxiang-pilot@2025", "xinxiang.csv"]),
    KeptCall(
      name: "screen-henan-teams-row-2",
      arguments: ["screen", "henan-teams@2021", "teams.csv", "--row", "2"]),
    KeptCall(name: "show-henan-commendation", arguments: ["show", "henan-commendation@2021"]),
    KeptCall(name: "compare-2021-2024", arguments: ["compare", national2021, national2024]),
    KeptCall(
      name: "compare-issuers",
      arguments: [
        "compare", national2021, "henan-commendation@2021", "--category", "organization",
      ]),
    KeptCall(
      name: "compare-roster",
      arguments: [
        "compare", national2021, national2024, "--category", "organization", "--roster", "both.csv",
        "--on", "2025-02-20",
      ]),
    KeptCall(
      name: "compare-roster-2021",
      arguments: [
        "compare", national2021, national2024, "--category", "volunteer", "--roster", "2021.csv",
      ]),
    KeptCall(name: "check-2021", arguments: ["check", national2021]),
    KeptCall(name: "check-2024", arguments: ["check", national2024]),
    KeptCall(
      name: "check-scenarios",
      arguments: ["check", national2021, "--scenarios", "scenarios.csv"]),
    KeptCall(
      name: "check-few-scenarios",
      arguments: ["check", national2024, "--scenarios", "few-scenarios.csv"]),
    KeptCall(
      name: "check-wrong-scenarios",
      arguments: ["check", national2021, "--scenarios", "wrong-scenarios.csv"],
      exitCode: .faultsFound),
    KeptCall(name: "show-henan-teams", arguments: ["show", "henan-teams@2021"]),
    KeptCall(name: "check-henan-teams", arguments: ["check", "henan-teams@2021"]),
    KeptCall(name: "new", arguments: ["new", "village-award@2030", "--text", "village.txt"]),
    KeptCall(
      name: "new-from",
      arguments: [
        "new", "national-commendation@2025", "--from", national2024, "--text", "village.txt",
        "--output", "project",
      ]),
    KeptCall(name: "help-new", arguments: ["help", "new"]),
    KeptCall(name: "help", arguments: ["help"]),
    KeptCall(name: "help-screen", arguments: ["help", "screen"]),
    KeptCall(name: "help-export", arguments: ["help", "export"]),
    KeptCall(name: "help-check", arguments: ["check", "--help"]),
    KeptCall(name: "sample-2021", arguments: ["sample", national2021]),
    KeptCall(name: "sample-2024", arguments: ["sample", national2024]),
    KeptCall(name: "sample-henan-commendation", arguments: ["sample", "henan-commendation@2021"]),
    KeptCall(name: "sample-henan-teams", arguments: ["sample", "henan-teams@2021"]),
    KeptCall(name: "sample-xinxiang", arguments: ["sample", "xinxiang-pilot@2025"]),
    KeptCall(name: "sample-2024-slates", arguments: ["sample", national2024, "--slate"]),
    KeptCall(name: "help-slate", arguments: ["help", "slate"]),
    KeptCall(name: "help-compare", arguments: ["help", "compare"]),
    KeptCall(name: "help-list", arguments: ["help", "list"]),
    KeptCall(name: "help-show", arguments: ["help", "show"]),
    KeptCall(name: "help-sample", arguments: ["help", "sample"]),
    KeptCall(name: "help-template", arguments: ["help", "template"]),
  ]

  /// One of each kind; what a kind can hold is tested by its own tests.
  static let json: [KeptCall] = [
    KeptCall(name: "list-on-json", arguments: ["list", "--on", "2021-12-27"]),
    KeptCall(name: "show-json", arguments: ["show", "award.json"]),
    KeptCall(name: "screen-2021-json", arguments: ["screen", national2021, "2021.csv"]),
    KeptCall(
      name: "slate-contradictions-json", arguments: ["slate", national2024, "contradictions.csv"],
      exitCode: .faultsFound),
    KeptCall(
      name: "compare-roster-json",
      arguments: [
        "compare", national2021, national2024, "--category", "organization", "--roster", "both.csv",
        "--on", "2025-02-20", "--direction", "tightened",
      ]),
    KeptCall(
      name: "new-json", arguments: ["new", "village-award@2030", "--text", "village.txt"]),
    KeptCall(
      name: "check-json", arguments: ["check", national2021, "--scenarios", "wrong-scenarios.csv"],
      exitCode: .faultsFound),
  ]
}

@Suite("Whole outputs")
struct WholeOutputTests {
  @Test("a command's text is what it was", arguments: KeptCall.texts)
  func text(call: KeptCall) throws {
    let outcome = call.run([])
    #expect(outcome.errorOutput.isEmpty)
    #expect(outcome.exitCode == call.exitCode)
    try Snapshot.expect(outcome.output, named: "\(call.name)-zh")
  }

  @Test("the tour in English is what it was")
  func english() throws {
    let tour = KeptCall(name: "tour", arguments: [])
    try Snapshot.expect(tour.run(["--language", "en"]).output, named: "tour-en")
  }

  @Test("a command's JSON is what it was", arguments: KeptCall.json)
  func json(call: KeptCall) throws {
    let outcome = call.run(["--format", "json"])
    #expect(outcome.exitCode == call.exitCode)
    try Snapshot.expect(outcome.output, named: call.name)
  }

  @Test("no line is wider than the terminal", arguments: [40, 60, 80, 100, 120])
  func width(cells: Int) {
    let reports = KeptCall.texts.filter { call in
      !["tour", "tour-wide", "template"].contains(call.name) && !call.name.hasPrefix("sample")
        && !call.name.hasPrefix("help") && !call.name.hasPrefix("new")
    }
    for call in reports {
      for language in ["zh", "en"] {
        let text = call.run(["--language", language], width: cells).output
        for line in text.split(separator: "\n") {
          #expect(DisplayWidth.of(String(line)) <= cells, "\(call.name): \(line)")
        }
      }
    }
  }

}
