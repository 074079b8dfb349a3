import NoticeInterchange
import NoticeKit
import NoticeTesting

/// The tests of a new module: the contract in one call, and the table of scenarios that it is given.
struct NewModuleTests {
  let module: RuleSetModule
  let table: NewScenarioTable

  init(_ module: RuleSetModule, in language: NoticeLanguage) {
    self.module = module
    table = NewScenarioTable(module.ruleSet, in: language)
  }

  /// The test and its table, with their paths below the folder of the tests.
  var files: [RuleSetModule.File] {
    [
      RuleSetModule.File(path: "\(module.name)Tests.swift", text: test),
      RuleSetModule.File(path: table.path, text: table.csv),
    ]
  }

  /// What does not hold yet is a known issue in the test, so that it says when that is mended.
  private var test: String {
    let imports = [module.name, "NoticeKit", "NoticeTesting", "Testing"].sorted()
    let toDo = openKinds.map { ".\($0)" }.joined(separator: ", ")
    return #"""
      \#(imports.map { "import \($0)" }.joined(separator: "\n"))

      @Suite("\#(module.id)")
      struct \#(module.name)Tests {
        let ruleSet = RuleSet.\#(module.memberName)
        /// What is still to be done; take out what is done.
        let toDo: [ContractFault.Kind] = [\#(toDo)]

        @Test("It keeps the contract, with the scenarios of its table")
        func contract() {
          let table = ScenarioFile(
            "\#(table.path)", for: ruleSet)
          let faults = RuleSetContract.faults(of: ruleSet, scenarios: table)
          #expect(faults.filter { !toDo.contains($0.kind) } == [])
          for kind in toDo {
            withKnownIssue("To do: \(kind.rawValue)") {
              for fault in faults where fault.kind == kind { Issue.record("\(fault)") }
            }
          }
        }
      }

      """#
  }

  /// The kinds of fault that the contract finds in the module as it is written.
  private var openKinds: [ContractFault.Kind] {
    let scenarios = ScenarioFile(Array(table.csv.utf8), for: module.ruleSet)
    let found = Set(
      RuleSetContract.faults(of: module.ruleSet, scenarios: scenarios).map(\.kind))
    return ContractFault.Kind.allCases.filter(found.contains)
  }
}
