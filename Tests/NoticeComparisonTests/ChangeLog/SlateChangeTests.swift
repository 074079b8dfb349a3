import NoticeComparison
import NoticeKit
import Testing

@Suite("Changes of what units may recommend")
struct SlateChangeTests {
  @Test("limits have an order, and so has whom they bind")
  func limits() {
    let sketch = ChangeLogSketch.all {
      Quota("each", for: .town, atMost: 2, .inEachCategory)
      Quota("scope", for: .town, atMost: 2, .inAll)
      Quota("kinds", for: .town, atMost: 2, .inCategory(.band))
      Quota(
        "percent", for: .club, atMostPercent: 5, of: BandFacts.players, rounded: .down, minimum: 1,
        .inAll)
      AnyCategories("choice", for: .club, atMost: 1, of: .band, .singer)
      RefusedCategories("refused", for: .club, of: .singer)
      UnitPrecondition("net", for: .club, that: BandFacts.townBands.atLeast(3))
      ShareCap("officials", for: .town, atMostPercent: 20, that: BandFacts.onNet.holds)
    } to: {
      Quota("each", for: .town, atMost: 3, .inEachCategory)
      Quota("scope", for: .town, atMost: 2, .inEachCategory)
      Quota("kinds", for: .town, .club, atMost: 2, .inCategory(.band))
      Quota(
        "percent", for: .club, atMostPercent: 4, of: BandFacts.players, rounded: .down, minimum: 0,
        .inAll)
      AnyCategories("choice", for: .club, atMost: 2, of: .band, .singer)
      RefusedCategories("refused", for: .club, of: .singer, .band)
      UnitPrecondition("net", for: .club, that: BandFacts.townBands.atLeast(2))
      ShareCap("officials", for: .town, atMostPercent: 20, that: BandFacts.onNet.doesNotHold)
    }
    #expect(
      sketch.there == [
        "tightened band quota kinds: applicability 镇文化站>镇文化站和协会 tightened",
        "loosened quota each: figure 2>3 loosened",
        "loosened quota scope: applicability 推荐总数不超过2个>每个类别不超过2个 loosened",
        "tightened quota percent: figure 5%>4% tightened; figure 1>0 tightened",
        "loosened recommending-unit choice: figure 1>2 loosened",
        "tightened recommending-unit refused: applicability 优秀歌手>优秀乐队、优秀歌手 tightened",
        "loosened recommending-unit net: figure 3>2 loosened",
        "changed quota officials: condition 已在演出网登记>未：已在演出网登记 changed",
      ])
  }

  @Test("a printed table differs cell by cell, and its formula binds nobody")
  func tables() {
    func table(_ first: Int, _ region: String) -> AllocationTable {
      AllocationTable(
        columns: [.band, .singer],
        rows: [.init("甲镇", first, 2), .init("乙镇", 1, 1), .init(region, 1, 1)])
    }
    func formula(_ gives: Int) -> AllocationFormula {
      AllocationFormula(
        .init(.band, by: BandFacts.townBands, .zero(gives: 0), .from(1, gives: gives)))
    }
    let sketch = ChangeLogSketch.all {
      Allotment("table", for: .town, table: table(3, "丙镇"))
      Allotment("formula", for: .town, formula: formula(1))
    } to: {
      Allotment("table", for: .town, table: table(4, "丁镇"))
      Allotment("formula", for: .town, formula: formula(2))
    }
    #expect(
      sketch.there == [
        "changed quota table: figure 甲镇：优秀乐队3>甲镇：优秀乐队4 loosened; "
          + "figure ->丁镇：优秀乐队1、优秀歌手1 changed; figure 丙镇：优秀乐队1、优秀歌手1>- changed",
        "changed quota formula: figure "
          + "优秀乐队按镇内乐队数：0→0，≥1→1>优秀乐队按镇内乐队数：0→0，≥1→2",
      ])
  }
}
