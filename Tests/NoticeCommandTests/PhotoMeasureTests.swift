import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import NoticeKit
import Testing

@Suite("Photos that a spreadsheet states by their number and sizes")
struct PhotoMeasureTests {
  private let headings = "类别,名称,照片张数,最小照片大小,最大照片大小"

  private func reviews(_ rows: String...) throws -> [DossierReview] {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: "henan-commendation@2021")
    let text = ([headings] + rows).joined(separator: "\n")
    let file = NominationReader(for: ruleSet).read(Array(text.utf8))
    #expect(file.allFaults.map { $0.message(in: .en) } == [])
    return file.records.map { ruleSet.reviewDossier(of: $0.nomination) }
  }

  @Test("the template has the columns that decide")
  func template() {
    for category in ["volunteer", "organization", "project", "site"] {
      let columns = notices("template", "henan-commendation@2021", category).output
        .split(whereSeparator: { ",\r\n".contains($0) })
      for heading in ["照片张数", "最小照片大小", "最大照片大小"] {
        #expect(columns.contains { $0.hasPrefix(heading) })
      }
    }
  }

  @Test("sizes within the bounds are met, sizes without are not, and what is left out is named")
  func sizes() throws {
    let found = try reviews(
      "organization,示例甲,3,1000000,3145728", "organization,示例乙,3,999999,3145728",
      "organization,示例丙,3,1000000,3145729", "organization,示例丁,3,,")
    #expect(
      found.map { $0.finding("photo-size")?.outcome } == [.met, .notMet, .notMet, .unknown])
    #expect(
      found.map { $0.finding("photo-size")?.missing.map(\.label.zh) } == [
        [], [], [], ["最小照片大小", "照片", "最大照片大小"],
      ])
  }
}
