import NoticeInterchange
import NoticeKit
import Testing

@Suite("What cannot be read is reported, and nothing good is lost")
struct NominationsFaultTests {
  @Test("rows behind a quote that is never closed keep their numbers")
  func numbersBehindQuotes() {
    let file = read("类别,名称\nchoir,甲\nchoir,\"乙\nchoir,丙\nchoir,丁\n")
    #expect(file.unreadRows.map(\.row) == [3])
    #expect(file.records.map(\.row) == [2, 4, 5])
  }

  @Test("all faults of a file come together in the order of its lines, and good cells count")
  func allTogether() {
    let text = """
      类别,名称,歌手人数,活跃比例,歌手人树,成立日期,获奖年份
      choir,甲,25.5,60,,2025-02-30,2019
      choir,"乙"丙,25,60%,,2021,无
      choir,丁,25,60%,,2021,无,多余
      choir,戊,25,60%
      choir,,25,59.9%,,2021-09,2018
      """
    let file = read(text)
    #expect(file.skippedRows == 2)
    #expect(file.records.map(\.row) == [2, 5, 6])
    #expect(file.records.map { $0.nomination[ChoirFacts.singers] } == [nil, 25, 25])
    #expect(file.records.map { $0.nomination[ChoirFacts.honours] } == [[2019], nil, [2018]])
    #expect(
      faults(in: text, .zh) == """
        第1行（E 歌手人树）：发现未知的名称“歌手人树”；应为所列事实、评判或理由的名称或标识。请改为“歌手人数”。
        第2行（C 歌手人数）：发现“25.5”；应为整数，如25。请用数字写出，不知道则留空。
        第2行（D 活跃比例）：发现“60”；应为写明单位的比例，如60%或0.6。请写作60%（若为百分之60），或写成两数之比，如12/20。
        第2行（F 成立日期）：发现“2025-02-30”；应为日历上有的日期。请更正日期，该月只有28天。
        第3行第10个字符（B 名称）：发现结束引号之后的文字“丙”；应为分隔符或行尾。请将字段内的引号写成两个引号（""），并将整个字段放在引号之内。
        第4行：发现8格的一行，该行未读入；应为7格，与表头一致。请检查该行是否有未加引号的逗号，或删除多余的内容。
        第5行：发现4格的一行；应为7格，与表头一致。请核对各格是否对齐表头，不知道的留空。
        第6行（B 名称）：发现空白；应为推荐对象的名称。请填写名称。
        """)
    #expect(
      faults(in: text) == """
        line 1 (E 歌手人树): found the unknown name “歌手人树”; expected the name or id of a fact, a \
        judgement or a justification. To mend this, write “歌手人数”.
        line 2 (C 歌手人数): found “25.5”; expected a whole number such as 25. To mend this, write it in \
        digits, or leave it empty where it is not known.
        line 2 (D 活跃比例): found “60”; expected an unmistakable share such as 60% or 0.6. To mend this, \
        write 60% if it is a percentage, or two numbers such as 12/20.
        line 2 (F 成立日期): found “2025-02-30”; expected a date of the calendar. To mend this, correct \
        the date; the month has 28 days.
        line 3, character 10 (B 名称): found the text “丙” after a closing quote; expected a separator or the \
        end of the line. To mend this, double the quotes inside the field ("") and put the whole field \
        in quotes.
        line 4: found a row of 8 cells, so it was not read; expected 7 cells like the headings. To mend \
        this, check for a comma without quotes, or remove what is too much.
        line 5: found a row of 4 cells; expected 7 cells like the headings. To mend this, check that \
        the cells stand under their headings; leave unknown ones empty.
        line 6 (B 名称): found nothing; expected the name of who is nominated. To mend this, fill in the \
        name.
        """)
  }

  @Test("a heading that nobody knows is reported once, and one that is near to none says so")
  func unknownHeading() {
    #expect(
      faults(in: "类别,名称,电话\nchoir,甲,1\nchoir,乙,2\n", .zh)
        == "第1行（C 电话）：发现未知的名称“电话”；应为所列事实、评判或理由的名称或标识。请更正或删除该列（其内容未读入）。")
  }

  @Test("a unit that would multiply the numbers is no part of a heading that is known")
  func unitInHeading() {
    let file = read("类别,名称,预算（万元）,预算（元）\nchoir,甲,1,4000\n")
    #expect(file.allFaults.map(\.place.text) == ["C 预算（万元）"])
    #expect(file.records.first?.nomination[ChoirFacts.budget] == 4000)
  }

  @Test("a second column for the category is reported and not read")
  func duplicates() {
    let file = read("类别,名称,歌手人数,类别,\nchoir,甲,25,soloist,\n")
    #expect(file.records.first?.nomination[ChoirFacts.singers] == 25)
    #expect(
      file.allFaults.map { $0.message(in: .zh) } == [
        "第1行（D 类别）：发现与“A 类别”同义的名称“类别”；应为每项内容只出现一次。请删除或改名其中之一，后一处未读入。"
      ])
  }

  @Test("of two columns for one thing the one that is filled in counts, row by row")
  func twins() {
    let file = read(
      """
      类别,名称,歌手人数,人数,活跃比例,活跃比例（%）,评判:sound-rules（甲？）,评判:sound-rules（乙？）
      choir,甲,25,,60%,60,是,
      choir,乙,,26,,61,,否
      choir,丙, 27 ,２７,,,,
      """)
    #expect(file.allFaults == [])
    #expect(file.records.map { $0.nomination[ChoirFacts.singers] } == [25, 26, 27])
    #expect(
      file.records.map { $0.nomination[ChoirFacts.activeShare] } == [
        .percent(60), .percent(61), nil,
      ])
    #expect(
      file.records.map { $0.nomination.judgements["sound-rules"]?.answer } == [.yes, .no, nil])
  }

  @Test("two cells that differ are reported with both headings, and neither is read")
  func contradiction() {
    let text = "类别,名称,歌手人数,人数,已登记,未登记,姓名\nchoir,甲,25,26,是,是,乙\n"
    let file = read(text)
    #expect(file.records.map(\.nomination.name) == ["甲"])
    #expect(file.records.first?.nomination[ChoirFacts.singers] == nil)
    #expect(file.records.first?.nomination[ChoirFacts.registered] == nil)
    #expect(
      faults(in: text, .zh) == """
        第2行（G 姓名）：发现“乙”，而同义的“B 名称”为“甲”；应为同义各列只有一个值。请删去其中一个值，前一处已读入。
        第2行（D 人数）：发现“26”，而同义的“C 歌手人数”为“25”；应为同义各列只有一个值。请删去其中一个值，两处均未读入。
        第2行（F 未登记）：发现“是”，而同义的“E 已登记”为“是”；应为同义各列只有一个值。请删去其中一个值，两处均未读入。
        """)
  }

  @Test("an alias that two facts of the category share is no name of either")
  func ambiguousHeading() {
    #expect(
      faults(in: "类别,名称,作品\nchoir,甲,25\n")
        == """
        line 1 (C 作品): found the name “作品”, which may be choir.pieces or choir.motto; expected a name \
        of one thing. To mend this, write the id.
        """)
    #expect(faults(in: "类别,名称,作品\nsoloist,甲,\n") == "")
  }

  @Test("what stands under no heading is reported, and empty columns and rows are passed over")
  func namelessColumn() {
    let file = read("类别,名称,,\nchoir,甲,,\n,,,\nchoir,乙,x,\n")
    #expect(file.records.map(\.row) == [2, 4])
    #expect(file.skippedRows == 0)
    #expect(
      file.allFaults.map { $0.message(in: .zh) } == [
        "第4行（C）：发现没有表头的内容“x”；应为空白。请补上该列的表头，或删除该内容。"
      ])
  }

  @Test("title lines above the headings are passed over")
  func titleLines() {
    let file = read("优秀合唱团推荐汇总表,,\n填报单位：示例市文化馆,,2025年2月\n类别,名称,歌手人数\nchoir,甲,25\n")
    #expect(file.allFaults == [])
    #expect(file.records.map(\.row) == [4])
  }

  @Test("the day of submission has to be known to the day")
  func submitted() {
    #expect(
      faults(in: "类别,名称,报送日期\nchoir,甲,2025-02\n")
        == """
        line 2 (C 报送日期): found “2025-02”; expected a day such as 2025-02-23. To mend this, write the \
        day in full.
        """)
  }

  @Test("files that hold no nominations say so")
  func emptyFiles() {
    for text in ["", "\n\n", "\u{FEFF}", ",,\n,,\n", " \n"] {
      #expect(
        faults(in: text, .zh) == "发现空文件；应为表头和若干行推荐对象。请检查是否选错文件，或由模板重新填写。", "\(text)")
    }
    #expect(
      faults(in: "\u{FEFF}类别,名称\r\n", .zh) == "第1行：发现只有表头的文件；应为表头以下的推荐对象。请每个推荐对象填写一行。")
    #expect(
      faults(in: "类别,人数\nchoir,25\n", .zh) == "第1行：发现没有“名称”列的表头；应为推荐对象的名称。请加一列“名称”。")
    let workbook = NominationReader(for: .villageMusic).read([0x50, 0x4B, 0x03, 0x04, 0x14])
    #expect(
      workbook.allFaults.map { $0.message(in: .zh) } == [
        "发现Excel工作簿或压缩文件；应为文本文件。请在表格软件或编辑器中另存为UTF-8文本（“CSV UTF-8”）。"
      ])
  }

  @Test("broken quotes in the headings are reported with the rows that they cost")
  func brokenHeadings() {
    let file = read("类别,\"名称\"x\nchoir,甲\nchoir,乙\n")
    #expect(file.skippedRows == 2)
    #expect(file.faults.map(\.line) == [1, 1])
    #expect(
      file.faults.last?.message(in: .zh) == "第1行：发现无法读取的表头，2行未读入；应为一行表头。请先改正表头。")
  }

  @Test("a damaged byte costs its row only")
  func damagedByte() {
    var bytes = Array("类别,名称\nchoir,张三\nchoir,李四\n".utf8)
    bytes[21] = 0x3F
    let file = NominationReader(for: .villageMusic).read(bytes)
    #expect(file.records.map(\.nomination.name) == ["李四"])
    #expect(file.skippedRows == 1)
    #expect(
      file.allFaults.first?.message(in: .zh) == """
        第2行第7个字符（B 名称）：发现不是UTF-8的字节0xE5；应为UTF-8文本。请改正该处的字符。
        """)
  }

  @Test("control characters and long values are shown short and visible")
  func shownSafely() {
    let long = String(repeating: "长", count: 5000)
    #expect(
      faults(in: "类别,名称,歌手人数\nchoir,甲,\u{1B}[2J\u{202E}2\nchoir,乙,\(long)\n", .zh) == """
        第2行（C 歌手人数）：发现“<U+001B>[2J<U+202E>2”；应为整数，如25。请用数字写出，不知道则留空。
        第3行（C 歌手人数）：发现“\(String(repeating: "长", count: 40))…”；应为整数，如25。请用数字写出，不知道则留空。
        """)
  }

  @Test("faults beyond the greatest number are counted, file by file and row by row")
  func greatestNumber() {
    let rows = (1...5).map { _ in "choir,甲,x,y" }.joined(separator: "\n")
    let reader = NominationReader(for: .villageMusic, greatestFaults: 3)
    let file = reader.read(Array("类别,名称,歌手人数,演出场次\n\(rows)\n".utf8))
    #expect(file.records.map(\.faults.count) == [2, 1, 0, 0, 0])
    #expect(file.records.map(\.unlistedFaults) == [0, 1, 2, 2, 2])
    #expect(file.unlistedFaults == 7)
    #expect(file.allFaults.last?.message(in: .zh) == "发现另有7处问题；应为没有问题的文件。请先改正所列各处。")
    #expect(file.allFaults.count == 4)
  }
}
