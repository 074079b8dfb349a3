import NoticeKit
import Testing

@Suite("Shares and versions")
struct ShareTests {
  @Test("a share keeps its digits and prints as a percentage where that is exact")
  func printing() {
    let shares: [Share] = [
      .percent(60), .percent(599, scale: 1), Share(1, of: 3), Share(3, of: 8), Share(0, of: 7),
      Share(percent: decimal("59.90")), Share(fraction: decimal("0.6")),
      Share(600_000_000_000, of: 1_000_000_000_000),
    ]
    #expect(
      shares.map(\.description) == [
        "60%", "59.9%", "1/3", "37.5%", "0%", "59.9%", "60%", "60%",
      ])
  }

  @Test("a share that means nothing prints as it was written and never traps")
  func unusable() {
    let shares = [Share(1, of: 0), Share(-1, of: 2), Share(3, of: 2), Share(.min, of: .max)]
    #expect(shares.map(\.description) == ["1/0", "-1/2", "3/2", "\(Int64.min)/\(Int64.max)"])
  }

  @Test("a version is three numbers, and orders by them")
  func versions() {
    #expect(SemanticVersion("1.10.0")?.description == "1.10.0")
    let texts = ["", "1", "1.0", "1.0.0.0", "1..0", "a.0.0", "1.0.-1", "1.0.0 ", "1000000.0.0"]
    #expect(texts.compactMap(SemanticVersion.init) == [])
    #expect(SemanticVersion("1.9.9") < SemanticVersion("1.10.0"))
  }

  @Test("the name of a rule set is read and printed")
  func names() {
    #expect(RuleSetID("national-commendation@2024")?.description == "national-commendation@2024")
    let texts = [
      "", "@2024", "a@", "a@0", "a@31", "a@2201", "a@10000", "A@2024", "a--b@2024", "a@2024@1",
      "1a@2024",
    ]
    #expect(texts.compactMap { RuleSetID($0) } == [])
  }
}

private func < (left: SemanticVersion?, right: SemanticVersion?) -> Bool {
  guard let left, let right else { return false }
  return left < right
}
