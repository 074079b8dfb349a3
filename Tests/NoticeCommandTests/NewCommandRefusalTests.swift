import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("What notices new refuses")
struct NewCommandRefusalTests {
  @Test("writes nothing where one of its files exists, and names those that do")
  func existing() {
    let first = "Sources/OnePage2030/Section1.swift"
    let second = "Tests/OnePage2030Tests/OnePage2030Tests.swift"
    let files = MemoryFiles([
      "通知.txt": Array("一、内容\n不少于3人。\n".utf8), first: [], second: [1],
    ])
    let before = files.paths
    let outcome = notices("new", "one-page@2030", "--text", "通知.txt", files: files)
    #expect(outcome.exitCode == .cannotCreate)
    #expect(
      outcome.errorOutput
        == "已有这些文件，什么都没有写：\(first)、\(second)。请移走它们，或用 --output 换一个文件夹。\n")
    #expect(files.paths == before)
    #expect(files.text(at: first) == "")
  }

  @Test("refuses a text that cannot be read or holds no notice")
  func texts() {
    let files = MemoryFiles(["空.txt": [], "坏.txt": [0xFF, 0xFF, 0x00]])
    let empty = notices("new", "award@2030", "--text", "空.txt", files: files)
    #expect(empty.exitCode == .noInput)
    #expect(empty.errorOutput == "“空.txt”中没有通知的文字。请换成通知全文的文本文件。\n")
    let missing = notices("new", "award@2030", "--text", "无.txt", files: files)
    #expect(missing.exitCode == .noInput)
    #expect(missing.errorOutput == "无法读取“无.txt”：没有这个文件或文件夹。请核对文件名。\n")
    #expect(notices("new", "award@2030", "--text", "坏.txt", files: files).exitCode == .noInput)
    #expect(files.paths == ["坏.txt", "空.txt"])
    // `check` reads texts in the same way.
    let check = notices("check", "national-commendation@2024", "--text", "空.txt", files: files)
    #expect(check == empty)
    files.put(String(repeating: "一", count: 400_000), at: "大.txt")
    for call in [["check", "national-commendation@2024"], ["new", "award@2030"]] {
      #expect(
        run(call + ["--text", "大.txt", "--language", "en"], files)
          == CommandOutcome(
            errorOutput:
              "Cannot read “大.txt”: it has more than 1048576 bytes. To mend it, see whether "
              + "it is the file that is meant.\n", exitCode: .noInput))
    }
  }

  @Test(
    "refuses a file where a folder should be, a folder that is not open to it, and standard output")
  func noFolder() {
    let files = MemoryFiles(["名单.csv": []])
    let call = ["new", "award@2030", "--from", "national-commendation@2024", "--output"]
    #expect(
      run(call + ["名单.csv"], files)
        == CommandOutcome(
          errorOutput: "无法写入“名单.csv”：应为文件夹之处是文件。请换一个文件夹。\n", exitCode: .cannotCreate))
    #expect(
      run(call + ["/locked/a"], files)
        == CommandOutcome(
          errorOutput: "无法写入“/locked/a”：没有权限。请换一个位置。\n", exitCode: .cannotCreate))
    let standard = run(call + ["-"], files)
    #expect(standard.errorOutput.hasPrefix("new 写出多个文件，“-”不是文件夹。请写上文件夹"))
    #expect(standard.exitCode == .usage)
    #expect(files.paths == ["名单.csv"])
  }

  @Test("refuses the id of the file that it begins with")
  func ownID() {
    let json = notices("export", "national-commendation@2024").output
      .replacing("\"series\": \"national-commendation\"", with: "\"series\": \"county-award\"")
    let files = MemoryFiles(["去年.json": Array(json.utf8)])
    let outcome = notices("new", "county-award@2024", "--from", "去年.json", files: files)
    #expect(outcome.exitCode == .usage)
    #expect(
      outcome.errorOutput.hasPrefix(
        "“去年.json”中就是规则集“county-award@2024”。请换一个年份或系列，如 county-award@2025。\n"))
    #expect(files.paths == ["去年.json"])
    #expect(
      notices("new", "county-award@2025", "--from", "去年.json", files: files).exitCode == .success)
  }

  @Test("suggests no year that an edition cannot be")
  func lastYear() {
    let json = notices("export", "national-commendation@2024").output
      .replacing("\"edition\": 2024", with: "\"edition\": 2200")
    let files = MemoryFiles(["末年.json": Array(json.utf8)])
    let outcome = notices("new", "national-commendation@2200", "--from", "末年.json", files: files)
    #expect(
      outcome.errorOutput.hasPrefix(
        "“末年.json”中就是规则集“national-commendation@2200”。"
          + "请换一个年份或系列，如 national-commendation@2199。\n"))
  }

  private func run(_ arguments: [String], _ files: MemoryFiles) -> CommandOutcome {
    NoticeCommand.run(arguments, in: CommandEnvironment(catalog: .kept, files: files))
  }
}
