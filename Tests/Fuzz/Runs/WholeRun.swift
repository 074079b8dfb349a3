import Foundation

/// A run shared by as many processes as there are processors, so that one which traps is survived.
struct WholeRun {
  /// One process of a run.
  private final class Worker {
    let process = Process()
    let output = Pipe()
    let progress: String
    var noted: UInt64?
    var notedAt = Date()

    init(_ plan: FuzzPlan, part: UInt64, of parts: UInt64) throws {
      progress = NSTemporaryDirectory() + "notice-fuzz-\(UUID().uuidString)"
      process.executableURL = URL(fileURLWithPath: Bundle.main.executablePath ?? "")
      process.arguments = plan.arguments(ofPart: part, of: parts, progress: progress)
      process.standardOutput = output
      try process.run()
    }

    /// Ends the process where it has been at one try for more than 90 seconds.
    func watch() {
      let number = Part.noted(in: progress)
      if number != noted { (noted, notedAt) = (number, Date()) }
      if Date().timeIntervalSince(notedAt) > 90 { process.terminate() }
    }

    /// What the process tried, or at which try it ended.
    var tally: Tally {
      defer { try? FileManager.default.removeItem(atPath: progress) }
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if let tally = try? JSONDecoder().decode(Tally.self, from: data) { return tally }
      var tally = Tally()
      tally.report("ends the process, or never ends", number: Part.noted(in: progress) ?? 0)
      return tally
    }
  }

  let plan: FuzzPlan

  /// Makes all tries.
  func run() throws -> Tally {
    let parts = UInt64(max(1, ProcessInfo.processInfo.activeProcessorCount))
    let workers = try (0..<parts).map { try Worker(plan, part: $0, of: parts) }
    while workers.contains(where: \.process.isRunning) {
      Thread.sleep(forTimeInterval: 0.2)
      for worker in workers where worker.process.isRunning { worker.watch() }
    }
    return workers.reduce(into: Tally()) { $0.add($1.tally) }
  }
}
