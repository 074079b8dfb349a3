import NoticeInterchange
import NoticeKit
import Testing

@Suite("Answers and choices are read by their words, and near ones are suggested")
struct CellsChoiceTests {
  @Test(
    "yes and no",
    arguments: [
      ("是", true), ("有", true), ("已", true), ("yes", true), ("TRUE", true), ("1", true),
      ("１", true),
      ("✓", true), ("√", true), ("符合", true), ("否", false), ("无", false), ("没有", false),
      ("no", false),
      ("False", false), ("0", false), ("×", false), ("✗", false), ("未", false), ("不符合", false),
      ("是的", true), ("已注册", true), ("未加入", false), ("有不良记录", true), ("无不良记录", false),
      ("Has no bad record", false),
    ])
  func yesAndNo(cell: String, flag: Bool) {
    #expect(reading(cell, of: ChoirFacts.badRecord) == .states(.flag(flag)))
  }

  @Test("what is neither yes nor no is refused", arguments: ["可能", "2", "x", "○", "-", "是否", "有不"])
  func neither(cell: String) {
    #expect(
      reading(cell, of: ChoirFacts.badRecord)
        == .fault(
          """
          line 2 (C 有不良记录): found “\(cell)”; expected yes or no (是 or 否). To mend this, write yes or \
          no, or leave it empty where it is not known.
          """))
  }

  @Test("a column headed by the negative words turns the answer round")
  func negativeHeading() {
    let heading = "无不良记录"
    #expect(reading("是", of: ChoirFacts.badRecord, under: heading) == .states(.flag(false)))
    #expect(reading("否", of: ChoirFacts.badRecord, under: heading) == .states(.flag(true)))
    #expect(reading("无不良记录", of: ChoirFacts.badRecord, under: heading) == .states(.flag(false)))
    #expect(
      reading("无", of: ChoirFacts.badRecord, under: heading, in: .zh)
        == .fault("第2行（C 无不良记录）：发现“无”；应为是或否（此列问的是“没有”，不能写有、无）。请写“是”或“否”，不知道则留空。"))
  }

  @Test("a cell that says nothing, or that nothing is known, leaves the fact unknown")
  func unknown() {
    for cell in ["", "  ", "\u{3000}", "\u{200B}", "未知", "不详", "N/A", "#N/A"] {
      #expect(reading(cell, of: ChoirFacts.singers) == .saysNothing)
      #expect(reading(cell, of: ChoirFacts.badRecord) == .saysNothing)
      #expect(reading(cell, of: ChoirFacts.founded) == .saysNothing)
      #expect(reading(cell, of: ChoirFacts.styles) == .saysNothing)
    }
    #expect(reading("未知", of: ChoirFacts.motto) == .states(.text("未知")))
  }

  @Test("free text is kept as it is, line breaks and all")
  func text() {
    #expect(reading(" 歌唱，\n“生活” ", of: ChoirFacts.motto) == .states(.text(" 歌唱，\n“生活” ")))
    #expect(reading("25", of: ChoirFacts.motto) == .states(.text("25")))
  }

  @Test("one choice of a closed list, by its words or its id")
  func oneChoice() {
    for cell in ["高声部", "high", "High", " HIGH ", "ｈｉｇｈ"] {
      #expect(reading(cell, of: ChoirFacts.voice) == .states(.choice("high")))
    }
    #expect(
      reading("中声部", of: ChoirFacts.voice, in: .zh)
        == .fault("第2行（C 声部）：发现“中声部”；应为所列的选项（高声部、低声部）。请改为“高声部”。"))
    #expect(
      reading("钢琴", of: ChoirFacts.voice)
        == .fault(
          """
          line 2 (C 声部): found “钢琴”; expected a choice of the list (High, Low). To mend this, write one \
          of them, or leave it empty.
          """))
    #expect(reading("高声部、低声部", of: ChoirFacts.voice) != .states(.choice("high")))
  }

  @Test(
    "several choices of an open list",
    arguments: [
      ("民歌", ["folk"]), ("民歌、戏曲", ["folk", "opera"]), ("民歌，戏曲", ["folk", "opera"]),
      ("民歌,Opera", ["folk", "opera"]), ("folk; 戏曲", ["folk", "opera"]),
      ("民歌/戏曲", ["folk", "opera"]), ("民歌|戏曲", ["folk", "opera"]), ("民歌\n戏曲", ["folk", "opera"]),
      ("流行/摇滚", ["mixed"]), ("民歌、流行/摇滚", ["folk", "mixed"]), ("民歌、戏曲等", ["folk", "opera"]),
      ("民歌、梆子", ["folk", "梆子"]), ("民歌、民歌", ["folk"]), ("无", []), ("none", []),
      ("民歌、、戏曲、", ["folk", "opera"]),
    ] as [(String, Set<String>)])
  func severalChoices(cell: String, ids: Set<String>) {
    #expect(reading(cell, of: ChoirFacts.styles) == .states(.choices(ids)))
  }

  @Test("one unknown choice of a closed list leaves the whole fact unknown")
  func closedList() {
    #expect(reading("礼堂、广场", of: ChoirFacts.stages) == .states(.choices(["hall", "square"])))
    #expect(
      reading("礼堂、广厂", of: ChoirFacts.stages, in: .zh)
        == .fault("第2行（C 舞台）：发现“广厂”；应为所列的选项（礼堂、广场）。请改为所列的选项，不知道则留空。"))
    #expect(
      reading("hall, squar", of: ChoirFacts.stages)
        == .fault(
          """
          line 2 (C 舞台): found “ squar”; expected a choice of the list (Hall, Square). To mend this, \
          write “Square”.
          """))
  }

  @Test(
    "boxes of a printed form: what is ticked counts, what is empty does not",
    arguments: [
      ("☑Hall □Square", ["hall"]), ("□Hall\n☑Square", ["square"]),
      ("☒Hall☑Square", ["hall", "square"]),
      ("√Hall、√Square", ["hall", "square"]), ("☐Hall ☐Square", []),
    ] as [(String, Set<String>)])
  func boxes(cell: String, ids: Set<String>) {
    #expect(reading(cell, of: ChoirFacts.stages) == .states(.choices(ids)))
  }

  @Test("a ticked box of no choice is reported")
  func strangeBox() {
    guard case .fault(let message) = reading("☑Hall ☑Roof", of: ChoirFacts.stages) else {
      Issue.record("it was read")
      return
    }
    #expect(message.contains("“Roof”"))
  }

  @Test("JSON lists choices, each element one of them")
  func jsonChoices() {
    #expect(
      reading(json: "[\"民歌\", \"opera\", \"说唱、弹唱\"]", of: ChoirFacts.styles)
        == .states(.choices(["folk", "opera", "说唱、弹唱"])))
    #expect(reading(json: "[]", of: ChoirFacts.styles) == .states(.choices([])))
    #expect(reading(json: "true", of: ChoirFacts.badRecord) == .states(.flag(true)))
    for (value, fact) in [("[1, {}]", ChoirFacts.styles.id), ("true", ChoirFacts.styles.id)] {
      let file = read(#"{"category":"choir","name":"歌队","facts":{"\#(fact)":\#(value)}}"#)
      #expect(file.allFaults.count == 1)
    }
  }
}
