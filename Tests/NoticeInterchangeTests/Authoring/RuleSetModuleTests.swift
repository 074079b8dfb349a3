import NoticeInterchange
import NoticeKit
import Testing

@Suite("Rule sets as modules")
struct RuleSetModuleTests {
  private let id = RuleSetID(series: "village-award", edition: 2030)
  private let domain = AuthoringDomain(module: "Nothing", knownBy: [])
  private let outline = Outline(places: [
    OutlinePlace("抬头", figures: ["〔2030〕7号"]),
    OutlinePlace("一"),
    OutlinePlace("一（一）", figures: ["20", "60%"], dates: ["2030-09-30"], lists: [2, 3]),
    OutlinePlace("一（一）1"),
    OutlinePlace("一（一）12"),
    OutlinePlace("附件2·主要事迹", labels: ["姓名", "单位"]),
  ])

  private func text(_ path: String, of module: RuleSetModule) -> String? {
    module.sources.first { $0.path == path }?.text
  }

  @Test("An outline becomes a skeleton: its places in order, each marked, and nothing else")
  func skeleton() {
    let module = RuleSetModule(id, text: outline, in: domain)
    #expect(
      module.sources.map(\.path) == [
        "VillageAward2030.swift", "Section1.swift", "Annex2.swift", "Outline.swift",
      ])
    #expect(
      text("VillageAward2030.swift", of: module) == """
        public import NoticeKit

        extension RuleSet {
          /// The rule set village-award@2030.
          public static let villageAward2030 = RuleSet("village-award", edition: 2030, version: "0.1.0") {
            // 待编：Notice：标题、印发单位、文号、日期、行文对象
            // 待编：至少一个 NomineeCategory，把属于它的各款移到其下
            Clause("抬头") {
              // 待编：数字 〔2030〕7号
              Pending("待编", "Still to be encoded")
            }
            section1
            annex2
            textOutline
          }
        }

        """)
    #expect(
      text("Section1.swift", of: module) == """
        import NoticeKit

        /// 一.
        let section1 = Clause("一") {
          Pending("待编", "Still to be encoded")
          Clause("（一）") {
            // 待编：数字 20、60%；日期 2030-09-30；列举项数 2、3
            Pending("待编", "Still to be encoded")
            Clause("1") {
              Pending("待编", "Still to be encoded")
            }
            Clause("12") {
              Pending("待编", "Still to be encoded")
            }
          }
        }

        """)
    #expect(module.ruleSet.coverage.covered == 0)
    #expect(
      Set(module.ruleSet.coverage.uncovered.map(\.clause)) == Set(outline.places.map(\.clause)))
  }

  @Test("An earlier rule set is kept, and its dates and years are marked as to be checked")
  func earlier() {
    let facts = FactGroup("honour", swiftName: "HonourFacts")
    let years = facts.years("years", "入选年度", "Years selected")
    let earlier = RuleSet("village-award", edition: 2029, version: "1.4.0") {
      Notice("2029年度示例", "Example of 2029").dated("2029-06-01")
      NomineeCategory(CategoryID("choir"), "合唱团", "Choir", at: "一") {
        Clause("1") {
          Criterion("not-before", years.excludes(2026...2028))
        }
      }
      Clause("二") {
        Deadline("2029-09-30", at: "17:00")
        Informational("无", "Nothing")
      }
    }
    let module = RuleSetModule(id, from: earlier, in: domain, language: .en)
    #expect(
      module.sources.map(\.path) == [
        "VillageAward2030.swift", "Choir.swift", "Section2.swift", "Facts.swift",
      ])
    #expect(
      text("Choir.swift", of: module) == """
        import NoticeKit

        /// 一: Choir.
        let choir = NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
          Clause("1") {
            // To check: 2026–2028
            Criterion("not-before", HonourFacts.years.excludes(2026...2028))
          }
        }

        """)
    #expect(
      text("Section2.swift", of: module) == """
        import NoticeKit

        /// 二.
        let section2 = Clause("二") {
          // To check: 2029-09-30
          Deadline("2029-09-30", at: "17:00")
          Informational("无", "Nothing")
        }

        """)
    #expect(
      text("Facts.swift", of: module) == """
        public import NoticeKit

        extension CategoryID {
          /// The category choir.
          public static let choir = CategoryID("choir")
        }

        /// The facts that the rule set calls HonourFacts.
        public enum HonourFacts {
          private static let facts = FactGroup("honour", swiftName: "HonourFacts")

          /// Years selected.
          public static let years = facts.years("years", "入选年度", "Years selected")
        }

        """)
    #expect(module.ruleSet.version.description == "0.1.0")
  }

  @Test("ids that come to one name in Swift get a name each")
  func twins() {
    let facts = FactGroup("room", swiftName: "RoomFacts")
    let (first, second) = (
      facts.count("shelf-1", "书架", "Shelf"), facts.count("shelf1", "柜子", "Cupboard")
    )
    func category(_ id: String, at place: String) -> NomineeCategory {
      NomineeCategory(CategoryID(id), "房间", "Room", at: place) {
        Clause("1") { Criterion("room", allOf(first.atLeast(1), second.atLeast(2))) }
      }
    }
    let earlier = RuleSet("village-award", edition: 2029, version: "1.0.0") {
      category("room-1", at: "一")
      category("room1", at: "二")
      Clause("三") {
        Quota("quota", for: UnitKind("town-1", "镇", "Town"), atMost: 2, .inEachCategory)
        Quota("other", for: UnitKind("town1", "乡", "Township"), atMost: 2, .inEachCategory)
      }
    }
    let module = RuleSetModule(id, from: earlier, in: domain)
    let text = module.sources.map(\.text).joined()
    for line in [
      #"static let shelf1 = facts.count("shelf-1","#,
      #"static let shelf12 = facts.count("shelf1","#,
      #"static let room1 = CategoryID("room-1")"#, #"static let room12 = CategoryID("room1")"#,
      #"static let town1 = UnitKind("town-1","#, #"static let town12 = UnitKind("town1","#,
      "NomineeCategory(.room12,", #"Quota("other", for: .town12,"#,
      "RoomFacts.shelf1.atLeast(1)", "RoomFacts.shelf12.atLeast(2)",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test("With a new text, what both have stays, what is new is marked, what it lacks is told")
  func both() {
    let earlier = RuleSet("village-award", edition: 2029, version: "1.0.0") {
      Clause("一") {
        Clause("（一）") {
          HonourCount("honoured", 20)
        }
        Clause("（二）") {
          HonourCount("honoured-also", 5)
        }
      }
    }
    let module = RuleSetModule(id, from: earlier, text: outline, in: domain)
    #expect(
      text("Section1.swift", of: module) == """
        import NoticeKit

        /// 一.
        let section1 = Clause("一") {
          // 待核：新文本此处另有 60%、2030-09-30、2、3
          Clause("（一）") {
            HonourCount("honoured", 20)
          }
          // 待核：新文本没有这一处
          Clause("（二）") {
            HonourCount("honoured-also", 5)
          }
        }

        /// 一（一）1.
        let section1Part1Item1 = Clause("一（一）1") {
          Pending("待编", "Still to be encoded")
        }

        /// 一（一）12.
        let section1Part1Item12 = Clause("一（一）12") {
          Pending("待编", "Still to be encoded")
        }

        """)
    #expect(module.ruleSet.coverage.strayClauses == ["一（二）"])
  }
}
