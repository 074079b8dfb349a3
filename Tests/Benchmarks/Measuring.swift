/// Times of one piece of work, over several rounds in one run.
struct Timing {
  let name: String
  let nanoseconds: [Double]

  var median: Double { nanoseconds.sorted()[nanoseconds.count / 2] }
  var least: Double { nanoseconds.min() ?? 0 }

  /// The median, and the least in brackets, in milliseconds to a hundredth.
  var milliseconds: String {
    let (median, least) = ((median / 10_000).rounded() / 100, (least / 10_000).rounded() / 100)
    return "\(median) (\(least)) ms"
  }
}

/// Runs some pieces of work in turn, round by round, so that a drift of the machine meets all alike.
func measure(
  rounds: Int, repeats: Int, _ works: [(name: String, body: () -> Int)]
) -> [Timing] {
  var times = works.map { _ in [Double]() }
  var sink = 0
  for round in -2..<rounds {
    for (index, work) in works.enumerated() {
      let clock = ContinuousClock()
      let start = clock.now
      for _ in 0..<repeats { sink &+= work.body() }
      let elapsed = start.duration(to: clock.now).nanoseconds / Double(repeats)
      if round >= 0 { times[index].append(elapsed) }
    }
  }
  // Printed, so that no work can be left out by the optimiser.
  if sink == .min { print(sink) }
  return zip(works, times).map { Timing(name: $0.name, nanoseconds: $1) }
}

extension Duration {
  var nanoseconds: Double {
    Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
  }
}

/// Prints medians, and each as a ratio to the last, which is the hand-written limit.
func tell(_ timings: [Timing]) {
  guard let limit = timings.last?.median else { return }
  for timing in timings {
    let hundredths = Int(timing.median / limit * 100 + 0.5)
    let ratio = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    print(
      "  \(timing.name): median \(Int(timing.median)) ns, least \(Int(timing.least)) ns, ratio \(ratio)"
    )
  }
}
