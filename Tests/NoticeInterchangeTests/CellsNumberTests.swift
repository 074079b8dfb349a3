import NoticeInterchange
import NoticeKit
import Testing

@Suite("Numbers are read as people write them, and never guessed")
struct CellsNumberTests {
  @Test(
    "a whole number",
    arguments: [
      ("25", 25), ("0", 0), ("025", 25), ("25.0", 25), ("２５", 25), (" 25\u{3000}", 25), ("25人", 25),
      ("25 人", 25), ("25名", 25), ("25 people", 25), ("1,000", 1000), ("1，000", 1000),
      ("1 000", 1000), ("1\u{202F}000\u{A0}000", 1_000_000), ("12,345,678", 12_345_678),
      ("1.2万", 12_000), ("1.2345万人", 12_345), ("3千", 3000), ("1亿", 100_000_000),
      ("1000000000000", 1_000_000_000_000),
    ])
  func wholeNumber(cell: String, value: Int64) {
    #expect(reading(cell, of: ChoirFacts.singers) == .states(.count(value)))
  }

  @Test(
    "what is no whole number is refused",
    arguments: [
      "25.5", "二十五", "25人次", "25场", "1,00", "1,0000", "10,00,000", "1.23456万", "1e3", "25+5", "+25",
      "25..0", ".", "人", "0x19", "2５a", "1.000.000", "25-30", "无", "-", "/",
    ])
  func noWholeNumber(cell: String) {
    guard case .fault = reading(cell, of: ChoirFacts.singers) else {
      Issue.record("“\(cell)” is taken")
      return
    }
  }

