import NoticeInterchange
import NoticeKit
import Testing

@Suite("Slates read from files")
struct SlateReaderTests {
  private static let band = CategoryID("band")
  private static let town = UnitKind("town", "镇文化站", "Town houses", aliases: ["文化站"])
  private static let school = UnitKind("school", "中学、小学", "Schools")
  private static let facts = FactGroup("unit", swiftName: "UnitFacts")
  private static let members = facts.count("members", "会员数", "Members", aliases: ["会员"])
  private static let hosts = facts.flag("hosts", "办过集市", "Has hosted a fair")
  private static let halls = facts.count("halls", "礼堂数", "Halls")

  private static let ruleSet = RuleSet("fairs", edition: 2025, version: "1.0.0") {
    NomineeCategory(band, "优秀乐队", "Fine band", at: "一") {
      Clause("1") { Judgement("good", asks: "好吗？", "Is it good?") }
    }
    Clause("二") {
      Quota("quota", for: town, atMost: 1, .inAll)
      UnitPrecondition("ready", for: town, that: allOf(members.atLeast(2), hosts.holds))
    }
  }

  private func read(_ text: String) -> SlateFile {
    SlateReader(
      for: Self.ruleSet, kinds: [Self.school, Self.town], facts: [Self.halls.definition]
    ).read(Array(text.utf8))
  }

  @Test("rows of one unit are one slate, in the order in which units appear")
  func grouping() {
    let file = read(
      """
      推荐单位,单位类别,地区,名称,会员数,办过集市,礼堂数
      东镇站,文化站,东镇,甲乐队,3,是,1
      中学,school,,乙乐队,,,
      东 镇站,,,丙乐队,,,
      """)
    #expect(file.faults == [])
    #expect(file.slates.map(\.slate.unit.name) == ["东镇站", "中学"])
    #expect(file.slates.map(\.rows) == [[2, 4], [3]])
    #expect(file.slates.map(\.slate.unit.kind) == [Self.town, Self.school])
    #expect(file.slates.map(\.slate.unit.region) == ["东镇", nil])
    #expect(file.slates[0].slate.nominations.map(\.name) == ["甲乐队", "丙乐队"])
    let unit = file.slates[0].slate.unit
    #expect(unit[Self.members] == 3)
    #expect(unit[Self.hosts] == true)
    #expect(unit[Self.halls] == 1)
    #expect(file.slates[1].slate.unit.facts.isEmpty)
    let review = Self.ruleSet.reviewSlate(file.slates[0].slate)
    #expect(review.findings(.notMet).map(\.above) == [[1]])
  }

  @Test("a kind is named by its whole id, label or alias; a part of one is told and not taken")
  func kinds() {
    func kind(_ text: String) -> UnitKind? {
      read("推荐单位,单位类别,名称\n东镇站,\"\(text)\",甲乐队\n").slates[0].slate.unit.kind
    }
    for text in ["town", "镇文化站", "Town houses", "文化站", "ＴＯＷＮ", "镇 文化站"] {
      #expect(kind(text) == Self.town, "\(text)")
    }
    for text in ["文化", "小学", "学", "乡镇文化站"] { #expect(kind(text) == nil, "\(text)") }
    #expect(
      read("推荐单位,单位类别,名称\n东镇站,小学,甲乐队\n").faults.map(\.mend.zh) == ["改为“中学、小学”"])
    #expect(kind("站点") == nil)
  }

