// swift-tools-version: 6.1
import PackageDescription

// A package of somebody else's: it sees only what the library's products make public.
let package = Package(
  name: "ThirdPartyNotice",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "NoticeKit", path: "../../..")],
  targets: [
    .executableTarget(
      name: "ThirdPartyNotice",
      dependencies: [
        .product(name: "NoticeKit", package: "NoticeKit"),
        .product(name: "NoticeCatalog", package: "NoticeKit"),
        .product(name: "SciTechVolunteering", package: "NoticeKit"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
