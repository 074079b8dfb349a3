import NoticeInterchange
import NoticeKit

/// The folder that a new module goes into: a checkout of this project, or another package.
struct NewModuleFolder: Sendable {
  /// The path, which ends in a slash or is empty.
  var path: String
  var isCheckout: Bool
}

/// A new module in its folder: its files, and what is to be added to the manifest.
struct NewModule: Sendable {
  let module: RuleSetModule
  let folder: NewModuleFolder

  init(_ module: RuleSetModule, in folder: NewModuleFolder) {
    self.module = module
    self.folder = folder
  }

  /// Every file with its path; in a checkout also the empty one that the JSON is written to.
  var files: [RuleSetModule.File] {
    let sources = "\(folder.path)\(folder.isCheckout ? "RuleSets" : "Sources")/\(module.name)/"
    let tests = "\(folder.path)Tests/\(module.name)Tests/"
    return module.sources.map { $0.placed(in: sources) }
      + (folder.isCheckout ? [RuleSetModule.File(path: sources + module.jsonName, text: "")] : [])
      + [module.tests.placed(in: tests)]
  }

  /// The lines to add to the manifest: one to a list of this project, or two targets.
  var manifest: [String] {
    if folder.isCheckout { return ["\"\(module.name)\": \"\(module.id)\","] }
    let shared = module.usesDomain ? ["SciTechVolunteering"] : []
    return [
      target(".target", module.name, products: ["NoticeKit"] + shared, modules: []),
      target(
        ".testTarget", module.name + "Tests", products: ["NoticeInterchange", "NoticeKit"],
        modules: [module.name]),
    ]
  }

  private func target(
    _ word: String, _ name: String, products: [String], modules: [String]
  ) -> String {
    let dependencies =
      modules.map { "\"\($0)\"" }
      + products.map { ".product(name: \"\($0)\", package: \"NoticeKit\")" }
    return """
      \(word)(
        name: "\(name)",
        dependencies: [
          \(dependencies.joined(separator: ",\n    ")),
        ]),
      """
  }
}

extension NewModule {
  /// What was written, as JSON.
  var json: JSONValue {
    [
      "ruleSet": .string(module.id.description), "module": .string(module.name),
      "files": .strings(files.map(\.path)), "manifest": .strings(manifest),
      "coverage": module.ruleSet.coverage.json,
    ]
  }
}

extension RuleSetModule.File {
  fileprivate func placed(in folder: String) -> RuleSetModule.File {
    RuleSetModule.File(path: folder + path, text: text)
  }
}
