public import NoticeKit

/// The stages that a unit plans in its application to be a pilot, a row each, and their columns.
public enum PilotStages {
  static let facts = FactGroup("pilot-form", swiftName: "PilotStages", for: .pilotUnit)
  private static let column = FactGroup("pilot-stage", swiftName: "PilotStages")

  /// The name of a stage.
  public static let stage = column.text("stage", "实施阶段", "Stage")

  /// What a stage is to reach.
  public static let goal = column.text("goal", "目标内容", "Goal")

  /// From when to when a stage lasts.
  public static let period = column.text("period", "时间跨度", "Period")

  /// The stages, as many as the plan has.
  public static let stages = facts.rows(
    "stages", "计划进度及阶段目标", "Schedule and goals by stage", columns: [stage, goal, period])
}
