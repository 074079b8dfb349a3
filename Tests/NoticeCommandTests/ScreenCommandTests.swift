import Foundation
import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import NoticeKit
import Testing

@Suite("Screening a file")
struct ScreenCommandTests {
  private let header = "类别,名称,报送日期,成立日期,注册人数,经常参与比例\n"
  private let notice = "national-commendation@2024"

  private func screen(_ csv: String, _ options: String...) -> CommandOutcome {
    NoticeCommand.run(
      ["screen", notice, "a.csv"] + options,
      in: CommandEnvironment(
        catalog: .kept, files: MemoryFiles(["a.csv": Array(csv.utf8)])))
  }

  @Test("a file in GB18030 is screened as the same file in UTF-8")
  func gb18030() throws {
    let text = notices("sample", notice).output
    let bytes = try FileEncoding.gb18030.bytes(of: text)
    let files = MemoryFiles(["gb.csv": bytes, "utf8.csv": Array(text.utf8)])
    let one = notices("screen", notice, "gb.csv", files: files)
    #expect(one == notices("screen", notice, "utf8.csv", files: files))
    #expect(one.output.contains("示例省农技协科技志愿服务队"))
  }

  @Test("a hyphen reads standard input")
  func standardInput() {
    let text = notices("sample", notice).output
    let piped = notices("screen", notice, "-", files: MemoryFiles(standardInput: Array(text.utf8)))
    #expect(piped == notices("screen", notice, "2024.csv", files: sampleFiles()))
  }

  @Test("the day of submission is the row's own, else that of the option, else unknown")
  func submitted() {
    let own = "organization,甲,2025-02-20,2022-02-20,30,60%\n"
    let none = "organization,乙,,2022-02-20,30,60%\n"
    func outcomes(_ options: String...) -> [String] {
      NoticeCommand.run(
        ["screen", notice, "a.csv", "--format", "json"] + options,
        in: CommandEnvironment(
          catalog: .kept, files: MemoryFiles(["a.csv": Array((header + own + none).utf8)]))
      ).output.split(separator: "\n").map { established(in: $0) }
    }
    #expect(outcomes() == ["met", "unknown"])
    #expect(outcomes("--submitted", "2025-02-19") == ["met", "not-met"])
    #expect(outcomes("--submitted=2025-02-20") == ["met", "met"])
    #expect(screen(header + none).output.contains("有的行没有报送日期"))
    #expect(!screen(header + own).output.contains("有的行没有报送日期"))
  }

  @Test("a bad cell ends with 1 and does not stop the rest; good rows end with 0")
  func exitCodes() {
    let good = "organization,甲,2025-02-20,2022-02-20,30,60%\n"
    let bad = "organization,乙,2025-02-20,2022-02-30,30,60\n"
    #expect(screen(header + good).exitCode == .success)
    let outcome = screen(header + bad + good)
    #expect(outcome.exitCode == .faultsFound)
    #expect(outcome.output.contains("填写有误（2处）"))
    #expect(outcome.output.contains("2行"))
  }

  @Test("faults are seen in JSON too: in their row, and told on standard error")
  func faultsInJSON() {
    let bad = "organization,乙,2025-02-20,2022-02-30,30,60%\n,丙,,,,\n"
    let outcome = screen(header + bad, "--format", "json", "--language", "en")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.contains(
        """
        "faults":[{"line":2,"character":null,"column":"D","header":"成立日期","path":null,\
        "value":"2022-02-30","found":"“2022-02-30”","expected":
        """) == true)
    #expect(lines.last?.hasPrefix("{\"row\":3,\"faults\":[{\"line\":3,") == true)
    #expect(outcome.errorOutput == "2 filled in wrongly; see the faults of each row.\n")
    #expect(outcome.exitCode == .faultsFound)
  }

  @Test("a category given by option holds for rows that name none, by id or by title")
  func category() {
    let csv = "名称,注册人数\n甲,30\n"
    #expect(screen(csv).exitCode == .faultsFound)
    let byID = screen(csv, "--category", "organization")
    #expect(byID.exitCode == .success)
    #expect(byID == screen(csv, "--category=最佳科技志愿服务组织"))
  }

  @Test("a roster of another edition is understood by its own titles and headings")
  func otherEdition() {
    let outcome = notices(
      "screen", notice, "2021.csv", "--format", "json", files: sampleFiles())
    #expect(outcome.output.split(separator: "\n").count { $0.contains("\"verdict\"") } == 11)
  }

  @Test("an output file takes all that would be shown, and nothing is shown")
  func outputFile() {
    let files = sampleFiles()
    let shown = notices("screen", notice, "2024.csv", files: files)
    let written = notices(
      "screen", notice, "2024.csv", "--output", "结果.txt", files: files)
    #expect(written.output.isEmpty)
    #expect(written.exitCode == shown.exitCode)
    #expect(files.text(at: "结果.txt") == shown.output)
  }

  @Test("a template that is filled in and handed back is screened without a fault")
  func templateRoundTrip() {
    for category in ["volunteer", "organization", "project", "site"] {
      let template = notices("template", notice, category).output
      let columns = template.split(separator: "\r\n").first?.split(
        separator: ",", omittingEmptySubsequences: false)
      let row =
        [category, "示例·甲"].joined(separator: ",")
        + String(repeating: ",", count: (columns?.count ?? 2) - 2)
      let outcome = screen(template + row + "\r\n")
      #expect(outcome.exitCode == .success)
      #expect(outcome.output.contains("1行：材料待补1行。"))
    }
  }

  @Test(
    "hostile files bring a fault each and never a trap",
    arguments: [
      "", "\n\n", "类别,名称\n", "\u{0}\u{1}\u{2}", "{", "[[[[", "\"", "名称\n\"甲", "类别\nvolunteer\n",
      "类别,名称,注册人数\norganization,甲,99999999999999999999\n",
    ])
  func hostile(text: String) {
    for format in ["text", "json"] {
      let outcome = screen(text, "--format", format)
      #expect(outcome.exitCode == .faultsFound || outcome.output.contains("没有读出人选"))
    }
  }

  private func established(in line: Substring) -> String {
    guard let start = line.range(of: "\"requirement\":\"established\""),
      let outcome = line[start.upperBound...].range(of: "\"outcome\":\"")
    else { return "" }
    return String(line[outcome.upperBound...].prefix { $0 != "\"" })
  }
}
