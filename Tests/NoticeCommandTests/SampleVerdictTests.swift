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

  @Test("a sample begins with a byte order mark, so that spreadsheets read its Chinese")
  func byteOrderMark() {
    let csv = notices("sample", "national-commendation@2024").output
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains("示例·甲某"))
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
