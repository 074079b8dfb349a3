import NoticeKit
import Testing

@Suite("The rows that a finding is about")
struct FailingRowTests {
  static let ruleSet = RuleSet("rows", edition: 2024, version: "1.0.0") {
    Notice("合唱队", "Choirs")
    NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
      Clause("1") {
        Criterion(
          "sections",
          allOf(
            SampleRows.sections.every(SampleRows.people.atLeast(10)),
            SampleRows.photos.every(SampleRows.size.atMost(100))))
        Criterion("any-photo", not(SampleRows.photos.every(SampleRows.size.atMost(5))))
      }
    }
  }

  private func finding(_ people: [Int?], photos: [Int?], _ id: String = "sections") -> Finding? {
    var nomination = Nomination(.choir, name: "示例")
    nomination[SampleRows.sections] = people.map { .section($0) }
    nomination[SampleRows.photos] = photos.map { .photo($0) }
    return Self.ruleSet.assess(nomination).finding(id)
  }

  @Test("each row that fails, or may fail, is named with its table, counted from 1")
  func rows() {
    #expect(Self.ruleSet.faults == [])
    let rows = finding([10, 9, nil], photos: [100, 101])?.failingRows ?? []
    #expect(rows.map(\.place.zh) == ["声部表第2行", "声部表第3行", "照片第2行"])
    #expect(rows.map(\.isUnknown) == [false, true, false])
    #expect(rows.first?.place == Wording("声部表第2行", "Sections, row 2"))
  }

  @Test("what is met names none, and neither does what no single row is to blame for")
  func none() {
    #expect(finding([10], photos: [1])?.failingRows == [])
    #expect(finding([], photos: [1])?.outcome == .notMet)
    #expect(finding([], photos: [1])?.failingRows == [])
    let negated = finding([10], photos: [1, 2], "any-photo")
    #expect(negated?.outcome == .notMet)
    #expect(negated?.failingRows == [])
  }
}
