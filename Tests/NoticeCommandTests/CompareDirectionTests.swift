import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("Comparing by direction")
struct CompareDirectionTests {
  private let old = "national-commendation@2021"
  private let new = "national-commendation@2024"

  private func compare(_ options: String...) -> CommandOutcome {
    NoticeCommand.run(
      ["compare", old, new] + options,
      in: CommandEnvironment(catalog: .kept, files: sampleFiles()))
  }

  private func headings(_ outcome: CommandOutcome) -> [Substring] {
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, lines.dropFirst()).filter { $1.hasPrefix("────") && !$1.contains(" ") }
      .map(\.0)
  }

  @Test("only the changes of one direction are listed, below the counts of all")
  func one() {
    let outcome = compare("--direction", "tightened")
    #expect(outcome.exitCode == .success)
    #expect(headings(outcome) == ["收紧（4）"])
    #expect(outcome.output.contains("收紧4处，原有类别新增要求30项"))
    #expect(!outcome.output.contains("项要求未变"))
  }

  @Test(
    "directions are named by id or by what they are called, and joined by commas",
    arguments: ["tightened,added", "收紧、新增", "收紧，added", "added,tightened,收紧", " tightened, 新增 "])
  func several(names: String) {
    let outcome = compare("--direction", names)
    #expect(outcome == compare("--direction=tightened,added"))
    #expect(
      headings(outcome) == ["收紧（4）", "原有类别新增要求（30）", "新设类别（1）", "其他新增（18）"])
  }

  @Test("a direction that nothing takes is said to have none")
  func none() {
    let outcome = compare("--direction", "放宽", "--language", "en")
    #expect(outcome.exitCode == .success)
    #expect(outcome.output.hasSuffix("\n\nNone of them is loosened.\n"))
    #expect(compare("--direction", "loosened").output.hasSuffix("\n\n其中没有放宽的。\n"))
  }

  @Test("every change is listed under one direction in JSON")
  func parts() {
    let whole = compare("--format", "json").output
    let changes = ["tightened", "loosened", "added", "removed", "changed", "not-comparable"].map {
      let json = compare("--format", "json", "--direction", $0).output
      #expect(json.contains("\"behaviour\": null"))
      #expect(json.contains("\"unchanged\": null"))
      return json.split(separator: "\"topic\":").count - 1
    }
    #expect(changes.reduce(0, +) == whole.split(separator: "\"topic\":").count - 1)
    #expect(changes.first == 4)
  }

  @Test("a category and a roster go with it")
  func beside() {
    let outcome = compare(
      "--direction", "不可比", "--category", "organization", "--roster", "both.csv")
    #expect(headings(outcome) == ["不可比（4）", "对名单的影响"])
  }

  @Test("a roster of which nothing could be read has no matrix, only what is wrong")
  func unreadRoster() {
    let files = MemoryFiles(["空.csv": []])
    let zh = notices("compare", old, new, "--roster", "空.csv", files: files)
    #expect(zh.exitCode == .faultsFound)
    #expect(
      zh.output.hasSuffix(
        """

        对名单的影响
        ────────────

        没有读出人选。

        填写有误（1处）
        ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄

        • 发现空文件；应为表头和若干行推荐对象。请检查是否选错文件，或由模板重新填写。

        """))
    let en = notices(
      "compare", old, new, "--roster", "空.csv", "--language", "en", files: files)
    #expect(en.output.contains("\n\nNo nominee could be read.\n\nFilled in wrongly (1)\n"))
  }
}
