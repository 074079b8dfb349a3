import Articles
import NoticeKit

/// What the samples print that articles show the output of, by the name of the sample.
let outputs: [String: @Sendable () throws -> [String]] = [
  // README
  "first-assessment": { Printed.lines(of: firstAssessment) },
  "one-catalog": {
    let folder = PackageFiles.location(of: "RuleSets/National2021")
    let day = CalendarDate(year: 2021, month: 11, day: 12)
    return try Printed.lines { print in
      if let day { try oneCatalog(of: folder, on: day, print) }
    }
  },
  // Getting started
  "exception": { Printed.lines(of: exception) },
  "named-statements": { Printed.lines(of: namedStatements) },
  "fields-of-a-category": { Printed.lines(of: fieldsOfCategory) },
  "dossier-and-slate": { Printed.lines(of: dossierAndSlate) },
  "stated-dossier": { Printed.lines(of: statedDossier) },
  "open-edition": { Printed.lines(of: openEdition) },
  "screened-file": { Printed.lines(of: screenedFile) },
  // Encoding a notice
  "outline-of-a-text": { Printed.lines(of: outlineOfText) },
  "told-faults": { Printed.lines(of: toldFaults) },
  "claimed-text": { Printed.lines(of: claimedText) },
  "coverage-so-far": { Printed.lines(of: coverageSoFar) },
  // Semantics
  "unknown-is-not-no": { Printed.lines(of: unknownIsNotNo) },
  "months-and-days": { Printed.lines(of: monthsAndDays) },
  "exact-shares": { Printed.lines(of: exactShares) },
  // How comparison decides
  "change-log": { Printed.lines(of: changeLog) },
  "proven-conditions": { Printed.lines(of: provenConditions) },
  "proven-category": { Printed.lines(of: provenCategory) },
  "not-decided": { Printed.lines(of: notDecided) },
  "slate-limits": { Printed.lines(of: slateLimits) },
  "found-lint": { Printed.lines(of: foundLint) },
  "least-change": { Printed.lines(of: leastChange) },
  "roster-impact": { Printed.lines(of: rosterImpact) },
  // The format of rule sets
  "written-and-read": { try Printed.lines(of: writtenAndRead) },
  "file-faults": { Printed.lines(of: fileFaults) },
  // Testing a notice
  "failed-scenario": { Printed.lines(of: failedScenario) },
  "slates-and-dossiers": { Printed.lines(of: slatesAndDossiers) },
  "single-scenarios": { Printed.lines(of: singleScenarios) },
  "scenarios-as-csv": { Printed.lines(of: scenariosAsCSV) },
  "asked-contract": { Printed.lines(of: askedContract) },
  "reviewed-log": { Printed.lines(of: reviewedLog) },
]
