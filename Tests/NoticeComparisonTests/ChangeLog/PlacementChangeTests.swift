import NoticeComparison
import NoticeKit
import Testing

@Suite("Changes of place, category and source")
struct PlacementChangeTests {
  @Test("a requirement has moved where its place in the category is another")
  func moves() {
    let old = RuleSet("award", edition: 2024, version: "1.0.0") {
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "二（一）") {
        Clause("1") { Criterion("players", BandFacts.players.atLeast(3)) }
        Clause("2") { Criterion("net", BandFacts.onNet.holds) }
      }
    }
    let new = RuleSet("award", edition: 2025, version: "1.0.0") {
      NomineeCategory(.band, "最佳乐队", "Best band", at: "一（一）") {
        Clause("1") {
          Criterion("players", BandFacts.players.atLeast(3))
          Criterion("net", BandFacts.onNet.holds)
        }
      }
    }
    #expect(
      ChangeLogSketch(old, new).there == [
        "changed band category band: renamed 优秀乐队>最佳乐队; moved 二（一）>一（一）",
        "changed band requirement net: moved 2>1",
      ])
    let moved = ChangeLog(from: old, to: new).entries
    #expect(moved.map(\.bearsOnNominees) == [false, false])
    #expect(moved[1].clauses == ["二（一）2", "一（一）1"])
  }

  @Test("a category that is taken no more goes with everything that it asks")
  func categories() {
    let old = RuleSet.bandsAndAll(2024) { Deadline("2024-05-01") }
    let new = RuleSet("village-bands", edition: 2025, version: "1.0.0") {
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "一（一）") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      NotTaken(.singer, at: "一¶1", because: "歌手另行评选", "Singers are chosen elsewhere")
      Clause("二") { Deadline("2024-05-01") }
    }
    let sketch = ChangeLogSketch(old, new)
    #expect(
      sketch.there == [
        "removed singer category singer", "removed singer requirement registered",
      ])
    #expect(
      sketch.back == ["added singer category singer", "added singer requirement registered"])
    let entry = ChangeLog(from: old, to: new).entries.first
    #expect(entry?.new?.clause == "一¶1")
    #expect(entry?.new?.words.zh == "不设：歌手另行评选")
  }

  @Test("what is stated for all in one edition meets what is stated for one category in the other")
  func shared() {
    let old = RuleSet.bandsAndAll(2024) {
      Criterion("concerts", BandFacts.concerts.atLeast(5))
      Criterion("net", BandFacts.onNet.holds)
    }
    let new = RuleSet("village-bands", edition: 2025, version: "1.0.0") {
      NomineeCategory(.singer, "优秀歌手", "Fine singer", at: "一（二）") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "一（一）") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
        Clause("2") { Criterion("concerts", BandFacts.concerts.atLeast(6)) }
      }
      Clause("二") { Criterion("net", BandFacts.onNet.holds).only(for: .band) }
    }
    #expect(
      ChangeLogSketch(old, new).there == [
        "removed singer requirement concerts",
        "tightened band requirement concerts: figure 5场>6场 tightened; moved 二>2",
        "loosened requirement net: applicability 各类别>优秀乐队 loosened",
      ])
  }

  private func edition(
    _ year: Int, _ forms: [DossierForm], lacks: Bool, takes category: CategoryID = .band
  ) -> RuleSet {
    RuleSet("award", edition: year, version: "1.0.0") {
      NomineeCategory(category, "优秀", "Fine", at: "一") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      for form in forms { form }
      for _ in 0..<(lacks ? 1 : 0) {
        Clause("附件1") { NotInSource("推荐表未随文", "The form is not part of the text") }
      }
    }
  }

  private let form = DossierForm("band-form", "乐队推荐表", "Band form", for: .band, at: "附件1") {
    FormField(BandFacts.motto).rules(at: "口号") {
      Criterion("motto-length", BandFacts.motto.length(atMost: 20))
    }
    BandFacts.founded
  }

  @Test("a form that one text lacks is not comparable, one that a whole text has not is added")
  func sources() {
    #expect(
      ChangeLogSketch(edition(2024, [], lacks: true), edition(2025, [form], lacks: false)).there
        == ["not-comparable band form band-form"])
    #expect(
      ChangeLogSketch(edition(2024, [], lacks: false), edition(2025, [form], lacks: false)).there
        == ["added band form band-form", "added band form-field motto-length"])
    #expect(
      ChangeLogSketch(edition(2024, [], lacks: true), edition(2025, [], lacks: true)).there
        == ["not-comparable form not-in-source"])
    #expect(
      ChangeLogSketch(
        edition(2024, [], lacks: true, takes: .singer), edition(2025, [form], lacks: false)
      ).there.contains("added band form band-form"))
    #expect(
      ChangeLogSketch(edition(2024, [], lacks: true), edition(2024, [], lacks: true)).there == [])
  }

  @Test("fields of a form come, go and may stay empty, and their rules have figures")
  func fields() {
    let new = DossierForm("new-form", "乐队申报表", "Band application", for: .band, at: "附件2") {
      FormField(BandFacts.motto).optional().rules(at: "口号") {
        Criterion("motto-length", BandFacts.motto.length(atMost: 30))
      }
      BandFacts.players
    }
    #expect(
      ChangeLogSketch(edition(2024, [form], lacks: false), edition(2025, [new], lacks: false)).there
        == [
          "changed band form band-form: renamed 乐队推荐表>乐队申报表; moved 附件1>附件2",
          "loosened band form-field band.motto: filling 必填>选填 loosened",
          "added band form-field band.players",
          "removed band form-field band.founded",
          "loosened band form-field motto-length: figure 20字>30字 loosened",
        ])
  }
}
