import Foundation

/// The tries of one process, in the order of their numbers.
struct Part {
  let plan: FuzzPlan

  /// Makes all tries; the number of each is noted before it begins.
  func run() -> Tally {
    let corpus = Corpus()
    var tally = Tally()
    let file = plan.progress.map { open($0, O_WRONLY | O_CREAT, 0o600) } ?? -1
    for index in 0..<plan.count {
      let number = plan.first + index * plan.step
      if file >= 0 {
        var noted = number
        pwrite(file, &noted, MemoryLayout<UInt64>.size, 0)
      }
      var one = Try(corpus, seed: plan.seed, number: number)
      let start = Measures.processorTime
      let result = one.result()
      tally.add(
        result, of: one.kind, number: number, milliseconds: Measures.processorTime - start)
    }
    return tally
  }

  /// Makes one try, and shows its file first, whatever becomes of it.
  func replay() -> Tally {
    let corpus = Corpus()
    var one = Try(corpus, seed: plan.seed, number: plan.first)
    FileHandle.standardOutput.write(Data(one.bytes + [UInt8(ascii: "\n")]))
    var tally = Tally()
    let start = Measures.processorTime
    let result = one.result()
    tally.add(
      result, of: one.kind, number: plan.first, milliseconds: Measures.processorTime - start)
    return tally
  }

  /// The number that a process noted last.
  static func noted(in progress: String) -> UInt64? {
    guard let data = FileManager.default.contents(atPath: progress), data.count == 8 else {
      return nil
    }
    return data.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
  }
}
