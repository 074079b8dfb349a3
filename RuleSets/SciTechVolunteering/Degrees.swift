public import NoticeKit

extension GradeScale {
  /// How far a quality goes: 一定 < 较 < 很.
  public static let degree = GradeScale(
    "degree",
    [
      Level("some", "一定", "some"),
      Level("fairly", "较", "fairly"),
      Level("very", "很", "very"),
    ])
}

extension Grade {
  /// 一定: to some degree.
  public static let some = Grade(on: .degree, "some")
  /// 较, 较为, 相对: fairly.
  public static let fairly = Grade(on: .degree, "fairly")
  /// 很: very.
  public static let very = Grade(on: .degree, "very")
}
