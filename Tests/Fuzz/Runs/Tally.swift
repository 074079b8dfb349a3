import Foundation

/// What came of many tries.
struct Tally: Codable {
  /// What came of the tries of one kind.
  struct Count: Codable {
    var tries = 0
    var taken = 0
    var faults = 0
  }

  private(set) var counts: [String: Count] = [:]
  /// The first problems that were found, each with the number of its try.
  private(set) var problems: [String] = []
  private(set) var problemCount = 0
  /// The longest try in milliseconds of processor time, and its number.
  private(set) var longest = 0.0
  private(set) var longestTry: UInt64 = 0
  /// The most memory that one process held, in kilobytes, and the number of the try that took it.
  private(set) var peak = 0
  private(set) var peakTry: UInt64 = 0

  /// Beyond so many milliseconds a try counts as a hang.
  static let greatestTime = 2_000.0
  /// The most memory that a process may hold, in kilobytes.
  static let greatestPeak = 64 * 1_024

  var tries: Int { counts.values.map(\.tries).reduce(0, +) }
  var isSound: Bool { problemCount == 0 && peak <= Tally.greatestPeak }

  mutating func add(_ result: Try.Result, of kind: Try.Kind, number: UInt64, milliseconds: Double) {
    var count = counts[kind.rawValue] ?? Count()
    count.tries += 1
    count.taken += result.isTaken ? 1 : 0
    count.faults += result.faults
    counts[kind.rawValue] = count
    if milliseconds > longest { (longest, longestTry) = (milliseconds, number) }
    let held = Measures.peak
    if held > peak { (peak, peakTry) = (held, number) }
    if milliseconds > Tally.greatestTime {
      report("takes \(Int(milliseconds)) ms", number: number)
    }
    if let problem = result.problem { report(problem, number: number) }
  }

  mutating func report(_ problem: String, number: UInt64) {
    problemCount += 1
    if problems.count < 20 { problems.append("try \(number): \(problem)") }
  }

  /// Takes up what another process tried.
  mutating func add(_ other: Tally) {
    counts.merge(other.counts) {
      Count(tries: $0.tries + $1.tries, taken: $0.taken + $1.taken, faults: $0.faults + $1.faults)
    }
    problems += other.problems
    problemCount += other.problemCount
    if other.longest > longest { (longest, longestTry) = (other.longest, other.longestTry) }
    if other.peak > peak { (peak, peakTry) = (other.peak, other.peakTry) }
  }

  /// What is printed at the end.
  func report(seed: UInt64, seconds: Double) -> String {
    let all = counts.values
    let lines = Try.Kind.allCases.compactMap { kind in
      counts[kind.rawValue].map {
        "  \(kind.rawValue): \($0.tries) tried, \($0.taken) taken, \($0.faults) faults told"
      }
    }
    return """
      \(tries) mutations with seed \(seed) in \(Int(seconds)) s: \(all.map(\.taken).reduce(0, +)) taken, \
      \(all.map { $0.tries - $0.taken }.reduce(0, +)) refused, \(problemCount) problems
      \(lines.joined(separator: "\n"))
        longest try \(Int(longest)) ms of processor time (try \(longestTry)), \
      peak \(peak / 1_024) MB a process of \(Tally.greatestPeak / 1_024) (try \(peakTry))
      \(problems.map { "  ✘ \($0)\n" }.joined())
      """
  }
}
