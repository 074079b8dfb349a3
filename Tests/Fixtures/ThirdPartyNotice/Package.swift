// swift-tools-version: 6.1
import PackageDescription

// A package of somebody else's: it sees only what the library's products make public.
let package = Package(
  name: "ThirdPartyNotice",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "NoticeKit", path: "../../..")],
  targets: [
    // The notice in Swift, and a program that was compiled with it.
    .target(
      name: "LibraryAward",
      dependencies: [noticeKit("NoticeKit"), noticeKit("SciTechVolunteering")]),
    .executableTarget(
      name: "ThirdPartyNotice",
      dependencies: [
        "LibraryAward", noticeKit("NoticeKit"), noticeKit("NoticeCatalog"),
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
        "LibraryAward", noticeKit("NoticeKit"), noticeKit("NoticeTesting"),
        noticeKit("SciTechVolunteering"),
      ],
      exclude: ["library-award@2030.csv"]),
  ]
)

func noticeKit(_ product: String) -> Target.Dependency {
  .product(name: product, package: "NoticeKit")
}
