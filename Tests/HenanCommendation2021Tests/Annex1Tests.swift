import HenanCommendation2021
import NoticeKit
import SciTechVolunteering
import Testing

/// Annex 1, typed from the notice: volunteers, organizations, projects, sites, and the row's total.
let annex1: [(region: String, cells: [Int], total: Int)] = [
  ("郑州市", [2, 2, 2, 2], 8),
  ("开封市", [1, 1, 1, 0], 3),
  ("洛阳市", [1, 1, 0, 0], 2),
  ("平顶山市", [2, 1, 1, 1], 5),
  ("安阳市", [2, 2, 1, 1], 6),
  ("鹤壁市", [1, 1, 0, 1], 3),
  ("新乡市", [1, 1, 0, 2], 4),
  ("焦作市", [1, 1, 1, 1], 4),
  ("濮阳市", [1, 1, 0, 1], 3),
  ("许昌市", [1, 1, 1, 1], 4),
  ("漯河市", [1, 1, 1, 1], 4),
  ("三门峡市", [1, 1, 1, 1], 4),
  ("南阳市", [2, 1, 2, 2], 7),
  ("商丘市", [1, 1, 1, 1], 4),
  ("信阳市", [1, 1, 0, 1], 3),
  ("周口市", [1, 1, 0, 1], 3),
  ("驻马店市", [1, 1, 0, 2], 4),
  ("济源示范区", [1, 1, 0, 1], 3),
]

@Suite("Annex 1 of Henan's commendation of 2021")
struct Annex1Tests {
  private var table: AllocationTable? {
    RuleSet.henanCommendation2021.slateRules.compactMap {
      if case .allocation(let table) = $0.body { table } else { nil }
    }.first
  }

  @Test("All 72 cells and 18 row totals are as printed, in the order of the notice")
  func cells() throws {
    let table = try #require(table)
    #expect(table.columns == [.volunteer, .organization, .project, .site])
    #expect(table.rows.map(\.region) == annex1.map(\.region))
    #expect(table.rows.map(\.cells) == annex1.map(\.cells))
    #expect(table.rows.map(\.total) == annex1.map(\.total))
    #expect(annex1.count == 18)
    #expect(annex1.map(\.cells.count).reduce(0, +) == 72)
  }

  @Test("The five column totals are as printed")
  func totals() throws {
    let totals = try #require(table?.totals)
    #expect(totals.region == "名额总计")
    #expect(totals.cells == [22, 20, 12, 20])
    #expect(totals.total == 74)
  }

  @Test("What is typed here adds up as the notice prints it")
  func typed() {
    #expect(annex1.allSatisfy { $0.cells.reduce(0, +) == $0.total })
    #expect(annex1.map(\.total).reduce(0, +) == 74)
  }
}
