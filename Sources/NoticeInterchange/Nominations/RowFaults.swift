import NoticeKit

/// What can be wrong with a whole file or a whole row of nominations.
extension InterchangeFault {
  static let emptyFile = InterchangeFault(
    found: Bilingual(zh: "空文件", en: "an empty file"),
    expected: Bilingual(zh: "表头和若干行推荐对象", en: "a row of headings and rows of nominations"),
    mend: Bilingual(
      zh: "检查是否选错文件，或由模板重新填写", en: "check whether it is the right file, or fill in the template"))

  static func noRows(below line: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Bilingual(zh: "只有表头的文件", en: "a file with nothing but headings"),
      expected: Bilingual(zh: "表头以下的推荐对象", en: "nominations below the headings"),
      mend: Bilingual(zh: "每个推荐对象填写一行", en: "fill in one row for each nomination"))
  }

  static func noCategoryColumn(line: Int, rows: Int, _ names: CategoryNames) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Bilingual(
        zh: "没有“类别”列的表头，\(rows)行未读入",
        en: "headings without the column 类别 (category), so \(rows) rows were not read"),
      expected: names.expected,
      mend: Bilingual(zh: "加一列“类别”，或用--category指定类别", en: "add the column 类别, or state --category"))
  }

  static func noNameColumn(line: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Bilingual(zh: "没有“名称”列的表头", en: "headings without the column 名称 (name)"),
      expected: Bilingual(zh: "推荐对象的名称", en: "the names of those nominated"),
      mend: Bilingual(zh: "加一列“名称”", en: "add the column 名称"))
  }

  static func noName(line: Int, place: String) -> InterchangeFault {
    InterchangeFault(
      line: line, place: place, found: Bilingual(zh: "空白", en: "nothing"),
      expected: Bilingual(zh: "推荐对象的名称", en: "the name of who is nominated"),
      mend: Bilingual(zh: "填写名称", en: "fill in the name"))
  }

  static func noCategory(line: Int, place: String, _ names: CategoryNames) -> InterchangeFault {
    InterchangeFault(
      line: line, place: place,
      found: Bilingual(zh: "空白，该行未读入", en: "nothing, so the row was not read"),
      expected: names.expected,
      mend: Bilingual(zh: "填写类别，或用--category指定类别", en: "fill in the category, or state --category"))
  }

  static func unknownCategory(
    _ cell: NominationCell, _ names: CategoryNames
  ) -> InterchangeFault {
    let near = cell.content.words.flatMap(names.nearest)
    let excerpt = cell.content.excerpt
    return InterchangeFault(
      line: cell.line, column: cell.column, place: cell.place,
      found: Bilingual(
        zh: "未知的类别\(excerpt)，该行未读入", en: "the unknown category \(excerpt), so the row was not read"),
      expected: names.expected,
      mend: Bilingual(
        zh: near.map { "改为“\($0)”" } ?? "改为其中之一",
        en: near.map { "write “\($0)”" } ?? "write one of them"))
  }

  static func unreadableHeadings(line: Int, rows: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Bilingual(
        zh: "无法读取的表头，\(rows)行未读入",
        en: "headings that cannot be read, so \(rows) rows were not either"),
      expected: Bilingual(zh: "一行表头", en: "a row of headings"),
      mend: Bilingual(zh: "先改正表头", en: "mend the headings first"))
  }

  static func tooManyCells(line: Int, found: Int, expected: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Bilingual(zh: "\(found)格的一行，该行未读入", en: "a row of \(found) cells, so it was not read"),
      expected: Bilingual(zh: "\(expected)格，与表头一致", en: "\(expected) cells like the headings"),
      mend: Bilingual(
        zh: "检查该行是否有未加引号的逗号，或删除多余的内容",
        en: "check for a comma without quotes, or remove what is too much"))
  }

  static func tooFewCells(line: Int, found: Int, expected: Int) -> InterchangeFault {
    InterchangeFault(
      line: line,
      found: Bilingual(zh: "\(found)格的一行", en: "a row of \(found) cells"),
      expected: Bilingual(zh: "\(expected)格，与表头一致", en: "\(expected) cells like the headings"),
      mend: Bilingual(
        zh: "核对各格是否对齐表头，不知道的留空",
        en: "check that the cells stand under their headings; leave unknown ones empty"))
  }

  static func namelessColumn(_ cell: NominationCell) -> InterchangeFault {
    let excerpt = cell.content.excerpt
    return InterchangeFault(
      line: cell.line, place: cell.place,
      found: Bilingual(zh: "没有表头的内容\(excerpt)", en: "\(excerpt) in a column without a heading"),
      expected: Bilingual(zh: "空白", en: "nothing"),
      mend: Bilingual(
        zh: "补上该列的表头，或删除该内容", en: "give the column a heading, or remove what it holds"))
  }
}

extension CategoryNames {
  /// The categories that can be named.
  fileprivate var expected: Bilingual {
    let zh = listed.map { "\($0.id)（\($0.title.zh)）" }.joined(separator: "、")
    let en = listed.map { "\($0.id) (\($0.title.en))" }.joined(separator: ", ")
    return Bilingual(zh: "类别\(zh)之一", en: "one of the categories \(en)")
  }
}
