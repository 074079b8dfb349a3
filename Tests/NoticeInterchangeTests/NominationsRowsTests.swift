import NoticeInterchange
import NoticeKit
import Testing

@Suite("Tables are read and written as arrays of objects")
struct NominationsRowsTests {
  private enum BandFacts {
    private static let band = FactGroup("band", swiftName: "BandFacts")
    static let item = band.text("item", "支出事项", "Item")
    static let amount = band.decimal("amount", "金额", "Amount", scale: 2)
    static let budget = band.rows("budget", "支出表", "Budget", columns: [item, amount])
    static let mobile = band.text("mobile", "手机号码", "Mobile", looksLike: .mobileNumber)
  }

  private let ruleSet = RuleSet("bands", edition: 2025, version: "1.0.0") {
    NomineeCategory(CategoryID("band"), "乐队", "Band", at: "一") {
      Clause("1") {
        Criterion("budget", BandFacts.budget.every(BandFacts.amount.atMost(4000)))
        Criterion("mobile", BandFacts.mobile.length(atLeast: 1))
      }
    }
  }

  private func read(_ text: String) -> NominationFile {
    NominationReader(for: ruleSet).read(Array(text.utf8))
  }

  private func read(rows: String) -> NominationFile {
    read(#"{"category":"band","name":"甲","facts":{"budget":\#(rows)}}"#)
  }

  @Test("rows are read by the ids and labels of their columns, and written so that they come back")
  func roundTrip() throws {
    let file = read(rows: #"[{"item": "场租", "金额": 4000.01}, {"amount": null}, {}]"#)
    #expect(file.allFaults == [])
    let nomination = try #require(file.records.first).nomination
    let rows = try #require(nomination[BandFacts.budget])
    #expect(rows.map { $0[BandFacts.item] } == ["场租", nil, nil])
    #expect(rows.map { $0[BandFacts.amount]?.description } == ["4000.01", nil, nil])
    #expect(read(NominationWriter().line(nomination)).records.first?.nomination == nomination)
  }

  @Test("a column that the table lacks, a cell that cannot be and a cell of CSV are faults")
  func faults() {
    func found(_ file: NominationFile) -> [String] { file.allFaults.map { $0.message(in: .en) } }
    #expect(found(read(rows: #"[{"colour": 3}]"#)).joined().contains("in row 1"))
    #expect(found(read(rows: #"[{}, {"amount": "many"}]"#)).joined().contains("row 2, Amount"))
    #expect(found(read(rows: "3")).joined().contains("JSON Lines"))
    #expect(found(read("类别,名称,支出表\nband,甲,场租\n")).joined().contains("JSON Lines"))
  }

  @Test("a personal number in the wrong place is not told")
  func personal() {
    let file = read(#"{"category":"band","name":"甲","facts":{"mobile":["13800138000"]}}"#)
    let told = file.allFaults.map { $0.message(in: .zh) }.joined()
    #expect(!told.isEmpty && !told.contains("13800138000"))
  }
}
