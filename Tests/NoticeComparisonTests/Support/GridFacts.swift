import NoticeKit

extension CategoryID {
  static let garden = CategoryID("garden")
}

/// An invented domain, village gardens, with a fact of every kind and of every derivation.
enum GridFacts {
  static let group = FactGroup("garden", swiftName: "GridFacts", for: .garden)

  static let fenced = group.flag("fenced", "有围栏", "Fenced")
  static let opened = group.flag("opened", "已开放", "Opened", occurredOn: openedOn)
  static let openedOn = group.date("opened-on", "开放日期", "Opened on")
  static let beds = group.count("beds", "苗床数", "Beds")
  static let planted = group.count("planted", "已种苗床数", "Planted beds")
  static let plantedShare = group.share(
    "planted-share", "已种比例", "Planted share", of: planted, among: beds)
  static let satisfaction = group.share("satisfaction", "满意度", "Satisfaction")
  static let trees = group.count("trees", "树木数", "Trees")
  static let shrubs = group.count("shrubs", "灌木数", "Shrubs")
  static let plants = group.count("plants", "植株数", "Plants", sumOf: [trees, shrubs])
  static let hours = group.decimal("hours", "工时", "Hours", scale: 1)
  static let hoursEach = group.decimal(
    "hours-each", "每床工时", "Hours a bed", scale: 1, dividing: hours, by: beds)
  static let motto = group.text("motto", "口号", "Motto")
  static let soil = group.choice(
    "soil", "土质", "Soil",
    [
      ChoiceOption("clay", "黏土", "Clay"), ChoiceOption("loam", "壤土", "Loam"),
      ChoiceOption("sand", "沙土", "Sand"),
    ])
  static let crops = group.choices(
    "crops", "作物", "Crops",
    [
      ChoiceOption("bean", "豆", "Beans"), ChoiceOption("corn", "玉米", "Corn"),
      ChoiceOption("rice", "稻", "Rice"),
    ])
  static let cropCount = group.count("crop-count", "作物种数", "Kinds of crops", numberOf: crops)
  static let founded = group.date("founded", "建园日期", "Founded")
  static let age = group.duration("age", "建园时长", "Age", since: founded)
  static let practice = group.duration("practice", "管护时长", "Practice")
  static let honours = group.years("honours", "获奖年份", "Honours")
  static let honourCount = group.count(
    "honour-count", "获奖次数", "Number of honours", numberOf: honours)
}

/// The day on which gardens are handed in: the last of a month with 31 days.
let gridDay = day("2025-03-31")

/// A day that a test writes down; a mistyped one shows at once, as the first day there is.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .first }
