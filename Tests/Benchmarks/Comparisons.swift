import NoticeCatalog
import NoticeComparison
import NoticeInterchange
import NoticeKit

/// Change log, behaviour and lint of bundled editions, beside a plain difference of their files' lines.
func measureComparisons() throws {
  let new = try RuleSetCatalog.bundled.ruleSet(named: "national-commendation@2024")
  for name in ["henan-commendation@2021", "national-commendation@2021"] {
    let old = try RuleSetCatalog.bundled.ruleSet(named: name)
    print("\(old.id) against \(new.id):")
    let (left, right) = (Lines(of: old), Lines(of: new))
    let works: [(name: String, body: () -> Int)] = [
      ("change log", { ChangeLog(from: old, to: new).entries.count }),
      ("behaviour", { compareBehaviour(old, new).requirements.count }),
      (
        "both",
        {
          ChangeLog(from: old, to: new).entries.count
            + compareBehaviour(old, new).requirements.count
        }
      ),
      ("lint of the new one", { new.lint.count }),
      ("what differs in the lines of the two files", { right.differences(from: left) }),
    ]
    tell(measure(rounds: 21, repeats: 1, works))
  }
}

/// How change log, behaviour and lint grow with the number of requirements.
func measureGrowth() {
  for shape in SyntheticEditions.allCases {
    print("Synthetic editions, \(shape.rawValue), median (least):")
    for number in [20, 200, 1_000, 2_000] {
      let (old, new) = shape.pair(of: number)
      let works: [(name: String, body: () -> Int)] = [
        ("\(number) requirements, change log", { ChangeLog(from: old, to: new).entries.count }),
        ("behaviour", { compareBehaviour(old, new).requirements.count }),
        ("lint", { new.lint.count }),
      ]
      let timings = measure(rounds: number > 200 ? 3 : 9, repeats: 1, works)
      print("  " + timings.map { "\($0.name) \($0.milliseconds)" }.joined(separator: ", "))
    }
  }
}

/// The lines of a rule set's file.
private struct Lines {
  let lines: [Substring]

  init(of ruleSet: RuleSet) {
    lines = RuleSetFile.json(of: ruleSet).split(separator: "\n")
  }

  func differences(from other: Lines) -> Int { lines.difference(from: other.lines).count }
}