  @Test("what rows contradict each other in is reported with both rows, and unknown")
  func contradictions() {
    let file = read(
      """
      推荐单位,单位类别,地区,名称,会员数,办过集市
      东镇站,town,东镇,甲乐队,3,是
      东镇站,school,西镇,乙乐队,4,否
      东镇站,town,东镇,丙乐队,3,是
      """)
    let unit = file.slates[0].slate.unit
    #expect(unit.kind == nil)
    #expect(unit.region == nil)
    #expect(unit.facts.isEmpty)
    #expect(
      file.faults.map { $0.message(in: .zh) }.first
        == "第3行（B 单位类别）：发现同一单位的另一说法“school”；应为与第2行一致的“town”。"
        + "请核对第2行与本行，在此之前该项视为不明。")
    #expect(file.faults.map(\.place.text) == ["B 单位类别", "C 地区", "E 会员数", "F 办过集市"])
    #expect(file.faults.map(\.line) == [3, 3, 3, 3])
  }

  @Test("one fact under two headings that disagree is a contradiction of one row")
  func twoHeadings() {
    let file = read("推荐单位,名称,会员数,unit.members\n东镇站,甲乐队,3,4\n")
    #expect(file.slates[0].slate.unit.facts.isEmpty)
    #expect(file.faults.map(\.line) == [2])
    #expect(read("推荐单位,名称,会员数,会员\n东镇站,甲乐队,3,3\n").faults == [])
  }

  @Test("a cell that cannot be read leaves the unit's fact unknown")
  func unreadable() {
    let file = read("推荐单位,单位类别,名称,会员数\n东镇站,towns,甲乐队,许多\n")
    #expect(file.slates[0].slate.unit.kind == nil)
    #expect(file.slates[0].slate.unit.facts.isEmpty)
    #expect(file.faults.map(\.place.text) == ["B 单位类别", "D 会员数"])
    #expect(file.faults[0].mend.zh == "改为“town”")
  }

  @Test("without any unit named all rows are one slate; a nameless row among named ones is told")
  func nameless() {
    let alone = read("单位类别,名称\ntown,甲乐队\n,乙乐队\n")
    #expect(alone.faults == [])
    #expect(alone.slates.map(\.rows) == [[2, 3]])
    let mixed = read("推荐单位,名称\n东镇站,甲乐队\n,乙乐队\n")
    #expect(mixed.slates.map(\.rows) == [[2], [3]])
    #expect(mixed.faults.map(\.line) == [3])
  }

  @Test("rows that give no nomination count for no unit, and are told")
  func unreadRows() {
    let file = read("推荐单位,类别,名称\n东镇站,band,甲乐队\n东镇站,choir,乙乐队\n")
    #expect(file.slates.map(\.rows) == [[2]])
    #expect(file.unreadRows.map(\.row) == [3])
    #expect(file.unreadRows.map(\.unit) == ["东镇站"])
    #expect(file.faults.count == 1)
    #expect(read("").slates == [])
    #expect(read("").faults.count == 1)
  }

  @Test("JSON Lines say the same, with paths for places")
  func jsonLines() {
    let file = read(
      """
      {"recommending-unit": "东镇站", "unit-kind": "town", "name": "甲乐队", "unit.members": 3}
      {"recommending-unit": "东镇站", "name": "乙乐队", "unit.members": 4, "hosts": true}
      """)
    #expect(file.slates.map(\.rows) == [[1, 2]])
    #expect(file.slates[0].slate.unit.kind == Self.town)
    #expect(file.slates[0].slate.unit[Self.members] == nil)
    #expect(file.faults.map(\.place.text) == ["$.hosts", "$['unit.members']"])
  }

  @Test("a row that cannot be read leaves its unit open, or all where nobody says whose it is")
  func openUnits() {
    func statuses(_ rows: String) -> [SlateStatus] {
      read("推荐单位,单位类别,会员数,办过集市,类别,名称\n" + rows).slates.map {
        Self.ruleSet.reviewSlate($0.slate).status
      }
    }
    let (east, west) = ("东镇站,town,3,是,band,甲乐队\n", "西镇站,town,3,是,band,乙乐队\n")
    #expect(statuses(east + west) == [.within, .within])
    #expect(statuses(east + west + "东镇站,,,,choir,丙乐队\n") == [.unknown, .within])
    #expect(statuses(east + west + ",,,,choir,丙乐队\n") == [.unknown, .unknown])
    #expect(statuses(east + west + "\"东镇站,,,,band,丙乐队\n") == [.unknown, .unknown])
    #expect(statuses(east + west + ",,,,band,丙乐队\n").prefix(2) == [.unknown, .unknown])
    #expect(statuses(east + east + west + ",,,,choir,丙乐队\n") == [.over, .unknown])
    let json = read(
      """
      {"推荐单位": "东镇站", "单位类别": "town", "会员数": 3, "hosts": "是", "名称": "甲乐队"}
      {"推荐单位": "东镇站", "类别": "choir", "名称": "乙乐队"}
      """)
    #expect(json.slates.map(\.slate.unread) == [1])
  }

  @Test("a flag, a number, and facts in their own object state a unit's facts in JSON")
  func jsonFacts() {
    for line in [
      #"{"推荐单位": "东镇站", "名称": "甲乐队", "办过集市": true, "会员数": 3}"#,
      #"{"推荐单位": "东镇站", "名称": "甲乐队", "facts": {"unit.hosts": true, "unit.members": 3}}"#,
    ] {
      let file = read(line)
      #expect(file.faults == [], "\(line)")
      #expect(file.slates[0].slate.unit[Self.hosts] == true, "\(line)")
      #expect(file.slates[0].slate.unit[Self.members] == 3, "\(line)")
    }
    #expect(read(#"{"推荐单位": true, "名称": "甲乐队"}"#).faults.count == 1)
  }

  @Test("what many rows say alike is told once, and a file lists so many faults only")
  func fewFaults() {
    let rows = (0..<20).map { "东镇站,怪\($0 % 4),乐队\($0)\n" }.joined()
    let text = "推荐单位,单位类别,名称\n" + rows
    #expect(read(text).faults.map(\.line) == [2, 3, 4, 5])
    let reader = SlateReader(for: Self.ruleSet, kinds: [Self.town], greatestFaults: 3)
    let faults = reader.read(Array(text.utf8)).faults
    #expect(faults.map(\.line) == [2, 3, 4, nil])
    #expect(faults.last?.found.zh == "另有1处问题")
    let others = read("推荐单位,地区,名称\nA,东,甲\nA,西,乙\nA,西,丙\nA,南,丁\nA,东,戊\n").faults
    #expect(others.map(\.line) == [3, 5])
  }

  @Test("the day of submission is that of the rows, where they agree")
  func submitted() {
    func days(_ rows: String) -> [CalendarDate?] {
      read("推荐单位,报送日期,名称\n" + rows).slates.map(\.submitted)
    }
    let day = CalendarDate("2025-02-20")
    #expect(days("A,2025-02-20,甲\nA,,乙\nB,,丙\n") == [day, nil])
    #expect(days("A,2025-02-20,甲\nA,2025-02-21,乙\n") == [nil])
  }
}
