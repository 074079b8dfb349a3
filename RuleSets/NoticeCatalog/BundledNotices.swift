import HenanCommendation2021
import HenanTeams2021
import National2021
import National2024
public import NoticeKit
import XinxiangPilot2025

// Written after the list in Package.swift by
// NOTICEKIT_RENEW=1 swift test --filter ListedNoticesTests
extension RuleSetCatalog {
  /// All bundled notices.
  public static let bundled: RuleSetCatalog = {
    let notices: [RuleSet] = [
      .nationalCommendation2021,
      .henanCommendation2021,
      .nationalCommendation2024,
      .henanTeams2021,
      .xinxiangPilot2025,
    ]
    // A test holds that none is refused.
    return RuleSetCatalog().gathering(notices.map { CatalogEntry($0) }).catalog
  }()
}
