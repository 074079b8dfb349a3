// Measures; prints medians and ratios; asserts nothing about time. Run it in release:
// swift run -c release Benchmarks
import National2021
import National2024
import NoticeKit
import SciTechVolunteering

let clock = ContinuousClock()
let start = clock.now
let requirements = [RuleSet.nationalCommendation2021, .nationalCommendation2024]
  .flatMap(\.categories).map(\.requirements.count).reduce(0, +)
let firstTouch = start.duration(to: clock.now).nanoseconds
print("First touch of both rule sets, \(requirements) requirements: \(Int(firstTouch / 1000)) µs")
measureAssessments()
