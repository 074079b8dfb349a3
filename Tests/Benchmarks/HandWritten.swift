import NoticeKit

/// What a user would write by hand for one category of one year: numbers in the code, lists out.
struct HandWrittenOrganization {
  var approvedByHost: Bool?
  var establishedOn: (year: Int, month: Int, day: Int)?
  var badRecord: Bool?
  var registeredVolunteers: Int?
  var activeVolunteers: Int?
  var brandProjects: Int?
  var activities: Int?
  var onDamei: Bool?
  var honours: Set<Int>?
  var judged: [String: Bool] = [:]

  struct Line {
    let id: String
    let clause: String
    let outcome: String
    let missing: [String]
  }

  static let questions = [
    ("sound-rules", "一（二）1"), ("scientific-management", "一（二）1"), ("stable-funding", "一（二）1"),
    ("runs-well", "一（二）1"), ("public-credibility", "一（二）1"), ("stable-team", "一（二）2"),
    ("clear-field", "一（二）3"), ("regular-mechanism", "一（二）3"), ("effective-service", "一（二）4"),
    ("served-rate-highly", "一（二）4"), ("good-response", "一（二）4"),
  ]

  func assess(on day: (year: Int, month: Int, day: Int)) -> (verdict: String, lines: [Line]) {
    var lines: [Line] = []
    func add(_ id: String, _ clause: String, _ holds: Bool?, _ missing: [String]) {
      let outcome = holds.map { $0 ? "met" : "not-met" } ?? "unknown"
      lines.append(
        Line(id: id, clause: clause, outcome: outcome, missing: holds == nil ? missing : []))
    }
    add("approved-by-host", "一（二）1", approvedByHost, ["approved-by-host"])
    let anniversary = establishedOn.map { ($0.year + 3, $0.month, $0.day) }
    add(
      "established", "一（二）1", anniversary.map { $0 <= (day.year, day.month, day.day) },
      ["established-for", "established-on"])
    add("no-bad-record", "一（二）1", badRecord.map { !$0 }, ["bad-record"])
    add(
      "registered-volunteers", "一（二）2", registeredVolunteers.map { $0 >= 20 },
      ["registered-volunteers"])
    var share: Bool?
    if let active = activeVolunteers, let all = registeredVolunteers, all > 0 {
      share = active * 100 >= all * 60
    }
    add(
      "active-share", "一（二）2", share,
      ["active-share", "active-volunteers", "registered-volunteers"])
    add("brand-projects", "一（二）3", brandProjects.map { $0 >= 2 }, ["brand-projects"])
    add("activities", "一（二）3", activities.map { $0 >= 50 }, ["activities"])
    add("platform-registration", "一（二）5", onDamei, ["on-damei", "damei-since"])
    add(
      "not-honoured-before", "三¶2", honours.map { $0.isDisjoint(with: 2019...2023) },
      ["national-years"])
    for (id, clause) in HandWrittenOrganization.questions {
      let outcome = judged[id].map { $0 ? "met" : "not-met" } ?? "to-be-judged"
      lines.append(Line(id: id, clause: clause, outcome: outcome, missing: []))
    }
    let verdict =
      lines.contains { $0.outcome == "not-met" && $0.id != "registered-volunteers" }
      ? "ineligible"
      : lines.contains { $0.outcome == "unknown" }
        ? "incomplete"
        : lines.contains { $0.outcome == "not-met" }
          ? "needs-justification"
          : lines.contains { $0.outcome == "to-be-judged" } ? "awaiting-judgement" : "eligible"
    return (verdict, lines)
  }
}

extension Set<Int> {
  fileprivate func isDisjoint(with years: ClosedRange<Int>) -> Bool {
    !contains(where: years.contains)
  }
}
