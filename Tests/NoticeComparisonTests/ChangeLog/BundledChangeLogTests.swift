import NoticeComparison
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing

@Suite("The bundled notices against each other")
struct BundledChangeLogTests {
  private static let national = ChangeLog(
    from: .nationalCommendation2021, to: .nationalCommendation2024)

  private static let commendations = [
    national,
    ChangeLog(from: .nationalCommendation2021, to: .henanCommendation2021),
  ]

  @Test("the commendations against each other are as reviewed", arguments: commendations)
  func reviewed(log: ChangeLog) throws {
    try expectReviewed(log, named: "\(log.old)--\(log.new)")
  }

  @Test("a commendation against a notice on teams: what only one has, and what both are asked")
  func unlike() throws {
    let log = ChangeLog(from: .henanCommendation2021, to: .henanTeams2021)
    #expect(log.count(.tightened) == 0)
    #expect(log.count(.loosened) == 0)
    try expectReviewed(log.only([.changed, .notComparable]), named: "unlike")
  }

  @Test("national 2021 to 2024: so many changes go each way")
  func counts() {
    let log = Self.national
    #expect(log.count(.tightened) == 4)
    #expect(log.count(.loosened) == 0)
    #expect(log.count(.added) == 80)
    #expect(log.count(.removed) == 14)
    #expect(log.count(.changed) == 30)
    #expect(log.count(.notComparable) == 4)
    #expect(
      log.only([.tightened]).entries.map(\.id)
        == [
          "not-honoured-before", "responsibility-and-dedication", "volunteer-teams",
          "activity-kinds",
        ])
    let bars = log.entries.filter { $0.direction == .added && $0.topic == .requirement }
    #expect(bars.count { $0.category == .project } == 30)
    #expect(bars.count { $0.category != .project } == 30)
    #expect(log.only([ChangeTopic.deadline]).entries.map(\.direction) == [.changed])
    #expect(log.entries.filter { $0.id == "categories" } == [])
    #expect(log.entries.filter { $0.id == "fill-in-form" }.map(\.bearsOnNominees) == [false])
    #expect(log.only([.notComparable]).entries.map(\.topic) == [.notice, .notice, .notice, .form])
    #expect(
      log.only([ChangeTopic.quota]).entries.map { "\($0.direction.rawValue) \($0.id)" } == [
        "added society-quota", "added provincial-quota", "added enterprise-quota",
        "added affiliated-quota",
      ])
  }

  @Test("measures that look alike are others, and one on another platform is changed")
  func measures() {
    let site = Self.national.only(for: .site).entries
    #expect(site.first { $0.id == "registered-share" }?.direction == .removed)
    #expect(site.first { $0.id == "participation-share" }?.direction == .added)
    let notes = site.first { $0.id == "participation-share" }?.details.compactMap(\.new?.zh) ?? []
    #expect(notes.contains { $0.contains("不是同一指标") })
    let spirit = site.first { $0.id == "promotes-spirit" }
    #expect(
      spirit?.sketch
        == "changed site requirement promotes-spirit: "
        + "aspects 科技志愿服务精神>均须：志愿精神、科技志愿服务精神 changed; moved 2>1")
    let teams = site.first { $0.id == "volunteer-teams" }
    #expect(teams?.direction == .tightened)
    #expect(teams?.details.map(\.kind) == [.fact, .figure, .moved, .readings, .readings])
    #expect(
      teams?.new?.condition == "SiteFacts.teamsOnDamei.atLeast(5)")
  }

  @Test("the way back mirrors the way there between all notices")
  func mirrored() {
    let notices: [RuleSet] = [
      .nationalCommendation2021, .henanCommendation2021, .nationalCommendation2024,
      .henanTeams2021, .xinxiangPilot2025,
    ]
    for old in notices {
      #expect(ChangeLog(from: old, to: old).entries == [])
      for new in notices where old.id != new.id {
        let (there, back) = (ChangeLog(from: old, to: new), ChangeLog(from: new, to: old))
        #expect(there.mirroredEntries == back.countedEntries, "\(old.id) \(new.id)")
      }
    }
  }

  private func expectReviewed(_ log: ChangeLog, named name: String) throws {
    let kept = try ReviewedFile.text(named: "\(name).zh", renewedBy: log.text(in: .zh))
    #expect(ReviewedChangeLog(kept, in: .zh).problems(with: log) == [])
  }
}
