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
  /// Every file with its path; in a checkout also the empty one that the JSON is written to.
  let files: [RuleSetModule.File]
  /// The path of the table of scenarios below the folder of the tests.
  let scenarios: String

  init(_ module: RuleSetModule, in folder: NewModuleFolder, language: NoticeLanguage) {
    let sources = "\(folder.path)\(folder.isCheckout ? "RuleSets" : "Sources")/\(module.name)/"
    let below = "\(folder.path)Tests/\(module.name)Tests/"
    let tests = NewModuleTests(module, in: language)
    self.module = module
    self.folder = folder
    files =
      module.sources.map { $0.placed(in: sources) }
      + (folder.isCheckout ? [RuleSetModule.File(path: sources + module.jsonName, text: "")] : [])
      + tests.files.map { $0.placed(in: below) }
    scenarios = tests.table.path
  }

  /// The places of the earlier rule set that the text lacks; without an outline nobody can say.
  var strays: [String] {
    module.ruleSet.outline == nil ? [] : module.ruleSet.coverage.strayClauses
  }

  /// The lines to add to the manifest: one to a list of this project, or two targets.
  var manifest: [String] {
    if folder.isCheckout { return ["\"\(module.name)\": \"\(module.id)\","] }
    let shared = module.usesDomain ? ["SciTechVolunteering"] : []
    return [
      target(".target", module.name, products: ["NoticeKit"] + shared, modules: []),
      target(
        ".testTarget", module.name + "Tests", products: ["NoticeKit", "NoticeTesting"],
        modules: [module.name], exclude: ["Scenarios"]),
    ]
  }

  private func target(
    _ word: String, _ name: String, products: [String], modules: [String], exclude: [String] = []
  ) -> String {
    let dependencies =
      modules.map { "\"\($0)\"" }
      + products.map { ".product(name: \"\($0)\", package: \"NoticeKit\")" }
    return """
      \(word)(
        name: "\(name)",
        dependencies: [
          \(dependencies.joined(separator: ",\n    ")),
        ]\(exclude.isEmpty ? "" : ",\n  exclude: \(exclude)")),
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
      "strayClauses": .strings(strays),
    ]
  }
}

extension RuleSetModule.File {
  fileprivate func placed(in folder: String) -> RuleSetModule.File {
    RuleSetModule.File(path: folder + path, text: text)
  }
}
