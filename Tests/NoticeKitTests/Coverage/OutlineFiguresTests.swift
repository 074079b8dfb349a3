import NoticeKit
import Testing

@Suite("Figures and dates of an outline")
struct OutlineFiguresTests {
  /// The place that a paragraph alone gives.
  private func place(of paragraph: String) -> OutlinePlace? {
    OutlineReader.read("各单位：\n开展工作。\n一、要求\n\(paragraph)").places.last
  }

  @Test(
    "figures are written one way",
    arguments: [
      ("成员不少于20人，占比≥６０％。", ["20", "60%"]),
      ("每件1M至3MB，用A4纸。", ["1M-3MB", "A4"]),
      ("介于1-4999的，10—15个，10%~15%。", ["1-4999", "10-15", "10%-15%"]),
      ("经费4,000元、4 000元或25 万元。", ["4000", "4000", "25万"]),
      ("每次2.5小时，17:30截止，占1/3。", ["2.5", "17:30", "1/3"]),
      ("依据示例〔2020〕10号和示例[2021]第7号。", ["〔2020〕10号", "〔2021〕7号"]),
      ("3种、5支、12345678人。", ["3", "5", "12345678"]),
    ])
  func figures(paragraph: String, figures: [String]) {
    #expect(place(of: paragraph)?.figures == figures)
  }

  @Test(
    "words, annexes, addresses and telephone numbers are no figures",
    arguments: [
      "二十届三中全会、一老一小和十佳。",
      "见附件1，填写附件2、3和附件 4-6。",
      "发至a1b2@163.com或http://example.com/2021/7.html。",
      "咨询0371-65700000转801，(0371)6570000，010 62300000。",
      "咨询400-820-8820，138 0000 0000，13800000000。",
      "拨打电话12345，手机号码123-4567。",
      "编号1234567。",
    ])
  func noFigures(paragraph: String) {
    #expect(place(of: paragraph)?.figures == [])
  }

  @Test(
    "dates are written one way",
    arguments: [
      ("于2021年9月30日前，2021年8月份。", ["2021-09-30", "2021-08"]),
      ("2021年度，２０２２ 年 1 月。", ["2021", "2022-01"]),
      ("6月23日前，4月1日至30日，5月2-3号。", ["06-23", "04-01", "04-30", "05-02", "05-03"]),
      ("2019—2023年度，2019年至2021年。", ["2019–2023", "2019–2021"]),
      ("2019年度、2020年度；2019、2020、2021年度。", ["2019", "2020", "2019", "2020", "2021"]),
      ("2021年12月至2022年3月，9—10月。", ["2021-12", "2022-03", "09", "10"]),
      ("2021-11-04，2021.9.30。", ["2021-11-04", "2021-09-30"]),
      ("二〇二一年十月二十六日。", ["2021-10-26"]),
    ])
  func dates(paragraph: String, dates: [String]) {
    #expect(place(of: paragraph)?.dates == dates)
    #expect(place(of: paragraph)?.figures == [])
  }

  @Test("blanks to fill in are no dates, and what is no month or day is a figure")
  func noDates() {
    #expect(place(of: "自**年**月至  年  月  日。") == OutlinePlace("一¶1"))
    #expect(place(of: "13月40日。") == OutlinePlace("一¶1", figures: ["13", "40"]))
    #expect(place(of: "满3年。") == OutlinePlace("一¶1", figures: ["3"]))
  }
}
