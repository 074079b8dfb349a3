import NoticeComparison
import NoticeKit
import Testing

@Suite("A change log as people read it")
struct ReadAloudTests {
  private func text(_ old: RuleSet, _ new: RuleSet) -> String {
    ChangeLog(from: old, to: new).text(in: .zh)
  }

  @Test("deadlines have an order within one year only")
  func deadlines() {
    func direction(_ old: DayLiteral, _ new: DayLiteral) -> ChangeDirection? {
      ChangeLog(
        from: .bandsAndAll(2024) { Deadline(old) }, to: .bandsAndAll(2025) { Deadline(new) }
      ).entries.first?.direction
    }
    #expect(direction("2025-01-01", "2025-12-31") == .loosened)
    #expect(direction("2025-12-31", "2025-01-01") == .tightened)
    #expect(direction("2024-12-31", "2025-01-01") == .changed)
    #expect(direction("2025-01-01", "2024-12-31") == .changed)
  }

  @Test("lists of categories are told by each category, and by title where no category tells them")
  func categories() {
    let one = RuleSet.bandsAndAll(2024) { CategoriesTaken(.band) }
    let two = RuleSet.bandsAndAll(2025) { CategoriesTaken(.band, .singer) }
    #expect(
      ChangeLogSketch(one, two).there == [
        "loosened category categories: aspects 优秀乐队>优秀乐队、优秀歌手 loosened"
      ])
    let less = RuleSet("village-bands", edition: 2024, version: "1.0.0") {
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "一（一）") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      NotTaken(.singer, at: "一¶1", because: "歌手另行评选", "Singers are chosen elsewhere")
      Clause("二") { CategoriesTaken(.band) }
    }
    let log = ChangeLog(from: less, to: two)
    #expect(log.entries.map(\.id) == ["singer", "registered"])
    #expect(log.entries.first?.old?.words.zh == "不设：歌手另行评选")
  }

  @Test("notes are told as added or dropped, and never as one that became another")
  func readings() {
    let criterion = Criterion("players", BandFacts.players.atLeast(3))
    let both = Reading("含队长", "The leader counts")
    let old = RuleSet.bands(2024) {
      criterion.reading(both).reading("只计在册", "Only those on the list")
    }
    let new = RuleSet.bands(2025) { criterion.reading("含替补", "Substitutes count").reading(both) }
    let told = text(old, new)
    #expect(told.contains("  * 理解说明取消：只计在册\n  * 理解说明新增：含替补\n"))
    #expect(!told.contains("含队长"))
    #expect(!told.contains(" → 含替补"))
  }

  @Test("a general word in place of what the other names is no change of words")
  func generalWords() {
    func edition(_ year: Int, _ zh: String, _ listed: WordingList?) -> RuleSet {
      let judgement = Judgement("asked", asks: zh, "Is it good?")
      return .bands(year) { listed.map { judgement.aspects(allOf: $0) } ?? judgement }
    }
    func told(_ zh: String, _ listed: WordingList) -> [String] {
      ChangeLogSketch(edition(2024, "是否弘扬民歌？", nil), edition(2025, zh, listed)).there
    }
    #expect(
      told("是否弘扬有关精神？", ["民歌": "Folk", "戏曲": "Opera"]) == [
        "changed band requirement asked: aspects 民歌>均须：民歌、戏曲 changed"
      ])
    #expect(
      told("是否在有关方面弘扬？", ["戏曲": "Opera"]) == [
        "changed band requirement asked: wording 是否弘扬民歌？>是否在有关方面弘扬？ changed; "
          + "aspects ->均须：戏曲 changed"
      ])
    #expect(
      text(edition(2024, "是否弘扬民歌？", nil), edition(2025, "是否弘扬民歌？", ["戏曲": "Opera"]))
        .contains("  * 所列各项：未列 → 均须：戏曲（变动）\n"))
  }

  @Test("a measure that looks like one that is gone comes with its notes, another one does not")
  func measures() {
    func notes(_ condition: Condition) -> [String] {
      let new = Criterion("new", condition).reading("另一指标", "Another measure")
      let log = ChangeLog(
        from: .bands(2024) { Criterion("old", BandFacts.activeShare.atLeast(percent: 10)) },
        to: .bands(2025) { new })
      return log.entries.flatMap {
        $0.details.filter { $0.kind == .readings }.compactMap(\.new?.zh)
      }
    }
    #expect(notes(BandFacts.activeShare.atLeast(percent: 60)) == ["另一指标"])
    #expect(notes(BandFacts.players.atLeast(3)) == [])
    #expect(notes(BandFacts.registered.holds) == [])
  }

  @Test("another issuer comes first and is a change; a copy stands in its own place")
  func issuers() {
    func edition(_ year: Int, _ notice: Notice) -> RuleSet {
      RuleSet("award", edition: year, version: "1.0.0") {
        notice
        NomineeCategory(.band, "优秀乐队", "Fine band", at: "一") {
          Clause("1") { Criterion("registered", BandFacts.registered.holds) }
        }
      }
    }
    let old = edition(2024, Notice("乐队", "Bands").issued(by: ["文化馆": "Culture house"]))
    let new = edition(
      2025,
      Notice("好乐队", "Good bands").issued(by: ["省文化馆": "Provincial house"])
        .addressed(to: ["各镇": "Towns", "各协会（抄送）": "Clubs (copied)"]))
    let log = ChangeLog(from: old, to: new)
    #expect(log.entries.map(\.id) == ["issuers", "title", "各镇", "各协会（抄送）"])
    #expect(log.entries.last?.new?.words == Wording("各协会", "Clubs"))
    #expect(log.entries.map(\.bearsOnNominees) == [true, false, true, true])
    #expect(log.entries.map { $0.new?.clause } == ["", "抬头", "抬头", "抄送"])
    #expect(log.text(in: .zh).contains("变动 1 · 不可比 0 · 仅位置、名称或说明 1\n"))
  }

  @Test("days and totals are told with what only one edition has")
  func figures() {
    let new = RuleSet.bandsAndAll(2025) {
      KeyDate("counted", "统计截止", "Counted up to", on: "2021-11-30")
      Allotment(
        "table", for: .town,
        table: AllocationTable(
          columns: [.band, .singer], rows: [.init("甲镇", 2, 3), .init("乙镇", 0, 4)]))
    }
    let old = RuleSet.bandsAndAll(2024) { Informational("说明", "Says why") }
    let words = ChangeLog(from: old, to: new).entries.compactMap { $0.new?.words.zh }
    #expect(words.count == 2)
    #expect(words.first?.hasSuffix("（2行，共9个：优秀乐队2、优秀歌手7）") == true, "\(words)")
    #expect(words.last == "统计截止（2021年11月30日）")
  }

  @Test("units, days, exclusions, figures, judgements, material, review and duties follow in order")
  func order() {
    let old = RuleSet.bandsAndAll(2024) { Criterion("net", BandFacts.onNet.holds) }
    let new = RuleSet.bandsAndAll(2024) {
      UnitDuty("call", "广泛发动", "Call widely")
      ReviewStage("first", "初审", "First review")
      Judgement("vivid", asks: "是否生动？", "Is it vivid?").part(.dossier)
      Judgement("moving", asks: "是否感人？", "Is it moving?")
      Criterion("net", BandFacts.onNet.holds)
      Criterion("players", BandFacts.players.atLeast(3))
      Criterion("honours", BandFacts.honours.excludes(2019))
      Deadline("2025-05-01")
      Quota("each", for: .town, atMost: 2, .inEachCategory)
    }
    #expect(
      ChangeLog(from: old, to: new).entries.map(\.id) == [
        "each", "deadline", "honours", "players", "moving", "vivid", "first", "call",
      ])
  }
}
