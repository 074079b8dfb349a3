import NoticeInterchange
import NoticeKit
import Testing

@Suite("Dates, lengths of time and years are read in the ways people write them")
struct CellsDateTests {
  @Test(
    "a day",
    arguments: [
      "2021-9-30", "2021-09-30", "2021/9/30", "2021.9.30", "2021年9月30日", "2021年09月30日", "20210930",
      "２０２１年９月３０日", " 2021－09－30 ", "2021 年 9 月 30 日", "2021年9月30号", "2021-09-30 00:00",
      "2021/9/30 0:00:00", "2021-09-30T08:00:00+08:00", "2021/9/30 12:00:00 AM", "2021—9—30",
      "2021年9月30日24:00",
    ])
  func aDay(cell: String) {
    #expect(reading(cell, of: ChoirFacts.founded) == .states(.date(.day(day("2021-09-30")))))
  }

  @Test(
    "a month or a year",
    arguments: [
      ("2021年9月", KnownDate.month(year: 2021, month: 9)),
      ("2021年9月份", .month(year: 2021, month: 9)),
      ("2021-09", .month(year: 2021, month: 9)), ("2021/9", .month(year: 2021, month: 9)),
      ("2021.09", .month(year: 2021, month: 9)), ("2021.10", .month(year: 2021, month: 10)),
      ("2021年", .year(2021)), ("2021", .year(2021)), ("２０２１", .year(2021)),
    ])
  func monthOrYear(cell: String, date: KnownDate) {
    #expect(reading(cell, of: ChoirFacts.founded) == .states(.date(date)))
  }

  @Test(
    "what is no date, or may be two, is refused",
    arguments: [
      "2025-02-30", "2025-13-01", "2025-00", "0000", "2021-9-31", "20250230", "21-9-30",
      "9/30/2021",
      "30.09.2021", "202109", "2021.1", "44469", "2021-9/30", "2021年9", "2021年9月30日前",
      "2021-09-30T",
      "2021-09-30 25:00", "2021-09-30 08:60", "2021-09-30T16:00:00Z", "2021-09-30 08:00 +09:00",
      "Sep-21",
      "二〇二一年", "至今", "2021-", "-2021", "2021-009-1", "123456789012345678901234567890",
    ])
  func noDate(cell: String) {
    guard case .fault = reading(cell, of: ChoirFacts.founded) else {
      Issue.record("“\(cell)” is taken")
      return
    }
  }

