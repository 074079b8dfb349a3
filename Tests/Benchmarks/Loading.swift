import NoticeCatalog
import NoticeInterchange
import NoticeKit

/// The first touch of the bundled rule sets, which a process pays once: call it before anything else.
func measureFirstTouch() {
  let start = ContinuousClock().now
  let ruleSets = RuleSetCatalog.bundled.ruleSets
  let elapsed = start.duration(to: ContinuousClock().now).nanoseconds
  let requirements = ruleSets.flatMap(\.categories).map(\.requirements.count).reduce(0, +)
  print(
    "First touch of \(ruleSets.count) rule sets, \(requirements) requirements: "
      + "\(Int(elapsed / 1_000)) µs")
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
