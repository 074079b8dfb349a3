import NoticeKit
import Testing

@Suite("What must hold of the fields of a form")
struct FormRuleTests {
  private func text(_ count: Int, and more: String = "") -> String {
    String(repeating: "字", count: count) + more
  }

  @Test("a dossier in order is complete")
  func complete() {
    let review = reviewed()
    #expect(review.sketch == "complete")
    #expect(review.missingFields == [] && review.missingCells == [])
    #expect(review.discrepancies == [] && review.advice == [])
  }

  @Test("1000 characters pass, 1001 are a defect; white space does not count, punctuation does")
  func textLimit() {
    #expect(reviewed { $0[SampleForm.deeds] = text(1000) }.sketch == "complete")
    #expect(
      reviewed { $0[SampleForm.deeds] = text(1001) }.sketch == "defective; deeds-length not-met")
    #expect(
      reviewed { $0[SampleForm.deeds] = text(1000, and: " \n\u{3000}\r\n") }.sketch == "complete")
    #expect(
      reviewed { $0[SampleForm.deeds] = text(1000, and: "。") }.sketch
        == "defective; deeds-length not-met")
    #expect(reviewed { $0[SampleForm.deeds] = text(999, and: "👨‍👩‍👧") }.sketch == "complete")
  }

  @Test("4000.00 yuan pass, 4000.01 are a defect")
  func ceiling() {
    #expect(
      reviewed { $0[SampleRows.budget] = [.item("1500.00"), .item("2500.00")] }.sketch == "complete"
    )
    #expect(
      reviewed { $0[SampleRows.budget] = [.item("1500.00"), .item("2500.01")] }.sketch
        == "defective; budget-ceiling not-met")
  }

  @Test("a stated total that the rows do not give is a defect, and the message has both")
  func total() {
    #expect(reviewed { $0[SampleRows.total] = decimal("4000") }.sketch == "complete")
    let review = reviewed { $0[SampleRows.total] = decimal("3999.99") }
    #expect(review.status == .defective)
    #expect(
      review.discrepancies.map { $0.message(in: .zh) } == ["经费合计填报为3999.99元，按所填数据为4000元"])
    let over = reviewed {
      $0[SampleRows.total] = decimal("4000")
      $0[SampleRows.budget] = [.item("1500"), .item("2500.01")]
    }
    #expect(over.sketch == "defective; budget-ceiling unknown")
  }

  @Test(
    "a photo has from 1 000 000 to 3 145 728 bytes, both included",
    arguments: [
      (999_999, "defective; photo-size not-met"), (1_000_000, "complete"),
      (3_145_728, "complete"), (3_145_729, "defective; photo-size not-met"),
    ])
  func photoSize(bytes: Int, sketch: String) {
    let review = reviewed {
      $0[SampleRows.photos] = [2_000_000, 2_000_000, bytes].map { .photo($0) }
    }
    #expect(review.sketch == sketch)
  }

  @Test("two photos are too few, three are right, more are to be judged")
  func photoNumber() {
    func sketch(_ count: Int) -> String {
      reviewed { $0[SampleRows.photos] = (0..<count).map { _ in .photo(2_000_000) } }.sketch
    }
    #expect(sketch(2) == "defective; photo-count not-met")
    #expect(sketch(3) == "complete")
    #expect(sketch(4) == "complete; more-photos to-be-judged")
    #expect(
      reviewed { $0[SampleRows.photos] = nil }.sketch
        == "incomplete; photo-count unknown; photo-size unknown; more-photos unknown")
  }

  @Test("choices and dates that cannot be are defects")
  func unusable() {
    let voice = reviewed { $0[SampleFacts.voice] = "middle" }
    #expect(voice.status == .defective)
    #expect(voice.discrepancies.map(\.kind) == [.unusable])
    #expect(voice.missingFields == [])
    #expect(
      reviewed { $0[SampleFacts.founded] = .month(year: 2020, month: 13) }.status == .defective)
  }

  @Test("an unsealed form is a defect, and with the seal unsaid it is incomplete")
  func seal() {
    #expect(reviewed { $0[DossierFacts.sealed] = false }.sketch == "defective; sealed not-met")
    #expect(reviewed { $0[DossierFacts.sealed] = nil }.sketch == "incomplete; sealed unknown")
  }

  @Test("a format that lacks leaves the dossier incomplete, and further formats do no harm")
  func formats() {
    #expect(
      reviewed { $0[DossierFacts.formats] = ["word"] }.sketch
        == "incomplete; format-paper not-met")
    #expect(
      reviewed { $0[DossierFacts.formats] = ["word"] }.finding("format-paper")?.change(in: .zh)
        == "已报送的材料格式增加纸质版")
    #expect(
      reviewed { $0[DossierFacts.formats] = ["word", "paper", "video"] }.sketch == "complete")
    #expect(
      reviewed { $0[DossierFacts.formats] = nil }.sketch
        == "incomplete; format-word unknown; format-paper unknown")
  }

  @Test("each finding names the part of the form")
  func places() {
    #expect(
      reviewed().findings.map { "\($0.clause) \($0.id)" } == [
        "二 deadline", "二 format-word", "二 format-paper", "附件1·主要事迹 deeds-length",
        "附件1·主要事迹 deeds-moving", "附件1 photo-count", "附件1 photo-size", "附件1 more-photos",
        "附件1 budget-ceiling", "附件1 sealed",
      ])
  }
}
