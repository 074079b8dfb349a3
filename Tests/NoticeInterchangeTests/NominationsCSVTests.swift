import NoticeInterchange
import NoticeKit
import Testing

@Suite("Nominations are read from CSV files as spreadsheets write them")
struct NominationsCSVTests {
  private static let roster = """
    类别,名称,报送日期,歌手人数,活跃比例,获奖年份,口号,推荐单位,单位类别,地区,评判:sound-rules,凝聚力如何？,评判人,评判日期,理由:singers
    choir,示例村合唱团,2025-02-20,18,60%,2019、2021,歌唱,示例市文化馆,市级,示例市,是,很强,张三,2025-02-18,山区人口少
    优秀合唱团,第二合唱团,2025/2/21,20,12/20,无,,,,,,,,,
    """

  @Test("a row states facts, judgements, justifications and what else is known")
  func wholeRow() throws {
    let file = read(Self.roster)
    #expect(file.allFaults == [])
    #expect(file.records.map(\.row) == [2, 3])
    var choir = Nomination(.choir, name: "示例村合唱团")
    choir[ChoirFacts.singers] = 18
    choir[ChoirFacts.activeShare] = .percent(60)
    choir[ChoirFacts.honours] = [2019, 2021]
    choir[ChoirFacts.motto] = "歌唱"
    choir.judge("sound-rules", .yes, by: "张三", on: day("2025-02-18"))
    choir.judge(
      "cohesion", .grade(Grade(on: .strength, "very")), by: "张三", on: day("2025-02-18"))
    choir.justify("singers", "山区人口少")
    let first = try #require(file.records.first)
    #expect(first.nomination == choir)
    #expect(first.submitted == day("2025-02-20"))
    #expect(
      first.further == ["recommending-unit": "示例市文化馆", "unit-kind": "市级", "region": "示例市"])
    var second = Nomination(.choir, name: "第二合唱团")
    second[ChoirFacts.singers] = 20
    second[ChoirFacts.activeShare] = Share(12, of: 20)
    second[ChoirFacts.honours] = []
    #expect(file.records.last?.nomination == second)
  }

  @Test(
    "a file is read alike in every encoding, with every separator and line break",
    arguments: FileEncoding.allCases)
  func encodings(encoding: FileEncoding) throws {
    let reader = NominationReader(for: .villageMusic)
    let expected = reader.read(Array(Self.roster.utf8))
    for text in [
      Self.roster, Self.roster + "\n\n",
      Self.roster.split(separator: "\n").joined(separator: "\r\n"),
      Self.roster.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "\t"),
    ] {
      #expect(reader.read(try encoding.bytes(of: text)) == expected)
    }
  }

  @Test("headings are labels, aliases or ids, whatever way they are typed")
  func headings() {
    for heading in [
      "歌手人数", "Singers", "人数", "singers", "choir.singers", " 歌手 人数".filter { $0 != " " }, "ＳＩＮＧＥＲＳ",
      "歌手人数（人）", "歌手人数(必填)", "\"歌手人数\n\"", "\u{3000}人数 ",
    ] {
      let file = read("类别,名称,\(heading)\nchoir,歌队,25\n")
      #expect(file.allFaults == [], "\(heading)")
      #expect(file.records.first?.nomination[ChoirFacts.singers] == 25, "\(heading)")
    }
  }

  @Test("a judgement is headed by its id, with or without words, or by its question")
  func judgementHeadings() {
    for heading in [
      "评判:sound-rules", "评判：sound-rules", "judgement:sound-rules", "评判:sound-rules（制度是否健全？）",
      "Judgment: sound-rules (Are its rules sound?)", "制度是否健全？", "制度是否健全", "Are its rules sound?",
    ] {
      let file = read("类别,名称,\(heading)\nchoir,歌队,符合\n")
      #expect(file.allFaults == [], "\(heading)")
      #expect(
        file.records.first?.nomination.judgements["sound-rules"]?.answer == .yes, "\(heading)")
    }
    #expect(
      faults(in: "类别,名称,评判:cohesion\nchoir,歌队,很好\n", .zh)
        == "第2行（C 评判:cohesion）：发现“很好”；应为是、否、一定、较强或很强。请写其中之一，尚未评判则留空。")
    #expect(
      faults(in: "类别,名称,评判:sound-rules\nchoir,歌队,很强\n")
        == """
        line 2 (C 评判:sound-rules): found “很强”; expected yes or no. To mend this, write one of these, \
        or leave it empty while it is not judged.
        """)
  }

  @Test("理由 alone is enough where only one requirement may be excepted")
  func plainJustification() {
    let choir = read("类别,名称,理由\nchoir,歌队,人口少\n")
    #expect(choir.records.first?.nomination.justifications == ["singers": "人口少"])
    #expect(
      faults(in: "类别,名称,理由\nsoloist,歌手,人口少\n", .zh)
        == "第1行（C 理由）：发现可指理由:companions、理由:prizes的名称“理由”；应为只指一项的名称。请写出标识。")
  }

  @Test("one heading means what the category of the row means by it")
  func mixedCategories() {
    let file = read("名称,类别,人数\n歌队,合唱团,25\n王五,歌手,2\n")
    #expect(file.allFaults == [])
    #expect(file.records.first?.nomination[ChoirFacts.singers] == 25)
    #expect(file.records.first?.nomination.category == .choir)
    #expect(file.records.last?.nomination[SoloistFacts.companions] == 2)
    #expect(file.records.last?.nomination.category == .soloist)
  }

  @Test("a value in a column that only other categories have is reported, and an empty cell is not")
  func columnOfOthers() {
    let file = read("类别,名称,演出场次,奖项数\nchoir,歌队,50,\nsoloist,王五,50,3\n")
    #expect(
      file.allFaults.map { $0.message(in: .zh) } == [
        "第3行（C 演出场次）：发现“50”，而类别“soloist”没有这一项；应为空白。请删除该值，或更正该行的类别。"
      ])
    #expect(file.records.last?.faults == file.allFaults)
    #expect(file.records.last?.nomination[SoloistFacts.prizes] == 3)
  }

  @Test(
    "a category is named by its id, its titles or words that only it has",
    arguments: [
      ("choir", CategoryID.choir), ("CHOIR", .choir), ("优秀合唱团", .choir), ("Fine choir", .choir),
      ("优秀歌队", .choir), ("合唱团", .choir), ("歌手", .soloist), ("singer", .soloist), ("band", .band),
    ])
  func categoryNames(cell: String, category: CategoryID) {
    let file = read("类别,名称\n\(cell),甲\n")
    #expect(file.allFaults == [])
    #expect(file.records.first?.nomination.category == category)
  }

  @Test("a row of a category that is not taken gives a record without facts")
  func notTaken() {
    let file = read("类别,名称,歌手人数,评判:sound-rules\nband,甲,25,是\n")
    #expect(file.allFaults == [])
    #expect(file.records.map(\.nomination) == [Nomination(.band, name: "甲")])
    #expect(RuleSet.villageMusic.assess(Nomination(.band, name: "甲")).verdict == .ineligible)
  }

  @Test("a category that is not known, or could be several, costs its row only")
  func unknownCategory() {
    let file = read("类别,名称\n乐团,甲\n优秀,乙\n,丙\nchor,丁\nchoir,戊\n")
    #expect(file.records.map(\.nomination.name) == ["戊"])
    #expect(file.skippedRows == 4)
    let listed = "类别choir（优秀合唱团）、soloist（优秀歌手）之一"
    #expect(
      file.allFaults.map { $0.message(in: .zh) } == [
        "第2行（A 类别）：发现未知的类别“乐团”，该行未读入；应为\(listed)。请改为其中之一。",
        "第3行（A 类别）：发现未知的类别“优秀”，该行未读入；应为\(listed)。请改为其中之一。",
        "第4行（A 类别）：发现空白，该行未读入；应为\(listed)。请填写类别，或用--category指定类别。",
        "第5行（A 类别）：发现未知的类别“chor”，该行未读入；应为\(listed)。请改为“choir”。",
      ])
  }

  @Test("rows without a category have that of the reader, and without one say how to mend it")
  func generalCategory() {
    let text = "名称,人数\n歌队,25\n第二歌队,26\n"
    #expect(read(text, category: .choir).records.map(\.nomination.category) == [.choir, .choir])
    #expect(
      read("类别,名称\n,甲\nsoloist,乙\n", category: .choir).records.map(\.nomination.category)
        == [.choir, .soloist])
    #expect(read(text).skippedRows == 2)
    #expect(
      faults(in: text)
        == """
        line 1: found headings without the column 类别 (category), so 2 rows were not read; expected one \
        of the categories choir (Fine choir), soloist (Fine singer). To mend this, add the column 类别, \
        or state --category.
        """)
    #expect(
      faults(in: text, .zh)
        == "第1行：发现没有“类别”列的表头，2行未读入；应为类别choir（优秀合唱团）、soloist（优秀歌手）之一。"
        + "请加一列“类别”，或用--category指定类别。")
  }

  @Test("further columns are kept where the reader is told to, and other rule sets lend theirs")
  func furtherColumns() {
    let other = RuleSet("village-music", edition: 2024, version: "1.0.0") {
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "一") {
        Clause("1") { Criterion("pieces", ChoirFacts.pieces.atLeast(5)) }
      }
      NomineeCategory(.choir, "合唱之星", "Star choir", at: "二") {
        Clause("1") { Criterion("extra", ExtraFacts.rooms.atLeast(1)) }
      }
    }
    let reader = NominationReader(for: .villageMusic, also: [other], keeping: ["联系人"])
    let file = reader.read(Array("类别,名称,联系人,房间数\n乐队,甲,李四,\n合唱之星,乙,,3\n".utf8))
    #expect(file.allFaults == [])
    #expect(file.records.map(\.nomination.category) == [.band, .choir])
    #expect(file.records.first?.further == ["联系人": "李四"])
    #expect(file.records.last?.nomination[ExtraFacts.rooms] == 3)
  }

  private enum ExtraFacts {
    static let rooms = FactGroup("extra", swiftName: "ExtraFacts").count("rooms", "房间数", "Rooms")
  }

  @Test(
    "rows are numbered as a spreadsheet shows them: breaks in a cell count for none, empty rows do")
  func spreadsheetRows() {
    let text = "类别,名称,\"歌手\n\n人数\"\nchoir,甲,25\n\n,,\nchoir,\"乙\n队\",x\nchoir,丙,27\n"
    let file = NominationReader(for: .villageMusic).read(Array(text.utf8))
    #expect(file.records.map(\.row) == [2, 5, 6])
    #expect(file.allFaults.map(\.line) == [5])
    #expect(CSVReader(text).map(\.line) == [1, 4, 6, 7, 9])
    #expect(CSVReader(text).map(\.number) == [1, 2, 4, 5, 6])
  }
}