  @Test("a fact without a unit takes no unit, and another one takes its own")
  func units() {
    #expect(reading("50场次", of: ChoirFacts.concerts) == .states(.count(50)))
    #expect(reading("50 concerts", of: ChoirFacts.concerts) == .states(.count(50)))
    #expect(reading("7", of: ChoirFacts.pieces) == .states(.count(7)))
    #expect(
      reading("7首", of: ChoirFacts.pieces)
        == .fault(
          """
          line 2 (C 曲目数): found “7首”; expected a whole number such as 25. To mend this, write it in \
          digits, or leave it empty where it is not known.
          """))
  }

  @Test("what is wrong with a number is said with its mend, in both languages")
  func messages() {
    let singers = ChoirFacts.singers
    #expect(
      reading("25.5", of: singers, in: .zh)
        == .fault("第2行（C 歌手人数）：发现“25.5”；应为整数，如25。请用数字写出，不知道则留空。"))
    #expect(
      reading("约25人", of: singers, in: .zh)
        == .fault("第2行（C 歌手人数）：发现“约25人”；应为整数，如25。请写出确切的数。"))
    #expect(
      reading("20余人", of: singers)
        == .fault(
          """
          line 2 (C 歌手人数): found “20余人”; expected a whole number such as 25. To mend this, write the \
          exact number.
          """))
    #expect(
      reading("-1", of: singers)
        == .fault(
          """
          line 2 (C 歌手人数): found “-1”; expected a number from 0. To mend this, take off the minus sign \
          or correct it.
          """))
    #expect(
      reading("1000000000001", of: singers)
        == .fault(
          """
          line 2 (C 歌手人数): found “…01”; expected a number of at most 10¹² units. To mend \
          this, correct the number.
          """))
    #expect(
      reading("99999999999999999999999999999999999999999999999", of: singers)
        == .fault(
          """
          line 2 (C 歌手人数): found “…99…”; expected a number of at \
          most 10¹² units. To mend this, correct the number.
          """))
  }

  @Test(
    "a decimal number, exactly",
    arguments: [
      ("4000", "4000"), ("4000.01", "4000.01"), ("4,000.10", "4000.1"), ("¥4000", "4000"),
      ("￥4，000元", "4000"), ("0.4万元", "4000"), ("1.234567万", "12345.67"), ("０．５", "0.5"),
      ("4000.000", "4000"), ("0", "0"),
    ])
  func decimalNumber(cell: String, value: String) {
    #expect(reading(cell, of: ChoirFacts.budget) == .states(.decimal(decimal(value))))
  }

  @Test("a decimal number beyond its scale or its range is refused")
  func decimalBeyond() {
    #expect(
      reading("4000.001", of: ChoirFacts.budget, in: .zh)
        == .fault("第2行（C 预算）：发现“4000.001”；应为不超过2位小数的数，如12.5。请用数字写出，不知道则留空。"))
    #expect(
      reading("9999999999.99", of: ChoirFacts.budget) == .states(.decimal(decimal("9999999999.99")))
    )
    #expect(
      reading("10000000001", of: ChoirFacts.budget, in: .zh)
        == .fault("第2行（C 预算）：发现“…01”；应为不超过10¹²的数。请更正该数。"))
    #expect(
      reading("999999999999999亿", of: ChoirFacts.budget, in: .zh)
        == .fault("第2行（C 预算）：发现“…99亿”；应为不超过10¹²的数。请更正该数。"))
  }

  @Test(
    "a share by its sign, as a fraction of one, or by its two numbers",
    arguments: [
      ("60%", Share.percent(60)), ("60％", .percent(60)), ("60.5 %", .percent(605, scale: 1)),
      ("59.9%", .percent(599, scale: 1)), ("百分之60", .percent(60)), ("0.6", Share(6, of: 10)),
      ("0.599", Share(599, of: 1000)), ("3/5", Share(3, of: 5)), ("12／20", Share(12, of: 20)),
      ("1,200 / 2,000", Share(1200, of: 2000)), ("0", Share(0, of: 1)), ("0%", .percent(0)),
      ("1.0", Share(1, of: 1)), ("100%", .percent(100)),
    ])
  func share(cell: String, value: Share) {
    #expect(reading(cell, of: ChoirFacts.activeShare) == .states(.share(value)))
  }

  @Test("a share that may mean two things, or none, is refused with its mend")
  func unclearShare() {
    let share = ChoirFacts.activeShare
    #expect(
      reading("60", of: share, in: .zh)
        == .fault("第2行（C 活跃比例）：发现“60”；应为写明单位的比例，如60%或0.6。请写作60%（若为百分之60），或写成两数之比，如12/20。"))
    #expect(
      reading("1", of: share)
        == .fault(
          """
          line 2 (C 活跃比例): found “1”; expected an unmistakable share such as 60% or 0.6. To mend this, \
          write 1% or 100%.
          """))
    #expect(
      reading("120%", of: share)
        == .fault(
          """
          line 2 (C 活跃比例): found “120%”; expected a share from 0 to 100%. To mend this, correct the \
          share.
          """))
    #expect(
      reading("0.666666666666667", of: share, in: .zh)
        == .fault("第2行（C 活跃比例）：发现“0.…67”；应为不超过6位小数的比例。请写成两数之比，如12/18，或只留6位小数。"))
    for cell in ["60‰", "六成", "-5%", "3/0", "5/3", "1/2/3", "a/b", "%", "0.6.0", "3月5日", "150"] {
      guard case .fault = reading(cell, of: share) else {
        Issue.record("“\(cell)” is taken")
        continue
      }
    }
  }

  @Test("under a heading with a percent sign a bare number is a percentage")
  func percentHeading() {
    let heading = "活跃比例（%）"
    #expect(
      reading("60", of: ChoirFacts.activeShare, under: heading) == .states(.share(.percent(60))))
    #expect(
      reading("0.6", of: ChoirFacts.activeShare, under: heading, in: .zh)
        == .fault("第2行（C 活跃比例（%））：发现“0.6”；应为带百分号的比例。请写明是0.6%还是60%。"))
  }

  @Test("a JSON number is a fraction of one, and the number one is the whole")
  func jsonShare() {
    #expect(reading(json: "0.6", of: ChoirFacts.activeShare) == .states(.share(Share(6, of: 10))))
    #expect(reading(json: "1", of: ChoirFacts.activeShare) == .states(.share(Share(1, of: 1))))
    #expect(
      reading(json: "60", of: ChoirFacts.activeShare)
        == .fault(
          """
          line 1, character 63 ($.facts['choir.active-share']): found “60”; expected an unmistakable share \
          such as 60% or 0.6. To mend this, write 60% if it is a percentage, or two numbers such as \
          12/20.
          """))
  }
}
