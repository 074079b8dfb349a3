import Compiling
import Foundation
import Testing

@Suite("Long clauses are checked at little cost")
struct TypeCheckingTests {
  private static let conditions = [
    "singers.atLeast(20)", "share.atLeast(percent: 60)", "age.atLeast(years: 3)",
    "registered.holds", "founded.onOrBefore(\"2021-09-30\")",
    "anyOf(singers.atLeast(3), share.atMost(percent: 12.5))",
  ]

  /// A hundred requirements in one clause, and a hundred conditions in one expression.
  private static var source: String {
    let hundred = (0..<100).map { conditions[$0 % conditions.count] }
    let requirements = hundred.enumerated().map { index, condition in
      let floor = index % 5 == 0 ? ".inPrinciple(floor: singers.atLeast(10))" : ""
      return "  Criterion(\"asked-\(index)\", \(condition))\(floor)"
    }
    return """
      import NoticeKit

      let facts = FactGroup("choir", swiftName: "Facts")
      let singers = facts.count("singers", "歌手人数", "Singers")
      let share = facts.share("share", "比例", "Share")
      let age = facts.duration("age", "时长", "Age")
      let registered = facts.flag("registered", "已登记", "Registered")
      let founded = facts.date("founded", "成立日期", "Founded")

      let clause = Clause("1") {
      \(requirements.joined(separator: "\n"))
      }

      let whole = allOf(\(hundred.joined(separator: ", ")))
      """
  }

  @Test(
    "a hundred requirements in one expression take fewer than a thousand steps of the type checker",
    .enabled(if: Compiler.isFound, "\(Compiler.whyNot)"))
  func steps() throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "notice-long-\(UUID().uuidString).swift")
    try Data(Self.source.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Compiler.errors(in: [file], steps: 1_000) == [])
    // The limit is one that the compiler knows.
    #expect(try Compiler.errors(in: [file], steps: 1) != [])
  }
}
