import NoticeKit
import Seeded
import Testing

@Suite("The catalog of rule sets")
struct RuleSetCatalogTests {
  @Test("two versions of one encoding stand side by side, and the newest is meant")
  func versions() throws {
    let catalog = try RuleSetCatalog([
      .fair(version: "1.10.0", singers: 12), .fair(version: "1.9.0", singers: 11),
      .fair(version: "1.2.0", singers: 10),
    ])
    let name = "village-fair@2030"
    #expect(catalog.ruleSets.map(\.version.description) == ["1.10.0"])
    #expect(try catalog.ruleSet(named: name).version.description == "1.10.0")
    let older = try catalog.ruleSet(named: name, version: SemanticVersion("1.2.0"))
    #expect(older.fingerprint == RuleSet.fair(version: "1.2.0", singers: 10).fingerprint)
    let id = RuleSetID(series: "village-fair", edition: 2030)
    #expect(catalog.versions(of: id).map(\.version.description) == ["1.2.0", "1.9.0", "1.10.0"])
    #expect(catalog.versions(of: RuleSetID(series: "village-fair", edition: 2031)).isEmpty)
    let error = #expect(throws: RuleSetLookupError.self) {
      try catalog.ruleSet(named: name, version: SemanticVersion("1.3.0"))
    }
    #expect(error?.sought == .version)
    #expect(
      error?.message(in: .zh) == "没有版本“village-fair@2030 1.3.0”。是否指“village-fair@2030 1.2.0”？")
  }

  @Test("another encoding of one version is refused with both named; the same one twice is fine")
  func clash() throws {
    let loaded = CatalogEntry(.fair(singers: 20), from: "a.json")
    let other = CatalogEntry(.fair(singers: 21), from: "b.json")
    let catalog = try RuleSetCatalog().adding([loaded, CatalogEntry(.fair(singers: 20))])
    #expect(catalog.versions(of: loaded.ruleSet.id).count == 1)
    let error = #expect(throws: CatalogRefusals.self) { try catalog.adding([other]) }
    let (first, second) = (loaded.ruleSet.fingerprint.short, other.ruleSet.fingerprint.short)
    #expect(first != second)
    #expect(
      error?.message(in: .zh) == """
        未收录village-fair@2030 1.0.0（b.json，指纹 \(second)）：同一版本已有不同的编码\
        village-fair@2030 1.0.0（a.json，指纹 \(first)）。请提高其中一个的版本号，或只用一个。
        """)
    #expect(
      error?.description == """
        village-fair@2030 1.0.0 (b.json, fingerprint \(second)) is not taken: the same version is \
        there as village-fair@2030 1.0.0 (a.json, fingerprint \(first)), which decides otherwise. \
        To mend it, raise the version of one of them, or use one only.
        """)
    let raised = try catalog.adding(.fair(version: "1.0.1", singers: 21))
    #expect(try raised.ruleSet(named: "village-fair@2030").version.description == "1.0.1")
  }

  @Test("a rule set with faults is refused with all of them")
  func faulty() {
    let error = #expect(throws: CatalogRefusals.self) { try RuleSetCatalog([.faultyFair]) }
    #expect(RuleSet.faultyFair.faults.count == 2)
    let faults = RuleSet.faultyFair.faults.map { "\n  " + $0.message(in: .zh) }.joined()
    let print = RuleSet.faultyFair.fingerprint.short
    #expect(
      error?.message(in: .zh) == "未收录faulty-fair@2030 1.0.0（指纹 \(print)）：有2处错误。" + faults)
    #expect(
      error?.description.hasPrefix(
        "faulty-fair@2030 1.0.0 (fingerprint \(print)) is not taken; faults: 2.\n  ") == true)
  }

  @Test("refusals of one call come together, and the rest is not lost to who wants it")
  func gathering() {
    let ruleSets: [RuleSet] = [
      .fair("autumn-fair"), .faultyFair, .fair(singers: 20), .fair(singers: 21),
      .fair("spring-fair"),
    ]
    let gathering = RuleSetCatalog().gathering(ruleSets.map { CatalogEntry($0) })
    #expect(gathering.refusals.map(\.entry.ruleSet.id.series) == ["faulty-fair", "village-fair"])
    #expect(
      gathering.catalog.ruleSets.map(\.id.series) == ["autumn-fair", "spring-fair", "village-fair"])
    #expect(
      gathering.catalog.ruleSets.last?.fingerprint == RuleSet.fair(singers: 20).fingerprint)
    let error = #expect(throws: CatalogRefusals.self) { try RuleSetCatalog(ruleSets) }
    #expect(error?.refusals.count == 2)
  }

  @Test("the order in which rule sets are added makes no difference", arguments: 0..<24)
  func order(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ruleSets: [RuleSet] = [
      .fair("autumn-fair", 2029), .fair("autumn-fair", 2030, version: "2.0.0"),
      .fair("autumn-fair", 2030), .fair("spring-fair", 2031), .fair(version: "0.9.0"), .fair(),
      .fair(),
    ]
    let expected = try RuleSetCatalog(ruleSets)
    let shuffled = ruleSets.shuffled(using: &random)
    var oneByOne = RuleSetCatalog()
    for ruleSet in shuffled { oneByOne = try oneByOne.adding(ruleSet) }
    for catalog in [try RuleSetCatalog(shuffled), oneByOne] {
      #expect(catalog.ruleSets.map(\.receipt) == expected.ruleSets.map(\.receipt))
      for id in expected.ruleSets.map(\.id) {
        #expect(catalog.versions(of: id).map(\.receipt) == expected.versions(of: id).map(\.receipt))
      }
    }
  }

  @Test("a series has its editions in order, the latest, and the ones beside a year")
  func series() throws {
    let catalog = try RuleSetCatalog([
      .fair("village-fair", 2032), .fair("village-fair", 2029), .fair("spring-fair", 2030),
      .fair("village-fair", 2030), .fair("village-fair", 2030, version: "1.1.0"),
    ])
    let series = try catalog.series("village-fair")
    #expect(catalog.allSeries.map(\.name) == ["spring-fair", "village-fair"])
    #expect(
      series.editions.map { "\($0.id) \($0.version)" } == [
        "village-fair@2029 1.0.0", "village-fair@2030 1.1.0", "village-fair@2032 1.0.0",
      ])
    #expect(series.latest.id.edition == 2032)
    #expect(
      [2029, 2030, 2031, 2032, 2033].map { series.edition(before: $0)?.id.edition } == [
        nil, 2029, 2030, 2030, 2032,
      ])
    #expect(
      [2028, 2029, 2030, 2031, 2032].map { series.edition(after: $0)?.id.edition } == [
        2029, 2030, 2032, 2032, nil,
      ])
  }

  @Test("an unknown name is answered with the near one, or with all there are")
  func nearNames() throws {
    let catalog = try RuleSetCatalog([.fair("village-fair", 2030), .fair("spring-fair", 2030)])
    let near = #expect(throws: RuleSetLookupError.self) { try catalog.series("vilage-fair") }
    #expect(near?.near == "village-fair")
    #expect(near?.message(in: .zh) == "没有系列“vilage-fair”。是否指“village-fair”？")
    #expect(near?.description == "There is no series “vilage-fair”. Did you mean “village-fair”?")
    let far = #expect(throws: RuleSetLookupError.self) { try catalog.series("choirs") }
    #expect(far?.message(in: .zh) == "没有系列“choirs”。可用：spring-fair、village-fair。")
    let name = #expect(throws: RuleSetLookupError.self) {
      try catalog.ruleSet(named: "spring-fair@2031")
    }
    #expect(name?.near == "spring-fair@2030")
  }
}

extension RuleSet {
  /// What tells two encodings apart.
  fileprivate var receipt: String { "\(id) \(version) \(fingerprint)" }
}
