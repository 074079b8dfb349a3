import NoticeKit

/// Tables of a choir: photos with their sizes, items of a budget, and the sections it sings in.
enum SampleRows {
  private static let choir = FactGroup("choir", swiftName: "SampleRows", for: .choir)
  private static let column = FactGroup("column", swiftName: "SampleRows")

  static let caption = column.text("caption", "说明", "Caption")
  static let size = column.count("size", "大小", "Size", unit: Wording("字节", "bytes"))
  static let photos = choir.rows("photos", "照片", "Photos", columns: [caption, size])
  static let photoCount = choir.count(
    "photo-count", "照片张数", "Number of photos", rowsOf: photos, unit: Wording("张", "photos"))
  static let largePhotos = choir.count(
    "large-photos", "大照片张数", "Large photos", rowsOf: photos, where: size.atLeast(1_000_000))

  static let item = column.text("item", "支出事项", "Item")
  static let amount = column.decimal("amount", "金额", "Amount", scale: 2)
  static let budget = choir.rows("budget-items", "支出表", "Budget items", columns: [item, amount])
  static let total = choir.decimal(
    "budget-total", "经费合计", "Budget total", scale: 2, sumOf: amount, in: budget,
    unit: Wording("元", "yuan"))
  static let dearest = choir.decimal(
    "dearest", "最大支出", "Dearest item", scale: 2, greatestOf: amount, in: budget)
  static let cheapest = choir.decimal(
    "cheapest", "最小支出", "Cheapest item", scale: 2, leastOf: amount, in: budget)

  static let people = column.count("people", "人数", "People", unit: Wording("人", "people"))
  static let sections = choir.rows("sections", "声部表", "Sections", columns: [people])
  static let singers = choir.count(
    "section-singers", "各声部人数", "Singers of all sections", sumOf: people, in: sections)
  static let smallest = choir.count(
    "smallest-section", "最小声部人数", "Smallest section", leastOf: people, in: sections)
  static let largest = choir.count(
    "largest-section", "最大声部人数", "Largest section", greatestOf: people, in: sections)
}

extension FactRow {
  static func photo(_ size: Int?, caption: String? = "演出") -> FactRow {
    var row = FactRow()
    row[SampleRows.caption] = caption
    row[SampleRows.size] = size
    return row
  }

  static func item(_ amount: String?, _ name: String? = "场租") -> FactRow {
    var row = FactRow()
    row[SampleRows.item] = name
    row[SampleRows.amount] = amount.map(decimal)
    return row
  }

  static func section(_ people: Int?) -> FactRow {
    var row = FactRow()
    row[SampleRows.people] = people
    return row
  }
}