  @Test("what is wrong with a date is said with its mend")
  func messages() {
    let founded = ChoirFacts.founded
    #expect(
      reading("2025-02-30", of: founded, in: .zh)
        == .fault("第2行（C 成立日期）：发现“2025-02-30”；应为日历上有的日期。请更正日期，该月只有28天。"))
    #expect(
      reading("2025-02-30", of: founded)
        == .fault(
          """
          line 2 (C 成立日期): found “2025-02-30”; expected a date of the calendar. To mend this, correct \
          the date; the month has 28 days.
          """))
    #expect(
      reading("44469", of: founded, in: .zh)
        == .fault(
          "第2行（C 成立日期）：发现“44469”；应为日期，如2021-09-30、2021年9月或2021年。"
            + "请写作2021-09-30（若是表格软件的日期序号），或将该列设为日期格式后重新导出。"))
    #expect(
      reading("44469", of: founded)
        == .fault(
          """
          line 2 (C 成立日期): found “44469”; expected a date such as 2021-09-30, 2021-09 or 2021. To mend \
          this, write 2021-09-30 if it is a spreadsheet's number of a day, or give the column a date \
          format and export it again.
          """))
    #expect(
      reading("2021.1", of: founded)
        == .fault(
          """
          line 2 (C 成立日期): found “2021.1”; expected a date such as 2021-09-30, 2021-09 or 2021. To \
          mend this, write whether it is January or October, such as 2021-01.
          """))
    #expect(
      reading("去年", of: founded, in: .zh)
        == .fault(
          "第2行（C 成立日期）：发现“去年”；应为日期，如2021-09-30、2021年9月或2021年。"
            + "请按年、月、日的顺序写出，年份四位，不知道则留空。"))
  }

  @Test(
    "a length of time in whole months",
    arguments: [
      ("3年", 36), ("36个月", 36), ("36月", 36), ("3年2个月", 38), ("3年零2个月", 38), ("2.5年", 30),
      ("3年半", 42),
      ("半年", 6), ("3周年", 36), ("3年整", 36), ("3 years", 36), ("1 year", 12), ("36 months", 36),
      ("3 years 2 months", 38), ("3 years, 2 months", 38), ("３年", 36), ("0年", 0),
      ("10000年", 120_000),
    ])
  func lengthOfTime(cell: String, months: Int64) {
    #expect(reading(cell, of: ChoirFacts.age) == .states(.duration(months: months)))
  }

  @Test(
    "what is no whole number of months is refused",
    arguments: [
      "3", "2.4年", "2.5个月", "3年以上", "近3年", "三年", "3天", "1000天", "3年2", "年", "个月", "-3年", "10001年",
      "99999999999999年", "3年4年", "3年.个月",
    ])
  func noLengthOfTime(cell: String) {
    guard case .fault = reading(cell, of: ChoirFacts.age) else {
      Issue.record("“\(cell)” is taken")
      return
    }
  }

  @Test("a bare number of years or months, or a date in their place, is told apart")
  func bareLength() {
    #expect(
      reading("3", of: ChoirFacts.age, in: .zh)
        == .fault("第2行（C 成立时长）：发现“3”；应为写明单位的时长，如3年或36个月。请写作3年或3个月。"))
    #expect(
      reading("2021-09-30", of: ChoirFacts.age)
        == .fault(
          """
          line 2 (C 成立时长): found “2021-09-30”; expected a length of time such as 3年, 36个月 or 3 years 2 \
          months. To mend this, put it into the column “Founded on” if it is the day it began.
          """))
    #expect(
      reading("2.4年", of: ChoirFacts.age, in: .zh)
        == .fault("第2行（C 成立时长）：发现“2.4年”；应为整月的时长。请写成年和月，如2年4个月。"))
  }

  @Test(
    "a set of years",
    arguments: [
      ("2019", [2019]), ("2019 2021", [2019, 2021]), ("2019、2020", [2019, 2020]),
      ("2019,2020", [2019, 2020]), ("2019，2020", [2019, 2020]), ("2019;2020", [2019, 2020]),
      ("2019/2020", [2019, 2020]), ("2019\n2020", [2019, 2020]), ("2019年和2021年", [2019, 2021]),
      ("2019-2021", [2019, 2020, 2021]), ("2019—2021", [2019, 2020, 2021]),
      ("2019——2021年", [2019, 2020, 2021]), ("2019 ~ 2021", [2019, 2020, 2021]),
      ("2019年至2021年", [2019, 2020, 2021]), ("2018、2020-2021", [2018, 2020, 2021]),
      ("2019 to 2020", [2019, 2020]), ("2019年度", [2019]), ("２０１９", [2019]), ("2019、2019", [2019]),
      ("无", []), ("未曾", []), ("从未入选", []), ("none", []),
    ] as [(String, Set<Int>)])
  func years(cell: String, years: Set<Int>) {
    #expect(reading(cell, of: ChoirFacts.honours) == .states(.years(years)))
  }

  @Test(
    "what is no set of years is refused",
    arguments: [
      "19、21", "2019-21", "2021-2019", "2019-2020-2021", "2019-", "-2019", "、", "2019届", "0", "是",
      "20190",
      "2021-09", "0000", "无 2019", "2019 及以后",
    ])
  func noYears(cell: String) {
    guard case .fault = reading(cell, of: ChoirFacts.honours) else {
      Issue.record("“\(cell)” is taken")
      return
    }
  }

  @Test("years that run backwards are told with their mend")
  func backwards() {
    #expect(
      reading("2021-2019", of: ChoirFacts.honours, in: .zh)
        == .fault("第2行（C 获奖年份）：发现“2021-2019”；应为从早到晚的年份。请写作2019-2021。"))
  }

  @Test("JSON states years as numbers, texts or a list of them")
  func jsonYears() {
    let honours = ChoirFacts.honours
    #expect(reading(json: "[2019, \"2021\"]", of: honours) == .states(.years([2019, 2021])))
    #expect(reading(json: "2019", of: honours) == .states(.years([2019])))
    #expect(reading(json: "[]", of: honours) == .states(.years([])))
    #expect(reading(json: "null", of: honours) == .saysNothing)
    for value in ["[20190]", "[null]", "[[2019]]", "true", "{}", "2019.5", "[-2019]"] {
      guard case .fault = reading(json: value, of: honours) else {
        Issue.record("\(value) is taken")
        continue
      }
    }
  }
}
