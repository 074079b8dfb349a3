import NoticeKit

extension Wording {
  static let people = Wording("人", "people")
  static let teams = Wording("支", "teams")
  static let kinds = Wording("种", "kinds")
  static let activities = Wording("场", "activities")
  static let projects = Wording("个", "projects")
  static let residents = Wording("人", "residents")
  static let hours = Wording("小时", "hours")
  static let photos = Wording("张", "photos")
  static let bytes = Wording("字节", "bytes")
  static let yuan = Wording("元", "yuan")
}
