import NoticeKit
import SciTechVolunteering

/// 一¶2: how many are honoured.
let honoured = Clause("一¶2") {
  ReviewStage(
    "selection", "省科协、省文明办从报送材料中遴选最佳典型",
    "The best selected from what is handed in, by the provincial association and civilisation office"
  )
  HonourCount("honoured", 40)
  HonourCount("honoured-volunteers", 10, of: .volunteer)
  HonourCount("honoured-organizations", 10, of: .organization)
  HonourCount("honoured-projects", 10, of: .project)
  HonourCount("honoured-sites", 10, of: .site)
  Informational(
    "两家遴选单位并称；社区和村同属一类",
    "Two bodies side by side; communities and villages are one category", lists: [2, 5])
}

/// 三: the data that the table goes by, and what societies and provincial units may recommend.
let quotas = Clause("三") {
  Clause("¶1") {
    KeyDate(
      "platform-data", "平台注册及开展活动数据截止日", "Platform data taken up to", on: "2021-11-30")
    Informational(
      "名额见附件1；所列为有数据的各类单位", "The table is annex 1; the list is of units that have data",
      lists: [3])
  }
  Clause("¶2") {
    UnitPrecondition(
      "unit-on-platform", for: .provincialSociety, .provincialUnit,
      that: UnitFacts.onPlatform.holds
    )
    .reading(.unitPreconditions)
    UnitPrecondition(
      "unit-publishes-activities", for: .provincialSociety, .provincialUnit,
      that: UnitFacts.publishedActivities.holds
    )
    .reading(.unitPreconditions)
    AnyCategories(
      "any-two-categories", for: .provincialSociety, .provincialUnit, atMost: 2,
      of: .volunteer, .organization, .project
    )
    .reading("每类推荐数量未作规定，不设上限", "How many in each is not stated: no cap is invented")
    RefusedCategories(
      "no-sites-from-units", for: .provincialSociety, .provincialUnit, of: .site
    )
    .reading("任选范围只列三类，不含社区或村", "Only three categories may be chosen from, sites not among them")
    Informational(
      "单位两种与可选三类连读", "Two kinds of unit and three categories, read together", lists: [4])
  }
}

extension Reading {
  fileprivate static let unitPreconditions = Reading(
    "须已在平台注册并发布开展活动", "A unit must be registered and have published activities")
}
