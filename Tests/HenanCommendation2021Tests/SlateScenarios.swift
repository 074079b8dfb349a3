import HenanCommendation2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// What units hand in: the table of annex 1 for cities, any two of three categories for the others.
let slateScenarios = cityScenarios + unitScenarios + otherScenarios

/// Every cell of annex 1: just kept, and over by one.
private let cityScenarios = SlateScenarioTable(
  annex1.flatMap { row -> [SlateScenario] in
    let full = nominations(row.cells)
    let unit = RecommendingUnit("\(row.region)科协", kind: .cityAssociation, region: row.region)
    let over = categories.map { category in
      SlateScenario(
        "\(row.region) with one \(category) too many",
        Slate(unit, full + [Nomination(category, name: "多出一名")]), is: .over,
        notMet: ["city-allotment/\(category)"], above: [full.count])
    }
    return [
      SlateScenario(
        "\(row.region) with all it is allotted", Slate(unit, full), is: .within, above: [])
    ] + over
  } + [
    SlateScenario(
      "a city without its region is unknown",
      .counting([.volunteer: 1], from: .cityAssociation), is: .unknown,
      unknown: categories.map { "city-allotment/\($0)" }),
    SlateScenario(
      "a city that the table lacks is to be judged",
      .counting([.volunteer: 1], from: .cityAssociation, in: "示例市"), is: .awaitingJudgement,
      toBeJudged: categories.map { "city-allotment/\($0)" }),
  ])

private let categories: [CategoryID] = [.volunteer, .organization, .project, .site]

private func nominations(_ cells: [Int]) -> [Nomination] {
  zip(categories, cells).flatMap { category, count in
    (0..<count).map { Nomination(category, name: "\(category) \($0 + 1)") }
  }
}

/// Societies and provincial units: registered, active, any two of three, no sites, no cap.
private let unitScenarios = SlateScenarioTable(
  [UnitKind.provincialSociety, .provincialUnit].flatMap { kind -> [SlateScenario] in
    func slate(_ numbers: KeyValuePairs<CategoryID, Int>) -> Slate {
      Slate.counting(numbers, from: kind).stating(UnitFacts.onPlatform, true)
        .stating(UnitFacts.publishedActivities, true)
    }
    let two = slate([.volunteer: 1, .project: 1])
    return [
      SlateScenario("\(kind): one category", slate([.organization: 1]), is: .within, above: []),
      SlateScenario(
        "\(kind): volunteers and organizations", slate([.volunteer: 1, .organization: 1]),
        is: .within, above: []),
      SlateScenario("\(kind): volunteers and projects", two, is: .within, above: []),
      SlateScenario(
        "\(kind): organizations and projects", slate([.organization: 1, .project: 1]),
        is: .within, above: []),
      SlateScenario(
        "\(kind): however many in each", slate([.volunteer: 9, .organization: 9]), is: .within,
        above: []),
      SlateScenario(
        "\(kind): three categories where two are allowed",
        slate([.volunteer: 1, .organization: 1, .project: 1]), is: .over,
        notMet: ["any-two-categories"], above: [2]),
      SlateScenario(
        "\(kind): a site is refused", slate([.volunteer: 1, .site: 1]), is: .over,
        notMet: ["no-sites-from-units"], above: [1]),
      SlateScenario(
        "\(kind): a refused site is none of the two categories",
        slate([.volunteer: 1, .organization: 1, .site: 1]), is: .over,
        notMet: ["no-sites-from-units"], above: [2]),
      SlateScenario(
        "\(kind): not registered", two.stating(UnitFacts.onPlatform, false), is: .over,
        notMet: ["unit-on-platform"], above: [0, 1]),
      SlateScenario(
        "\(kind): nothing published", two.stating(UnitFacts.publishedActivities, false),
        is: .over, notMet: ["unit-publishes-activities"], above: [0, 1]),
      SlateScenario(
        "\(kind): nobody says whether it is registered", two.stating(UnitFacts.onPlatform, nil),
        is: .unknown, unknown: ["unit-on-platform"]),
      SlateScenario(
        "\(kind): nobody says whether it published anything",
        two.stating(UnitFacts.publishedActivities, nil), is: .unknown,
        unknown: ["unit-publishes-activities"]),
    ]
  })

/// Units that are addressed and have no quota, and units of which nobody says what they are.
private let otherScenarios = SlateScenarioTable([
  SlateScenario(
    "a 文明办 has no stated quota", .counting([.site: 3], from: .otherUnit),
    is: .awaitingJudgement, toBeJudged: ["no-stated-quota"], above: []),
  SlateScenario(
    "a unit of no stated kind is unknown", .counting([.volunteer: 1], from: nil), is: .unknown,
    unknown: ["unit-kind"]),
  SlateScenario(
    "counts that give what the table prints need no advice", zhengzhou(5000, 100, 5, 30),
    is: .within),
  SlateScenario(
    "counts just below give less in every category than the table prints",
    zhengzhou(4999, 99, 4, 29), is: .within, advice: 4),
  SlateScenario(
    "no projects and no activities give none, as Luoyang's row has it",
    city("洛阳市", 1, 1, 0, 0), is: .within),
  SlateScenario(
    "one project and one activity would give one each", city("洛阳市", 1, 1, 1, 1), is: .within,
    advice: 2),
  SlateScenario(
    "no volunteers and no organizations give none", city("洛阳市", 0, 0, 0, 0), is: .within,
    advice: 2),
  SlateScenario(
    "one of each gives one, as Xuchang's row has it", xuchang(1, 1, 1, 1), is: .within),
  SlateScenario(
    "the ends of the lower bands give one", xuchang(4999, 99, 4, 29), is: .within),
  SlateScenario(
    "the starts of the upper bands give two", xuchang(5000, 100, 5, 30), is: .within, advice: 4),
  SlateScenario(
    "each category goes by its own count, as Pingdingshan's row has it",
    city("平顶山市", 5000, 1, 1, 1), is: .within),
  SlateScenario(
    "no activities give no site but a project, as Kaifeng's row has it",
    city("开封市", 1, 1, 1, 0), is: .within),
  SlateScenario(
    "counts that nobody states need no advice",
    .counting([.volunteer: 1], from: .cityAssociation, in: "许昌市"), is: .within),
])

private func zhengzhou(
  _ volunteers: Int, _ organizations: Int, _ projects: Int, _ activities: Int
) -> Slate {
  city("郑州市", volunteers, organizations, projects, activities)
}

private func xuchang(
  _ volunteers: Int, _ organizations: Int, _ projects: Int, _ activities: Int
) -> Slate {
  city("许昌市", volunteers, organizations, projects, activities)
}

private func city(
  _ region: String, _ volunteers: Int, _ organizations: Int, _ projects: Int, _ activities: Int
) -> Slate {
  Slate.counting([.volunteer: 1], from: .cityAssociation, in: region)
    .stating(UnitFacts.registeredVolunteers, volunteers)
    .stating(UnitFacts.registeredOrganizations, organizations)
    .stating(UnitFacts.registeredProjects, projects)
    .stating(UnitFacts.registeredActivities, activities)
}
