import NoticeKit

extension Reading {
  /// Tasks are no conditions of entry.
  static let taskOfAcceptedUnit = Reading(
    "这是获准试点后的任务，对照申报方案检查，不是申报门槛",
    "A task of an accepted pilot, tested on its plan: no condition of entry")

  /// The events named are examples.
  static let anyLargeEvent = Reading(
    "所列活动为举例，同类大型活动均可", "The events named are examples: any large event of that kind counts")

  /// What is asked for by encouragement excludes nobody.
  static let encouragedOnly = Reading(
    "“鼓励”不作硬性要求", "What is encouraged never counts against a unit")

  /// How a number looks, or what a field without printed options holds, is no question of the format.
  static let adviceOnNumbers = Reading(
    "电话、邮箱的写法只作提示，不算有误；未印出选项的栏目，填写什么都可以",
    "How numbers and addresses look is advice, never a defect; a field without printed options takes any text"
  )
}
