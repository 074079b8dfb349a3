import NoticeCatalog
import NoticeInterchange
import NoticeKit

/// The first touch of the bundled rule sets, which a process pays once: call it before anything else.
///
/// The first rule sets of a process, however small, also pay for what the runtime sets up; two of one
/// requirement show how much that is.
func measureFirstTouch() {
  func microseconds<Value>(_ work: () -> Value) -> (value: Value, time: Int) {
    let start = ContinuousClock().now
    let value = work()
    return (value, Int(start.duration(to: ContinuousClock().now).nanoseconds / 1_000))
  }
  let small = microseconds { SyntheticEditions.allCases.first?.pair(of: 1).old.categories.count }
  let five = microseconds { RuleSetCatalog.bundled.ruleSets }
  let requirements = five.value.flatMap(\.categories).map(\.requirements.count).reduce(0, +)
  print("First two rule sets of the process, one requirement each: \(small.time) µs")
  print(
    "Then the catalog of \(five.value.count) rule sets, \(requirements) requirements: "
      + "\(five.time) µs; together \(small.time + five.time) µs")
}

/// Each bundled rule set made from the text of its file, and all of them together.
func measureLoading() {
  let files = RuleSetCatalog.bundled.ruleSets.map {
    (id: $0.id, bytes: Array(RuleSetFile.json(of: $0).utf8))
  }
  func requirements(_ bytes: [UInt8]) -> Int {
    RuleSetReader().read(bytes).ruleSet?.categories.map(\.requirements.count).reduce(0, +) ?? 0
  }
  print("Rule sets from JSON in memory, median (least):")
  var works: [(name: String, body: () -> Int)] = files.map { file in
    ("\(file.id), \(file.bytes.count) bytes", { requirements(file.bytes) })
  }
  works.append(("all", { files.reduce(0) { $0 + requirements($1.bytes) } }))
  for timing in measure(rounds: 11, repeats: 1, works) {
    print("  \(timing.name): \(timing.milliseconds)")
  }
}
