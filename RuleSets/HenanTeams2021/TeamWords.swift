import NoticeKit
import SciTechVolunteering

/// How every name of a team ends but that of the provincial corps.
let ending = TextPattern.Part.literal("科技志愿服务队")

/// The standard name of the teams of one kind, built from the unit's own name.
func named(_ id: String, _ kind: ChoiceOption, _ pattern: TextPattern) -> Criterion {
  Criterion("name-of-\(id)", TeamFacts.name.matches(pattern))
    .applies(when: TeamFacts.kind.isChoice(kind))
    .reading(.namedAfterUnit)
}

/// The standard name of the teams of one kind that it says of the unit what it is.
///
/// Where the unit is called so itself, the words stand once.
func named(_ id: String, _ kind: ChoiceOption, base: String) -> Criterion {
  Criterion(
    "name-of-\(id)",
    anyOf(
      TeamFacts.name.matches([.own(TeamFacts.unitName, endingIn: base), ending]),
      TeamFacts.name.matches([.own(TeamFacts.unitName), .literal(base), ending]))
  )
  .applies(when: TeamFacts.kind.isChoice(kind))
  .reading(.namedAfterUnit)
  .reading(.baseNamedOnce)
}

/// Who leads the teams of some kinds, decided where one of the posts that the notice names is stated.
func led(
  _ id: String, _ posts: ChoiceOption..., of kinds: ChoiceOption..., titled zh: String, _ en: String
) -> Criterion {
  Criterion(id, TeamFacts.leader.isOneOf(posts))
    .titled(zh, en)
    .applies(when: TeamFacts.kind.isOneOf(kinds))
    .applies(when: TeamFacts.leader.isOneOf(TeamLeader.all))
}

/// Whether a post that the notice does not name is the one it means.
func judged(
  _ id: String, asks zh: String, _ en: String, of kinds: ChoiceOption...
) -> Judgement {
  Judgement("\(id)-otherwise", asks: zh, en)
    .applies(when: TeamFacts.kind.isOneOf(kinds))
    .applies(when: not(TeamFacts.leader.isOneOf(TeamLeader.all)))
    .reading(.otherPosts)
}

/// Teams of those whom the notice addresses: cities and Jiyuan, societies, universities, enterprises
/// and parks, medical institutions.
let isAddressed = anyOf(
  TeamFacts.kind.isOneOf(TeamKind.city, TeamKind.demonstrationZone),
  TeamFacts.kind.isChoice(TeamKind.society),
  TeamFacts.kind.isOneOf(TeamKind.university, TeamKind.enterprise, TeamKind.medical))
