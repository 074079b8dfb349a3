// Measures; prints medians and ratios; asserts nothing about time. Run it in release, whole or in parts:
// swift run -c release Benchmarks [loading] [assessments] [comparisons] [growth]
let parts: [(name: String, measure: () throws -> Void)] = [
  ("loading", measureLoading),
  ("assessments", measureAssessments),
  ("comparisons", measureComparisons),
  ("growth", measureGrowth),
]
let asked = CommandLine.arguments.dropFirst()
if asked.allSatisfy({ name in parts.contains { $0.name == name } }) {
  measureFirstTouch()
  for part in parts where asked.isEmpty || asked.contains(part.name) { try part.measure() }
} else {
  print("Name any of: " + parts.map(\.name).joined(separator: ", "))
}
