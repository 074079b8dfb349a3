import NoticeKit

/// What can be wrong with a whole file or a whole row of nominations.
extension InterchangeFault {
  static let emptyFile = InterchangeFault(
    found: Wording("空文件", "an empty file"),
    expected: Wording("表头和若干行推荐对象", "a row of headings and rows of nominations"),
    mend: Wording(
      "检查是否选错文件，或由模板重新填写", "check whether it is the right file, or fill in the template"))

  static func noRows(below line: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Wording("只有表头的文件", "a file with nothing but headings"),
      expected: Wording("表头以下的推荐对象", "nominations below the headings"),
      mend: Wording("每个推荐对象填写一行", "fill in one row for each nomination"))
  }

  static func noCategoryColumn(line: Int, rows: Int, _ names: CategoryNames) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Wording(
        "没有“类别”列的表头，\(rows)行未读入",
        "headings without the column 类别 (category), so \(rows) rows were not read"),
      expected: names.expected,
      mend: Wording("加一列“类别”，或用--category指定类别", "add the column 类别, or state --category"))
  }

  static func noNameColumn(line: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Wording("没有“名称”列的表头", "headings without the column 名称 (name)"),
      expected: Wording("推荐对象的名称", "the names of those nominated"),
      mend: Wording("加一列“名称”", "add the column 名称"))
  }

  static func noName(line: Int, place: FaultPlace) -> InterchangeFault {
    InterchangeFault(
      line: line, place: place, found: Wording("空白", "nothing"),
      expected: Wording("推荐对象的名称", "the name of who is nominated"),
      mend: Wording("填写名称", "fill in the name"))
  }

  static func noCategory(line: Int, place: FaultPlace, _ names: CategoryNames) -> InterchangeFault {
    InterchangeFault(
      line: line, place: place,
      found: Wording("空白，该行未读入", "nothing, so the row was not read"),
      expected: names.expected,
      mend: Wording("填写类别，或用--category指定类别", "fill in the category, or state --category"))
  }

  static func unknownCategory(
    _ cell: NominationCell, _ names: CategoryNames
  ) -> InterchangeFault {
    let near = cell.content.words.flatMap(names.nearest)
    let excerpt = cell.content.excerpt
    return InterchangeFault(
      line: cell.line, character: cell.character, place: cell.place, value: cell.content.value,
      found: Wording(
        "未知的类别\(excerpt)，该行未读入", "the unknown category \(excerpt), so the row was not read"),
      expected: names.expected,
      mend: Wording(
        near.map { "改为“\($0)”" } ?? "改为其中之一",
        near.map { "write “\($0)”" } ?? "write one of them"))
  }

  static func unreadableHeadings(line: Int, rows: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Wording(
        "无法读取的表头" + (rows == 0 ? "" : "，\(rows)行未读入"),
        "headings that cannot be read" + (rows == 0 ? "" : ", so \(rows) rows were not either")),
      expected: Wording("一行表头", "a row of headings"),
      mend: Wording("先改正表头", "mend the headings first"))
  }

  static func tooManyCells(line: Int, found: Int, expected: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Wording("\(found)格的一行，该行未读入", "a row of \(found) cells, so it was not read"),
      expected: Wording("\(expected)格，与表头一致", "\(expected) cells like the headings"),
      mend: Wording(
        "检查该行是否有未加引号的逗号，或删除多余的内容",
        "check for a comma without quotes, or remove what is too much"))
  }

  static func tooFewCells(line: Int, found: Int, expected: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Wording("\(found)格的一行", "a row of \(found) cells"),
      expected: Wording("\(expected)格，与表头一致", "\(expected) cells like the headings"),
      mend: Wording(
        "核对各格是否对齐表头，不知道的留空",
        "check that the cells stand under their headings; leave unknown ones empty"))
  }

  static func namelessColumn(_ cell: NominationCell) -> InterchangeFault {
    let excerpt = cell.content.excerpt
    return InterchangeFault(
      line: cell.line, place: cell.place, value: cell.content.value,
      found: Wording("没有表头的内容\(excerpt)", "\(excerpt) in a column without a heading"),
      expected: Wording("空白", "nothing"),
      mend: Wording(
        "补上该列的表头，或删除该内容", "give the column a heading, or remove what it holds"))
  }
}

extension CategoryNames {
  /// The categories that can be named.
  fileprivate var expected: Wording {
    let zh = listed.map { "\($0.id)（\($0.title.zh)）" }.joined(separator: "、")
    let en = listed.map { "\($0.id) (\($0.title.en))" }.joined(separator: ", ")
    return Wording("类别\(zh)之一", "one of the categories \(en)")
  }
}
