// Mutates rule-set files and nomination files by chance, and reads and uses what comes of it. Nothing
// may trap, hang, or take more than 64 MB. Run it in release:
// swift run -c release Fuzz 1000000
import Foundation

guard let plan = FuzzPlan(Array(CommandLine.arguments.dropFirst())) else {
  print(FuzzPlan.usage)
  exit(64)
}

/// Runs on a thread with the stack that threads of a program have by default on every platform.
func onThread(_ body: @escaping @Sendable () -> Int32) -> Never {
  let thread = Thread { exit(body()) }
  thread.stackSize = 512 << 10
  thread.start()
  while true { Thread.sleep(forTimeInterval: 3_600) }
}

func start(_ plan: FuzzPlan) throws -> Never {
  if plan.progress != nil {
    onThread {
      let tally = Part(plan: plan).run()
      FileHandle.standardOutput.write((try? JSONEncoder().encode(tally)) ?? Data())
      return 0
    }
  }
  if plan.isReplay {
    onThread {
      let tally = Part(plan: plan).replay()
      print(tally.report(seed: plan.seed, seconds: 0), terminator: "")
      return tally.isSound ? 0 : 1
    }
  }
  let started = Date()
  let tally = try WholeRun(plan: plan).run()
  print(tally.report(seed: plan.seed, seconds: Date().timeIntervalSince(started)), terminator: "")
  exit(tally.isSound ? 0 : 1)
}

try start(plan)
