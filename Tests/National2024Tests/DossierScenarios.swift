import National2024
import NoticeKit
import NoticeTesting

/// 三¶1: the last day to hand in, a Sunday that moves nowhere.
let lastDay = CalendarDate("2025-02-23")

/// Deadline and formats of every category.
let dossierScenarios = [volunteer, organization, project, site].map { nomination in
  let complete = nomination.stating(DossierFacts.formats, ["word", "stamped-scan"])
  return .deadline(lastDay, of: complete)
    + .formats(["word", "stamped-scan"], of: complete, on: lastDay)
}.reduce(DossierScenarioTable([]), +)
