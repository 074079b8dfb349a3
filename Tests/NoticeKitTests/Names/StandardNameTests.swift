import NoticeKit
import Testing

@Suite("Standard names")
struct StandardNameTests {
  static let group = FactGroup("choir", swiftName: "StandardNameTests", for: .choir)
  static let name = group.text("name", "全称", "Full name")
  static let town = group.text("town", "所在镇", "Town")
  static let school = group.text("school", "所属学校", "School")
  static let pattern: TextPattern = [
    .own(town, endingIn: "镇", "街道"), .own(school), .literal("合唱队"),
  ]
  static let ruleSet = RuleSet("names", edition: 2024, version: "1.0.0") {
    Notice("合唱队名称", "Names of choirs")
    NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
      Clause("1") { Criterion("standard-name", name.matches(pattern)) }
    }
  }

  private func nomination(
    _ name: String?, town: String?, school: String?
  ) -> Nomination {
    var nomination = Nomination(.choir, name: "示例")
    nomination[Self.name] = name
    nomination[Self.town] = town
    nomination[Self.school] = school
    return nomination
  }

  private func outcome(_ nomination: Nomination) -> Outcome? {
    Self.ruleSet.assess(nomination).finding("standard-name")?.outcome
  }

  @Test("a name is matched against the unit's own name, not against any that looks alike")
  func ownName() {
    #expect(Self.ruleSet.faults == [])
    #expect(outcome(nomination("柳河镇中学合唱队", town: "柳河镇", school: "中学")) == .met)
    #expect(outcome(nomination("桃源镇中学合唱队", town: "柳河镇", school: "中学")) == .notMet)
    #expect(outcome(nomination("柳河镇中学合唱团", town: "柳河镇", school: "中学")) == .notMet)
    #expect(outcome(nomination("柳河街道中学合唱队", town: "柳河街道", school: "中学")) == .met)
  }

  @Test("blanks around a name count no more than around its parts")
  func blanks() {
    for name in [" 柳河镇中学合唱队", "柳河镇中学合唱队 \n", "柳河镇中学合唱队\u{200B}"] {
      #expect(outcome(nomination(name, town: " 柳河镇", school: "中学 ")) == .met, "\(name)")
    }
    #expect(outcome(nomination("柳河镇 中学合唱队", town: "柳河镇", school: "中学")) == .notMet)
  }

  @Test("an own name without its ending gives no name at all")
  func ending() {
    let wrong = nomination("柳河中学合唱队", town: "柳河", school: "中学")
    #expect(outcome(wrong) == .notMet)
    #expect(Self.pattern.text(from: wrong) == nil)
    #expect(outcome(nomination("镇中学合唱队", town: "镇", school: "中学")) == .notMet)
  }

  @Test("what is not stated may be anything: unknown where it could fit, not met where it cannot")
  func unknown() {
    let open = nomination("柳河镇中学合唱队", town: nil, school: "中学")
    #expect(outcome(open) == .unknown)
    #expect(
      Self.ruleSet.assess(open).finding("standard-name")?.missing.map(\.id) == [Self.town.id])
    #expect(outcome(nomination("柳河中学合唱队", town: nil, school: "中学")) == .notMet)
    #expect(outcome(nomination("柳河镇中学合唱团", town: nil, school: nil)) == .notMet)
    #expect(outcome(nomination("柳河镇中学合唱队", town: "  ", school: "中学")) == .unknown)
    let nameless = Self.ruleSet.assess(nomination(nil, town: nil, school: "中学"))
    #expect(
      nameless.finding("standard-name")?.missing.map(\.id) == [Self.name.id, Self.town.id])
  }

  @Test("the finding tells the name that is expected")
  func expected() throws {
    let wrong = nomination("中学合唱队", town: "柳河镇", school: "中学")
    let finding = try #require(Self.ruleSet.assess(wrong).finding("standard-name"))
    #expect(finding.change(in: .zh) == "全称改为柳河镇中学合唱队")
    #expect(finding.change(in: .en) == "bring Full name to 柳河镇中学合唱队")
    #expect(finding.title(in: .zh) == "全称形如“⟨所在镇…镇/街道⟩⟨所属学校⟩合唱队”")
  }

  @Test("a name is built from its parts, blanks around them left out")
  func built() {
    #expect(
      Self.pattern.text(from: nomination(nil, town: " 柳河镇 ", school: "中学")) == "柳河镇中学合唱队")
    #expect(Self.pattern.text(from: nomination(nil, town: "柳河镇", school: nil)) == nil)
    let either: TextPattern = [.oneOf(["东", "西"]), .literal("村")]
    #expect(either.text(from: Nomination(.choir, name: "")) == nil)
    #expect(TextPattern([.oneOf(["东"])]).text(from: Nomination(.choir, name: "")) == "东")
  }

  @Test("stating more never turns a known outcome into another")
  func monotonic() {
    for name in ["柳河镇中学合唱队", "柳河中学合唱队", "合唱队", ""] {
      for town in ["柳河镇", "柳河", "桃源镇"] {
        let less = outcome(nomination(name, town: nil, school: "中学"))
        let more = outcome(nomination(name, town: town, school: "中学"))
        #expect(less == .unknown || less == more)
      }
    }
  }

  @Test("it prints the Swift that makes it, and a pattern's ending counts in the fingerprint")
  func printing() {
    let condition = Self.name.matches(Self.pattern)
    #expect(
      condition.description == """
        StandardNameTests.name.matches([.own(StandardNameTests.town, endingIn: "镇", "街道"), \
        .own(StandardNameTests.school), .literal("合唱队")])
        """)
    #expect(condition.facts.map(\.id) == [Self.name.id, Self.town.id, Self.school.id])
    let other = RuleSet("names", edition: 2024, version: "1.0.0") {
      Notice("合唱队名称", "Names of choirs")
      NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
        Clause("1") {
          Criterion(
            "standard-name",
            Self.name.matches([
              .own(Self.town, endingIn: "镇"), .own(Self.school), .literal("合唱队"),
            ]))
        }
      }
    }
    #expect(other.fingerprint != Self.ruleSet.fingerprint)
  }
}
