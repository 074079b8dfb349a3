import Foundation
public import NoticeInterchange
public import NoticeKit

/// Scenarios as a table that a person keeps in a spreadsheet: a row each, saved as CSV.
///
/// The columns are those of `notices template`, by label, alias or id, and a few more:
///
/// | column | what it holds |
/// |---|---|
/// | 情形 (scenario) | what is tried, as a sentence |
/// | 预期结论 (expected) | the verdict, such as 符合条件 or `eligible`; of another part, its outcome |
/// | 预期结果 (expected outcomes) | requirements that come out otherwise than met or not applicable: `registered-volunteers=不符合；active-share=待补充` |
/// | 其余评判 (other judgements) | 是 or 否: the answer to every judgement that the row leaves empty; 逐一否 (each no): the row is tried once for each of them, answered with no and not met, the others with yes; may be left out |
/// | 部分 (part) | 申报材料 (dossier), 任务 (task) or 目标 (target) where not the eligibility is tried; may be left out |
/// | 报送时刻 (time) | of a dossier, the clock time on the day it is handed in, such as 17:00 |
/// | 预期缺填 (missing) | of a dossier, the fields expected to be missing, by label, alias or id: `联系电话；邮箱` |
///
/// An empty cell is unknown, never false. What cannot be read stands in ``faults``, all of it.
public struct ScenarioFile: Sendable {
  /// The scenarios of eligibility, in the order of their rows.
  public let scenarios: ScenarioTable
  /// The scenarios of tasks and targets, in the order of their rows.
  public let parts: PartScenarioTable
  /// The scenarios of dossiers, in the order of their rows.
  public let dossiers: DossierScenarioTable
  /// What could not be read, by row and column; a row with a fault gives no scenario.
  public let faults: [InterchangeFault]

  /// Reads a CSV file; its encoding and separator are recognised.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public init(_ bytes: [UInt8], for ruleSet: RuleSet) {
    let names = ScenarioColumn.allCases.flatMap(\.names)
    let file = NominationReader(for: ruleSet, keeping: names).readCSV(bytes)
    var scenarios: [Scenario] = []
    var parts: [PartScenario] = []
    var dossiers: [DossierScenario] = []
    var faults = file.allFaults
    for record in file.records {
      var row = ScenarioRow(record, for: ruleSet)
      let read = row.scenarios
      faults += row.faults
      guard record.faults.isEmpty, row.faults.isEmpty else { continue }
      for scenario in read {
        switch scenario {
        case .eligibility(let scenario): scenarios.append(scenario)
        case .part(let scenario): parts.append(scenario)
        case .dossier(let scenario): dossiers.append(scenario)
        }
      }
    }
    let ordered = faults.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
    self.init(scenarios, parts, dossiers, faults: ordered.map(\.element))
  }

  private init(
    _ scenarios: [Scenario] = [], _ parts: [PartScenario] = [], _ dossiers: [DossierScenario] = [],
    faults: [InterchangeFault]
  ) {
    self.scenarios = ScenarioTable(scenarios)
    self.parts = PartScenarioTable(parts)
    self.dossiers = DossierScenarioTable(dossiers)
    self.faults = faults
  }

  /// Reads the file that lies beside the caller's own source file, or in a folder there.
  ///
  /// ```swift
  /// let scenarios = ScenarioFile("Scenarios/library-award.csv", for: .libraryAward2026)
  /// ```
  public init(_ name: String, beside source: String = #filePath, for ruleSet: RuleSet) {
    let folder = source.lastIndex { $0 == "/" || $0 == "\\" }.map { source[...$0] } ?? ""
    guard let bytes = FileManager.default.contents(atPath: folder + name) else {
      let fault = InterchangeFault(
        place: .path(name), found: Wording("没有可读的文件", "no file that can be read"),
        expected: Wording("CSV格式的情形表", "a table of scenarios as CSV"),
        mend: Wording("核对文件名和所在的文件夹", "check its name and its folder"))
      self.init(faults: [fault])
      return
    }
    self.init(Array(bytes), for: ruleSet)
  }

  /// How many scenarios there are.
  public var count: Int {
    scenarios.scenarios.count + parts.scenarios.count + dossiers.scenarios.count
  }

  var tables: [any StatesOutcomes] { [scenarios, parts, dossiers] }
}

extension ScenarioFile: StatesOutcomes {
  /// What could not be read, then what is not as the scenarios state.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] {
    faults.map(ScenarioFailure.init) + tables.flatMap { $0.failures(on: ruleSet) }
  }

  /// What becomes of requirements in the scenarios.
  public func outcomes(on ruleSet: RuleSet) -> [RequirementOfCategory: Set<Outcome>] {
    tables.map { $0.outcomes(on: ruleSet) }.reduce([:]) { $0.merging($1) { $0.union($1) } }
  }

  /// Whether a scenario fails that the change can touch.
  public func notices(
    _ change: ChangedThing, in ruleSet: RuleSet, directly isDirect: Bool
  ) -> Bool {
    tables.contains { $0.notices(change, in: ruleSet, directly: isDirect) }
  }
}

/// The columns that a table of scenarios has beside those of nominations.
enum ScenarioColumn: CaseIterable {
  case scenario
  case part
  case expected
  case outcomes
  case judgements
  case time
  case missing

  /// What it may be headed by.
  var names: [String] {
    switch self {
    case .scenario: ["情形", "scenario"]
    case .part: ["部分", "part"]
    case .expected: ["预期结论", "expected"]
    case .outcomes: ["预期结果", "expected outcomes"]
    case .judgements: ["其余评判", "other judgements"]
    case .time: ["报送时刻", "time"]
    case .missing: ["预期缺填", "missing"]
    }
  }
}
