import NoticeComparison
import NoticeKit
import Testing

@Suite("Changes beside requirements")
struct ProvisionChangeTests {
  @Test("deadlines, numbers honoured and binding have an order")
  func ordered() {
    let sketch = ChangeLogSketch.all {
      Deadline("2025-05-01", at: "17:00")
      HonourCount("bands-honoured", 10, of: .band)
      HonourCount("all-honoured", 20...30)
      SubmissionFormat("word", "Word版", "Word file").only(for: .band)
    } to: {
      Deadline("2025-05-01")
      HonourCount("bands-honoured", 8, of: .band)
      HonourCount("all-honoured", 10...40)
      SubmissionFormat("word", "Word版", "Word file")
    }
    #expect(
      sketch.there == [
        "tightened band honour-count bands-honoured: figure 10>8 tightened",
        "changed honour-count all-honoured: figure 20–30>10–40 changed",
        "loosened deadline deadline: date 2025年5月1日17:00（含该时刻）>2025年5月1日（含当日） loosened",
        "tightened format word: applicability 优秀乐队>各类别 tightened",
      ])
    #expect(
      sketch.back.map { String($0.prefix { $0 != " " }) } == [
        "loosened", "changed", "tightened", "loosened",
      ])
  }

  @Test("formats for one category each are compared, and are the same in the same edition")
  func formatsOfCategories() {
    let sketch = ChangeLogSketch.all {
      SubmissionFormat("band-file", "电子版", "File").only(for: .band)
      SubmissionFormat("singer-file", "电子版", "File").only(for: .singer)
    } to: {
      SubmissionFormat("band-file", "电子版", "File").only(for: .band)
      SubmissionFormat("singer-file", "光盘", "Disc").only(for: .singer)
    }
    #expect(sketch.there == ["changed singer format singer-file: wording 电子版>光盘 changed"])
    let edition = RuleSet.bandsAndAll(2025) {
      SubmissionFormat("band-file", "电子版", "File").only(for: .band)
      SubmissionFormat("singer-file", "电子版", "File").only(for: .singer)
    }
    #expect(edition.faults.map(\.description) == [])
    #expect(ChangeLog(from: edition, to: edition).entries.isEmpty)
  }

  @Test("everything else that is stated is changed, added or removed")
  func others() {
    let sketch = ChangeLogSketch.all {
      Recipient("文化馆", "Culture house", email: "a@example.org")
      ReviewStage("first", "初审", "First review")
      UnitDuty("call", "广泛发动", "Call widely").aspects(allOf: ["村": "Villages"])
      Definition("band", "乐队", "Band", means: "三人以上", "Three or more")
      NomineeKind("brass", "铜管乐队", "Brass band").number(3)
      KeyDate("spring", "春节", "Spring festival", on: "2025-01-29")
      ExternalReference("rules", "《章程》", "The rules", number: "1号")
    } to: {
      Recipient("文化馆", "Culture house", email: "b@example.org")
      ReviewStage("last", "终审", "Last review")
      UnitDuty("call", "广泛发动", "Call widely").aspects(allOf: ["村": "Villages", "镇": "Towns"])
      Definition("band", "乐队", "Band", means: "五人以上", "Five or more")
      NomineeKind("brass", "铜管乐队", "Brass band").number(4).led(by: "队长", "The leader")
      KeyDate("spring", "元宵节", "Lantern festival", on: "2025-02-12")
      ExternalReference("rules", "《章程》", "The rules", number: "2号")
    }
    #expect(
      sketch.there == [
        "changed nominee-kind brass: particular ->队长 changed; figure 3>4 changed",
        "changed recipient recipient: particular a@example.org>b@example.org changed",
        "changed key-date spring: wording 春节>元宵节 changed; date 2025-01-29>2025-02-12 changed",
        "added review-stage last",
        "removed review-stage first",
        "changed duty call: aspects 均须：村>均须：村、镇 changed",
        "changed definition band: particular 三人以上>五人以上 changed",
        "changed reference rules: particular 1号>2号 changed",
      ])
  }

  @Test("the document's own particulars are changed, or not stated and so not comparable")
  func documents() {
    func edition(_ year: Int, _ notice: Notice) -> RuleSet {
      RuleSet("award", edition: year, version: "1.0.0") {
        notice
        NomineeCategory(.band, "优秀乐队", "Fine band", at: "一") {
          Clause("1") { Criterion("registered", BandFacts.registered.holds) }
        }
      }
    }
    let old = Notice("乐队通知", "Bands").issued(by: ["文化馆": "Culture house"]).dated("2024-01-01")
      .addressed(to: ["各镇": "Towns", "各村": "Villages"])
    let new = Notice("好乐队通知", "Good bands").issued(
      by: ["文化馆": "Culture house"], number: "2号"
    ).dated("2025-01-01").addressed(to: ["各镇": "Towns", "各协会": "Clubs"])
    #expect(
      ChangeLogSketch(edition(2024, old), edition(2025, new)).there == [
        "changed notice title: renamed 乐队通知>好乐队通知",
        "not-comparable notice number",
        "changed notice issued: date 2024-01-01>2025-01-01 changed",
        "added recommending-unit 各协会",
        "removed recommending-unit 各村",
      ])
  }
}
