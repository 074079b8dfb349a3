import NoticeKit
import Testing

@Suite("What can be asked of rows")
struct RowTermTests {
  private func photos(_ sizes: Int?..., asked condition: Condition) -> Outcome? {
    condition.outcome { $0[SampleRows.photos] = sizes.map { .photo($0) } }
  }

  private func sections(_ people: Int?..., asked condition: Condition) -> Outcome? {
    condition.outcome { $0[SampleRows.sections] = people.map { .section($0) } }
  }

  private func budget(_ amounts: String?..., asked condition: Condition) -> Outcome? {
    condition.outcome { $0[SampleRows.budget] = amounts.map { .item($0) } }
  }

  @Test("a count of rows is known with the rows, whatever their cells")
  func count() {
    let three = SampleRows.photoCount.atLeast(3)
    #expect(photos(nil, nil, asked: three) == .notMet)
    #expect(photos(nil, nil, nil, asked: three) == .met)
    #expect(photos(asked: three) == .notMet)
    #expect(three.outcome { _ in } == .unknown)
  }

  @Test("a count where leaves room for every row that is undecided")
  func countWhere() {
    let two = SampleRows.largePhotos.atLeast(2)
    #expect(photos(1_000_000, 1_000_000, asked: two) == .met)
    #expect(photos(1_000_000, 999_999, asked: two) == .notMet)
    #expect(photos(1_000_000, nil, asked: two) == .unknown)
    #expect(photos(1_000_000, 1_000_000, nil, asked: two) == .met)
    #expect(photos(999_999, nil, asked: two) == .notMet)
    #expect(photos(1_000_000, nil, asked: SampleRows.largePhotos.atMost(1)) == .unknown)
    #expect(photos(asked: two) == .notMet)
  }

  @Test("a sum is at least the sum of the cells that are known")
  func sum() {
    let ceiling = SampleRows.total.atMost(4000)
    #expect(budget("1500", "2500", asked: ceiling) == .met)
    #expect(budget("1500", "2500.01", asked: ceiling) == .notMet)
    #expect(budget("1500", nil, asked: ceiling) == .unknown)
    #expect(budget("4000.01", nil, asked: ceiling) == .notMet)
    #expect(budget(asked: ceiling) == .met)
    #expect(budget(asked: SampleRows.total.atLeast("0.01")) == .notMet)
    #expect(sections(20, nil, asked: SampleRows.singers.atLeast(20)) == .met)
  }

  @Test("the least is at most any cell that is known")
  func least() {
    let fifty = SampleRows.smallest.atLeast(50)
    #expect(sections(50, 51, asked: fifty) == .met)
    #expect(sections(49, 51, asked: fifty) == .notMet)
    #expect(sections(49, nil, asked: fifty) == .notMet)
    #expect(sections(50, nil, asked: fifty) == .unknown)
    #expect(budget("0.01", "3", asked: SampleRows.cheapest.atLeast("0.01")) == .met)
    #expect(budget("0", "3", asked: SampleRows.cheapest.atLeast("0.01")) == .notMet)
  }

  @Test("the greatest is at least any cell that is known")
  func greatest() {
    let most = SampleRows.largest.atMost(30)
    #expect(sections(30, 20, asked: most) == .met)
    #expect(sections(31, 20, asked: most) == .notMet)
    #expect(sections(31, nil, asked: most) == .notMet)
    #expect(sections(30, nil, asked: most) == .unknown)
    #expect(budget("3", "7.5", asked: SampleRows.dearest.equals("7.5")) == .met)
  }

  @Test("no rows have no least and no greatest, so they satisfy no minimum and no maximum")
  func noRows() {
    #expect(sections(asked: SampleRows.smallest.atLeast(0)) == .unknown)
    #expect(sections(asked: SampleRows.largest.atMost(30)) == .unknown)
    #expect(sections(asked: SampleRows.sections.every(SampleRows.people.atLeast(0))) == .notMet)
  }

  @Test("every row: one that fails decides, one that is undecided leaves it open")
  func everyRow() {
    let every = SampleRows.photos.every(SampleRows.size.between(1_000_000, and: 3_145_728))
    #expect(photos(1_000_000, 3_145_728, asked: every) == .met)
    #expect(photos(1_000_000, 3_145_729, asked: every) == .notMet)
    #expect(photos(999_999, nil, asked: every) == .notMet)
    #expect(photos(1_000_000, nil, asked: every) == .unknown)
    #expect(every.outcome { _ in } == .unknown)
  }

  @Test("a measure may be stated as well: agreeing it decides, disagreeing it does not")
  func stated() {
    let ceiling = SampleRows.total.atMost(4000)
    func asked(_ stated: String, _ items: String?...) -> Outcome? {
      ceiling.outcome {
        $0[SampleRows.total] = decimal(stated)
        $0[SampleRows.budget] = items.map { .item($0) }
      }
    }
    #expect(asked("4000", "1500", "2500") == .met)
    #expect(asked("4000", "1500", nil) == .met)
    #expect(asked("4000", "1500", "2500.01") == .unknown)
    #expect(asked("4000.01", "1500", "2500.01") == .notMet)
  }

  @Test("an unknown outcome names the table")
  func missing() {
    #expect(
      SampleRows.photoCount.atLeast(3).missing { _ in } == ["choir.photo-count", "choir.photos"])
    #expect(
      SampleRows.photos.every(SampleRows.size.atLeast(1)).missing {
        $0[SampleRows.photos] = [.photo(nil)]
      } == ["choir.photos"])
  }

  @Test("a table with a cell that cannot be is not used, and the message says which")
  func unusable() {
    let ruleSet = RuleSet.asking(Criterion("asked", SampleRows.photoCount.atLeast(1)))
    let assessment = ruleSet.assess(.choir { $0[SampleRows.photos] = [.photo(3), .photo(-1)] })
    #expect(assessment.findings[0].outcome == .unknown)
    #expect(
      assessment.discrepancies.map { $0.message(in: .zh) } == ["照片第2行“大小”应为0至10¹²的整数"])
  }

  @Test("what more is needed is told in rows")
  func change() {
    let ruleSet = RuleSet.asking(Criterion("asked", SampleRows.photoCount.atLeast(3)))
    let assessment = ruleSet.assess(.choir { $0[SampleRows.photos] = [.photo(3), .photo(4)] })
    #expect(assessment.findings[0].change(in: .zh) == "照片张数再增加1张（2→3）")
  }

  @Test("a condition on rows prints the Swift that makes it, and reads aloud")
  func printing() {
    let every = SampleRows.photos.every(SampleRows.size.atLeast(1_000_000))
    #expect(every.description == "SampleRows.photos.every(SampleRows.size.atLeast(1000000))")
    #expect(every.words(in: .zh) == "照片每项均有：大小不少于1000000字节")
  }
}
