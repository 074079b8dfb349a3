// swift-tools-version: 6.1
import Foundation
import PackageDescription

// A package of modules that `notices new` wrote: `.ci/new-notices` copies it and lets them be written.
let modules = try FileManager.default.contentsOfDirectory(
  atPath: Context.packageDirectory + "/Sources"
).filter { !$0.hasPrefix(".") }.sorted()

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "NoticeKit") }

let package = Package(
  name: "NewNotices",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "NoticeKit", path: "../..")],
  targets: modules.flatMap { name -> [Target] in
    [
      .target(name: name, dependencies: [product("NoticeKit"), product("SciTechVolunteering")]),
      .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name), product("NoticeKit"), product("NoticeTesting")],
        exclude: ["Scenarios"]),
    ]
  } + [
    .testTarget(
      name: "ComparedTests",
      dependencies: modules.map { .byName(name: $0) }
        + ["NoticeKit", "NoticeInterchange", "NoticeCatalog"].map(product))
  ]
)
