import NoticeKit
import Testing

@Suite("Faults of rules on slates")
struct SlateFaultTests {
  private func faults(@ClauseBuilder _ parts: () -> [ClausePart]) -> [String] {
    let rules = RuleSet.limiting(parts)
    let slate = Slate.of(1, 1, in: "东镇") { $0[FairFacts.adults] = 5 }
    #expect(rules.faults.isEmpty || rules.reviewSlate(slate).status == .unknown)
    return rules.faults.map { "\($0.kind.rawValue)｜\($0.found.zh)" }
  }

  private func faults(of table: AllocationTable) -> [String] {
    faults { Allotment("table", for: .town, table: table) }
  }

  private func faults(of bands: (AllocationFormula.Band, AllocationFormula.Band)) -> [String] {
    faults {
      Allotment(
        "formula", for: .town,
        formula: AllocationFormula(.init(.choir, by: FairFacts.adults, bands.0, bands.1)))
    }
  }

  private func table(_ rows: AllocationTable.Row..., totals: AllocationTable.Row? = nil)
    -> AllocationTable
  {
    AllocationTable(columns: [.choir, .soloist], rows: rows, totals: totals)
  }

  @Test("A row total, a column total and the grand total must add up")
  func totals() {
    #expect(faults(of: fairTable) == [])
    #expect(
      faults(of: table(.init("东镇", 2, 0, total: 3))) == ["wrong-table｜“东镇”合计印为3，各格之和为2"])
    #expect(
      faults(of: table(.init("东镇", 2, 0), totals: .init("总计", 2, 1)))
        == ["wrong-table｜“soloist”列合计印为1，各行之和为0"])
    #expect(
      faults(of: table(.init("东镇", 2, 0), totals: .init("总计", 2, 0, total: 4)))
        == ["wrong-table｜“总计”合计印为4，各格之和为2"])
  }

  @Test("A table names each region and each category once, with a cell for each")
  func shape() {
    #expect(
      faults(of: table(.init("东镇", 2, 0), .init("东 镇", 1, 0))) == ["wrong-table｜“东镇”出现两次"])
    #expect(faults(of: table(.init("东镇", 2))) == ["wrong-table｜“东镇”有1格，应为2格"])
    #expect(faults(of: table(.init(" ", 2, 1))) == ["wrong-table｜有一行没有名称"])
    #expect(
      faults(of: AllocationTable(columns: [.choir, .choir], rows: [.init("东镇", 1, 1)]))
        == ["wrong-table｜类别“choir”出现两次"])
    #expect(
      faults(of: AllocationTable(columns: [.band], rows: [.init("东镇", 1)]))
        == ["wrong-parts｜没有类别“band”"])
    #expect(faults(of: AllocationTable(columns: [], rows: [])) == ["wrong-table｜表中没有行或列"])
  }

  @Test("Numbers below zero and beyond reason are faults, and nothing overflows")
  func numbers() {
    #expect(faults(of: table(.init("东镇", -1, 0))) == ["wrong-table｜数字-1超出范围"])
    #expect(
      faults(of: table(.init("东镇", .max, .max, total: 0))).count == 2)
    for limit in [-1, .min, .max] {
      #expect(
        faults { Quota("quota", for: .town, atMost: limit, .inAll) }
          == ["wrong-table｜数字\(limit)超出范围"])
    }
    #expect(faults { Quota("quota", for: .town, atMost: 0, .inAll) } == [])
    #expect(
      faults { AnyCategories("either", for: .town, atMost: 2, of: .choir, .soloist) }
        == ["wrong-table｜数字2超出范围"])
    #expect(
      faults { AnyCategories("either", for: .town, atMost: 0, of: .choir, .soloist) }
        == ["wrong-table｜数字0超出范围"])
    #expect(faults { RefusedCategories("none", for: .town) } == ["wrong-table｜没有列出类别"])
  }

  @Test("Shares lie between 0 and 100 %, and minimums are not negative")
  func shares() {
    func cap(_ percent: DecimalLiteral) -> [String] {
      faults { ShareCap("cap", atMostPercent: percent, that: FairFacts.official.holds) }
    }
    #expect([cap(0), cap(100)] == [[], []])
    for percent in [-1, 101] as [DecimalLiteral] {
      #expect(cap(percent) == ["wrong-table｜比例不在0至100%之间"])
    }
    #expect(cap("20.00001") == ["wrong-table｜比例20.00001%的小数多于4位"])
    #expect(cap("many") == ["wrong-table｜“many”不是可用的数"])
    #expect(cap("20.0001") == [])
    #expect(
      faults {
        Quota(
          "share", atMostPercent: 200, of: FairFacts.members, rounded: .up, minimum: -1, .inAll)
      } == ["wrong-table｜数字-1超出范围", "wrong-table｜比例不在0至100%之间"])
  }

  @Test("Bands begin at 0, follow each other without gap or overlap, and have no end")
  func bands() {
    #expect(faults(of: (.zero(gives: 0), .from(1, gives: 1))) == [])
    #expect(
      faults(of: (.from(0, to: 9, gives: 1), .from(11, gives: 2)))
        == ["wrong-table｜“choir”的分档应从10起，写作从11起"])
    #expect(
      faults(of: (.from(0, to: 9, gives: 1), .from(9, gives: 2)))
        == ["wrong-table｜“choir”的分档应从10起，写作从9起"])
    #expect(
      faults(of: (.from(1, to: 9, gives: 1), .from(10, gives: 2)))
        == ["wrong-table｜“choir”的分档应从0起，写作从1起"])
    #expect(
      faults(of: (.from(0, to: 9, gives: 1), .from(10, to: 20, gives: 2)))
        == ["wrong-table｜“choir”的最高一档有上限"])
    #expect(
      faults(of: (.from(0, gives: 1), .from(10, gives: 2)))
        == ["wrong-table｜“choir”在没有上限的一档之后又有一档"])
    #expect(
      faults(of: (.from(5, to: 0, gives: 1), .from(6, gives: 2)))
        == ["wrong-table｜分档从5到0，首尾倒置"])
    #expect(
      faults(of: (.from(0, to: .max, gives: -3), .from(.min, gives: 2))).count == 3)
    #expect(
      faults { Allotment("formula", for: .town, formula: AllocationFormula()) }
        == ["wrong-table｜算法没有内容"])
  }

  @Test("Ids and kinds are well formed and stand once")
  func identities() {
    #expect(
      faults {
        Quota("quota", for: .town, atMost: 2, .inAll)
        Quota("quota", for: .school, atMost: 2, .inAll)
      } == ["duplicate-id｜两条限额规则都叫“quota”"])
    #expect(faults { Quota("Quota", atMost: 2, .inAll) } == ["malformed-id｜标识“Quota”不合规"])
    #expect(
      faults { Quota("quota", for: UnitKind("Big town", "大镇", "Big"), atMost: 2, .inAll) }
        == ["malformed-id｜标识“Big town”不合规"])
    #expect(
      faults {
        Quota("quota", for: .town, atMost: 2, .inAll)
        Quota("other", for: UnitKind("town", "乡", "Township"), atMost: 2, .inAll)
      } == ["duplicate-id｜单位类别“town”有两种名称"])
    #expect(
      faults { Quota("quota", atMost: 2, .inAll).titled("限额", "") }
        == ["missing-wording｜有文字缺中文或英文"])
    #expect(
      faults { Quota("quota", atMost: 2, .inCategory(.band)) } == ["wrong-parts｜没有类别“band”"])
  }

  @Test("Conditions are looked at as those of requirements, their facts as all facts")
  func conditions() {
    #expect(
      faults { UnitPrecondition("ready", that: anyOf([])) }
        == ["empty-condition｜组合条件为空，或所求之数与所列之数不合"])
    #expect(
      faults { UnitPrecondition("ready", that: SampleFacts.registered.holds) }
        == ["foreign-fact｜“choir.registered”属于类别“choir”"])
    #expect(
      faults { ShareCap("cap", atMostPercent: 5, that: SampleFacts.registered.holds) }
        == ["foreign-fact｜“choir.registered”属于类别“choir”"])
    #expect(
      faults {
        ShareCap("cap", atMostPercent: 5, among: .choir, that: SampleFacts.registered.holds)
      } == [])
    let twin = FactGroup("fair", swiftName: "FairFacts").flag("hosts", "办集市", "Hosts")
    #expect(
      faults {
        UnitPrecondition("ready", that: FairFacts.hosts.holds)
        UnitPrecondition("steady", that: twin.holds)
      } == ["conflicting-fact｜事实“fair.hosts”有两种声明"])
  }

  @Test("A cap on one category is touched by a fault of its own")
  func capOnCategory() {
    let rules = RuleSet.limiting {
      ShareCap(
        "cap", atMostPercent: 5, among: .choir, that: SoloistFacts.prizes.atLeast(1))
    }
    #expect(rules.faults.map(\.kind) == [.foreignFact])
    #expect(rules.reviewSlate(.of(0)).findings.first { $0.id == "cap" }?.outcome == .unknown)
  }

  @Test("Ids of findings that follow from no single rule are reserved")
  func reservedIDs() {
    for id in ["unit-kind", "category-taken", "no-stated-quota", "unread-rows"] {
      #expect(
        faults { Quota(id, atMost: 2, .inAll) } == ["duplicate-id｜限额规则用了保留的标识“\(id)”"])
    }
  }

  @Test("A faulty rule decides nothing; the others still do")
  func others() {
    let rules = RuleSet.limiting {
      Quota("broken", for: .town, atMost: -1, .inAll)
      Quota("sound", for: .town, atMost: 1, .inAll)
    }
    #expect(
      rules.summary(of: .of(1)) == ["unknown", "broken unknown", "sound met 1/1"])
    #expect(
      rules.summary(of: .of(2)) == ["over", "broken unknown", "sound not-met 2/1 above [1]"])
  }
}
