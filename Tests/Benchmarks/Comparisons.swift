import HenanCommendation2021
import National2021
import National2024
import NoticeComparison
import NoticeInterchange
import NoticeKit

/// Change log, behaviour and lint of bundled editions, beside a plain difference of their files' lines.
func measureComparisons() {
  for (old, new) in [
    (RuleSet.henanCommendation2021, RuleSet.nationalCommendation2024),
    (.nationalCommendation2021, .nationalCommendation2024),
  ] {
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
