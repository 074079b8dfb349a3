import NoticeKit
import NoticeTesting
import SciTechVolunteering

extension Nomination {
  /// Both sides of 2019–2023, for a nomination of which everything else is met.
  var honourScenarios: [Scenario] {
    let years = HonourFacts.nationalYears
    let honoured = (2018...2024).map { year in
      let isBarred = (2019...2023).contains(year)
      return Scenario(
        "\(category) selected for \(year) \(isBarred ? "is barred" : "is not barred")",
        stating(years, [year]), on: submitted, is: isBarred ? .ineligible : .eligible,
        notMet: isBarred ? ["not-honoured-before"] : [])
    }
    return honoured + [
      Scenario(
        "\(category) with unstated honours is unknown", stating(years, nil), on: submitted,
        is: .incomplete, unknown: ["not-honoured-before"]),
      Scenario(
        "\(category) selected at provincial level is not barred",
        stating(HonourFacts.provincialYears, [2021]), on: submitted, is: .eligible),
    ]
  }
}
