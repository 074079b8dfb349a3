import HenanCommendation2021
import HenanTeams2021
import National2021
import National2024
public import NoticeKit
import XinxiangPilot2025

extension RuleSetCatalog {
  /// All bundled notices.
  public static let bundled = RuleSetCatalog([
    .nationalCommendation2021,
    .henanCommendation2021,
    .nationalCommendation2024,
    .henanTeams2021,
    .xinxiangPilot2025,
  ])
}
