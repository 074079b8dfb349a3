import Foundation
import NoticeCommand
import Testing

@Suite("The samples that ship with the command")
struct SampleVerdictTests {
  @Test("each row of 2024 gets the verdict that it was made for")
  func national2024() {
    let lines = notices(
      "screen", "national-commendation@2024", "2024.csv", "--format", "json",
      files: sampleFiles()
    ).output.split(separator: "\n")
    let verdicts = lines.map(verdict)
    #expect(
      verdicts == [
        "2 eligible", "3 eligible", "4 ineligible", "5 awaiting-judgement", "6 ineligible",
        "7 incomplete", "8 incomplete", "9 ineligible", "10 eligible", "11 needs-justification",
        "12 ineligible", "13 eligible", "14 ineligible", "15 eligible", "16 incomplete",
        "17 incomplete", "18 ineligible", "19 eligible", "20 ineligible", "21 ineligible",
        "22 awaiting-judgement", "23 eligible", "24 ineligible", "25 ineligible",
        "26 incomplete", "27 incomplete", "28 no nominee",
      ])
  }

  @Test("each row of 2021 gets the verdict that it was made for")
  func national2021() {
    let lines = notices(
      "screen", "national-commendation@2021", "2021.csv", "--format", "json",
      files: sampleFiles()
    ).output.split(separator: "\n")
    let verdicts = lines.map(verdict)
    #expect(
      verdicts == [
        "2 eligible", "3 ineligible", "4 ineligible", "5 awaiting-judgement", "6 eligible",
        "7 needs-justification", "8 eligible", "9 eligible", "10 ineligible", "11 ineligible",
        "12 ineligible",
      ])
  }

  @Test("each row of Henan's commendation gets the verdict that it was made for")
  func henanCommendation2021() {
    #expect(
      verdicts("henan-commendation@2021", "henan.csv") == [
        "2 awaiting-judgement", "3 ineligible", "4 eligible", "5 needs-justification",
        "6 eligible", "7 awaiting-judgement", "8 awaiting-judgement", "9 ineligible",
      ])
  }

  @Test("each application to Xinxiang gets the verdict that it was made for")
  func xinxiangPilot2025() {
    #expect(
      verdicts("xinxiang-pilot@2025", "xinxiang.csv") == [
        "2 eligible", "3 ineligible", "4 eligible",
      ])
  }

  @Test("a county on its target meets it, one short of it does not; a table is whole, not, or late")
  func henanTeams2021() {
    let lines = notices(
      "screen", "henan-teams@2021", "teams.csv", files: sampleFiles(), width: 200
    ).output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let results = lines.filter { Int($0[0]) != nil && $0.count > 2 }.map {
      $0.prefix(3).joined(separator: " ")
    }
    for result in [
      "2 示例县 符合", "3 示例区 不符合", "6 示例县科技志愿服务队 齐全", "7 示例甲 齐全", "8 示例乙 不齐", "9 示例丙 不予受理",
    ] {
      #expect(results.contains(result), "\(result)")
    }
  }

  @Test(
    "every bundled notice has a sample that is read without a fault",
    arguments: [
      "national-commendation@2021", "henan-commendation@2021", "henan-teams@2021",
      "xinxiang-pilot@2025",
    ])
  func readable(notice: String) {
    let files = MemoryFiles(["a.csv": Array(notices("sample", notice).output.utf8)])
    #expect(notices("screen", notice, "a.csv", files: files).exitCode == .success)
  }

  @Test("a sample begins with a byte order mark, so that spreadsheets read its Chinese")
  func byteOrderMark() {
    let csv = notices("sample", "national-commendation@2024").output
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains("示例·甲某"))
  }

  private func verdicts(_ notice: String, _ file: String) -> [String] {
    notices("screen", notice, file, "--format", "json", files: sampleFiles()).output
      .split(separator: "\n").map(verdict)
  }

  private func verdict(_ line: Substring) -> String {
    let row = value(of: "row", in: line)
    let verdict = value(of: "verdict", in: line)
    return "\(row) \(verdict.isEmpty ? "no nominee" : verdict)"
  }

  /// The first value of a member, without its quotes.
  private func value(of name: String, in line: Substring) -> String {
    guard let start = line.range(of: "\"\(name)\":")?.upperBound else { return "" }
    return String(line[start...].prefix { $0 != "," }.filter { $0 != "\"" && $0 != "}" })
  }
}
