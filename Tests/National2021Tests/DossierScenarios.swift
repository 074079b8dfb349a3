import National2021
import NoticeKit
import NoticeTesting

/// 三（一）: the last day to hand in, a Friday.
let lastDay = CalendarDate("2021-11-12")

/// Deadline, formats and material of every category.
let dossierScenarios = [volunteer, organization, site].map { nomination in
  let complete = nomination.stating(DossierFacts.formats, ["word", "stamped-scan"])
  return .deadline(lastDay, of: complete)
    + .formats(["word", "stamped-scan"], of: complete, on: lastDay)
    + .judgements(of: complete, on: lastDay, in: .nationalCommendation2021)
}.reduce(DossierScenarioTable([]), +)
