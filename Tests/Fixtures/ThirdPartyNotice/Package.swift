// swift-tools-version: 6.1
import PackageDescription

// A package of somebody else's: it sees only what the library's products make public.
let package = Package(
  name: "ThirdPartyNotice",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "NoticeKit", path: "../../..")],
  targets: [
    // The facts that all editions share, and the notice in Swift.
    .target(name: "LibraryFacts", dependencies: [noticeKit("NoticeKit")]),
    .target(
      name: "LibraryAward",
      dependencies: ["LibraryFacts", noticeKit("NoticeKit"), noticeKit("SciTechVolunteering")]),
    // A program that was compiled with it.
    .executableTarget(
      name: "ThirdPartyNotice",
      dependencies: [
        "LibraryAward", "LibraryFacts", noticeKit("NoticeKit"), noticeKit("NoticeCatalog"),
        noticeKit("NoticeComparison"), noticeKit("NoticeInterchange"),
        noticeKit("SciTechVolunteering"),
      ]),
    // A program that was not: it has the notice as a JSON file only.
    .executableTarget(
      name: "ThirdPartyFile",
      dependencies: [noticeKit("NoticeKit"), noticeKit("NoticeInterchange")]),
    // The contract that every rule set must keep.
    .testTarget(
      name: "LibraryAwardTests",
      dependencies: [
        "LibraryAward", "LibraryFacts", noticeKit("NoticeKit"), noticeKit("NoticeTesting"),
        noticeKit("SciTechVolunteering"),
      ],
      exclude: ["Scenarios"]),
  ]
)

func noticeKit(_ product: String) -> Target.Dependency {
  .product(name: product, package: "NoticeKit")
}
