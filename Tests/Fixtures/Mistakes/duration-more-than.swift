// error: A length of time needs its unit: write fact.moreThan(years: 3).
import NoticeKit

enum Facts {
  private static let facts = FactGroup("choir", swiftName: "Facts")
  static let share = facts.share("share", "比例", "Share")
  static let age = facts.duration("age", "时长", "Age")
  static let honours = facts.years("honours", "年份", "Years")
}

let criterion = Criterion("asked", Facts.age.moreThan(3))
