import NoticeComparison
import NoticeKit
import Testing

extension CategoryID {
  static let orchard = CategoryID("orchard")
  static let meadow = CategoryID("meadow")
}

extension UnitKind {
  static let village = UnitKind("village", "村", "Villages")
  static let hamlet = UnitKind("hamlet", "屯", "Hamlets")
}

/// What is known of a village that sends gardens to a show, and of each of these.
enum VillageFacts {
  static let group = FactGroup("village", swiftName: "VillageFacts")
  static let members = group.count("members", "社员数", "Members")
  static let officers = group.count("officers", "干部数", "Officers", partOf: members)
  static let guests = group.count("guests", "客户数", "Guests")
  static let people = group.count("people", "人数", "People", sumOf: [members, guests])
  static let hosts = group.flag("hosts", "办过园展", "Has hosted a show")
  static let hostedOn = group.date("hosted-on", "办展日期", "Hosted on")
  static let hostedFor = group.duration("hosted-for", "办展时长", "Time since hosting", since: hostedOn)
  static let official = group.flag("official", "属公家", "Is owned by the state")
  static let fenced = group.flag("fenced", "有围栏", "Has a fence")
}

extension RuleSet {
  /// A set that takes some categories, with one clause on slates.
  static func show(
    edition: Int, taking categories: [CategoryID] = [.garden, .orchard, .meadow],
    _ words: [any SlateWord]
  ) -> RuleSet {
    let titles: [CategoryID: Wording] = [
      .garden: Wording("菜园", "Garden"), .orchard: Wording("果园", "Orchard"),
      .meadow: Wording("草地", "Meadow"),
    ]
    let clause = Clause("二") {
      Deadline("2025-03-31")
      for word in words { word }
    }
    return RuleSet("village-show", edition: edition, version: "1.0.0") {
      for (place, id) in categories.enumerated() {
        let title = titles[id] ?? Wording("园\(place)", "Plot \(place)")
        NomineeCategory(id, title.zh, title.en, at: "一\(place)") {
          Clause("1") { Criterion("fenced", VillageFacts.fenced.holds) }
        }
      }
      clause
    }
  }
}

/// How the limits of a village behave from one edition to the next; the way back must mirror it.
func comparedSlates(
  _ old: [any SlateWord], _ new: [any SlateWord],
  taking categories: [CategoryID] = [.garden, .orchard, .meadow]
) throws -> SlateBehaviour {
  let (old, new) = (
    RuleSet.show(edition: 2024, taking: categories, old), RuleSet.show(edition: 2025, new)
  )
  #expect(old.faults == [] && new.faults == [])
  let found = try #require(compareBehaviour(old, new).slates(of: .village))
  let back = try #require(compareBehaviour(new, old).slates(of: .village))
  #expect(found.behaviour.mirrored == back.behaviour)
  #expect(found.tightening == back.loosening && found.loosening == back.tightening)
  return found
}

extension SlateWitness {
  /// The witness in one line: what is known of the unit, how many of what, and the rules that it breaks.
  var summary: String {
    let facts = slate.unit.facts.sorted { $0.key < $1.key }.map { "\($0.key.name) \($0.value)" }
    let counts = counts.map { nomination, number in
      let stated = nomination.facts.keys.sorted().map(\.name)
      return "\(number) \(nomination.category)"
        + (stated.isEmpty ? "" : " (\(stated.joined(separator: ", ")))")
    }
    let rules = Set(broken.map(\.id)).sorted().joined(separator: " ")
    return (facts + counts).joined(separator: ", ") + " against " + rules
  }
}

extension SlateWord {
  /// The same rule for some kinds of unit only.
  func binding(_ kinds: [UnitKind]) -> any SlateWord {
    var rule = rule
    rule.kinds = kinds
    return Self(rule)
  }

  /// The same rule with another body.
  func asking(_ body: SlateRuleBody) -> any SlateWord {
    var rule = rule
    rule.body = body
    return Self(rule)
  }
}
