// swift-tools-version: 6.1
import PackageDescription

/// A notice is one line here, its module and its id, and a folder under RuleSets; a test writes
/// `BundledNotices.swift` after this list.
let ruleSets: KeyValuePairs = [
  "National2021": "national-commendation@2021",
  "HenanCommendation2021": "henan-commendation@2021",
  "National2024": "national-commendation@2024",
  "HenanTeams2021": "henan-teams@2021",
  "XinxiangPilot2025": "xinxiang-pilot@2025",
]
let notices = ruleSets.map(\.key)

let modules: [Module] =
  [
    library("NoticeKit", testsSee: ["Compiling"]),
    library(
      "NoticeComparison", sees: ["NoticeKit"],
      testsSee: ["NoticeTesting", "SciTechVolunteering", "NoticeCatalog"]),
    library("NoticeInterchange", sees: ["NoticeKit"], testsSee: ["Articles", "Compiling"]),
    library(
      "NoticeReports",
      sees: ["NoticeKit", "NoticeComparison", "NoticeInterchange", "NoticeTesting"]),
    library(
      "NoticeTesting", sees: ["NoticeKit", "NoticeComparison", "NoticeInterchange"],
      packageAccess: false),
    library(
      "NoticeCommand",
      sees: [
        "NoticeKit", "NoticeComparison", "NoticeInterchange", "NoticeReports", "NoticeTesting",
        "NoticeCatalog", "SciTechVolunteering",
      ], testsSee: ["Compiling"]),
    library("SciTechVolunteering", in: "RuleSets", sees: ["NoticeKit"], packageAccess: false),
    library(
      "NoticeCatalog", in: "RuleSets", sees: ["NoticeKit"], gathers: notices, packageAccess: false,
      testsSee: ["NoticeInterchange", "SciTechVolunteering"]),
    example("notices", sees: ["NoticeCommand"]),
    example("notice-host", sees: ["NoticeKit", "NoticeCatalog", "NoticeInterchange"]),
    measurements(
      "Benchmarks",
      sees: [
        "NoticeKit", "NoticeComparison", "NoticeInterchange", "NoticeCatalog",
        "SciTechVolunteering",
      ]),
    measurements(
      "Fuzz",
      sees: [
        "NoticeKit", "NoticeComparison", "NoticeInterchange", "NoticeTesting", "NoticeCommand",
        "NoticeCatalog",
      ]),
    testSupport("Compiling", sees: []),
    testSupport("Mutation", sees: ["NoticeKit", "NoticeTesting"]),
    testSupport(
      "Articles",
      testsSee: [
        "NoticeKit", "NoticeComparison", "NoticeInterchange", "NoticeTesting", "NoticeCommand",
        "NoticeCatalog", "SciTechVolunteering",
      ] + notices),
  ] + ruleSets.map(notice)

let package = Package(
  name: "NoticeKit",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: modules.compactMap(\.product),
  targets: modules.flatMap(\.targets)
)

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}

// MARK: - How a module is declared

/// The product and the targets that a module brings.
struct Module {
  var product: Product?
  var targets: [Target]
}

/// Declares a module with its product and its tests.
///
/// Without package access it may use nothing that an outsider lacks. What it gathers, its tests see through
/// it alone, so that they are not compiled anew with every figure.
func library(
  _ name: String, in folder: String = "Sources", sees modules: [String] = [],
  gathers gathered: [String] = [], packageAccess: Bool = true, testsSee further: [String] = [],
  exclude: [String] = [], testsExclude: [String] = []
) -> Module {
  Module(
    product: .library(name: name, targets: [name]),
    targets: [
      .target(
        name: name, dependencies: named(modules + gathered), path: "\(folder)/\(name)",
        exclude: exclude, packageAccess: packageAccess),
      .testTarget(
        name: "\(name)Tests", dependencies: named([name] + modules + further),
        path: "Tests/\(name)Tests", exclude: testsExclude),
    ])
}

/// Declares the rule-set module of one notice: target, product and tests; its JSON stands beside it,
/// and its scenarios as a table beside its tests.
func notice(_ name: String, _ id: String) -> Module {
  library(
    name, in: "RuleSets", sees: ["NoticeKit", "SciTechVolunteering"], packageAccess: false,
    testsSee: ["NoticeTesting", "NoticeInterchange", "Mutation"], exclude: ["\(id).json"],
    testsExclude: ["Scenarios"])
}

/// Declares a tiny executable under Examples.
func example(_ name: String, sees modules: [String]) -> Module {
  let target = Target.executableTarget(
    name: name, dependencies: named(modules), path: "Examples/\(name)", packageAccess: false)
  return Module(product: .executable(name: name, targets: [name]), targets: [target])
}

/// Declares an executable that measures or tries, never part of `swift test`.
func measurements(_ name: String, sees modules: [String]) -> Module {
  let target = Target.executableTarget(
    name: name, dependencies: named(modules), path: "Tests/\(name)", packageAccess: false)
  return Module(product: nil, targets: [target])
}

/// Declares a module that only tests use, with its own tests.
func testSupport(
  _ name: String, sees modules: [String] = [], testsSee further: [String] = []
) -> Module {
  Module(
    product: nil,
    targets: [
      .target(name: name, dependencies: named(modules), path: "Tests/\(name)"),
      .testTarget(
        name: "\(name)Tests", dependencies: named([name] + modules + further),
        path: "Tests/\(name)Tests"),
    ])
}

func named(_ modules: [String]) -> [Target.Dependency] { modules.map { .byName(name: $0) } }
