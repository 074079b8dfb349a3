import NoticeCatalog
import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices new`: a module to go on with, from a notice's text, from a rule set, or from both.
  func new() throws(CommandFailure) -> CommandOutput {
    let id = try newID()
    guard call.has(.text) || call.has(.from) else { throw failure(.nothingToBeginWith) }
    let outline = try newOutline()
    var earlier: RuleSet?
    if let name = call.options[.from] { earlier = try ruleSet(named: name) }
    let module = RuleSetModule(
      id, from: earlier, text: outline, in: .sciTechVolunteering, language: language)
    let new = NewModule(module, in: folder, language: language)
    try create(new.files)
    switch call.format {
    case .text:
      return CommandOutput(.report(NewModuleReport(new, in: language).document))
    case .json:
      return CommandOutput(.verbatim(JSONWriter(.pretty).text(new.json) + "\n"))
    }
  }

  private func newID() throws(CommandFailure) -> RuleSetID {
    let text = call.operands.first ?? ""
    guard let id = RuleSetID(text) else { throw failure(.malformedID(text)) }
    let known = environment.catalog.ruleSets.map(\.id)
    guard known.contains(id) else { return id }
    let last = known.filter { $0.series == id.series }.map(\.edition).max() ?? id.edition
    throw failure(.existingID(id, next: RuleSetID(series: id.series, edition: last + 1)))
  }

  private func newOutline() throws(CommandFailure) -> Outline? {
    guard let path = call.options[.text], let text = try noticeText() else { return nil }
    let outline = OutlineReader.read(text)
    if outline.places.isEmpty { throw .withoutPlaces(path) }
    return outline
  }

  private var folder: NewModuleFolder {
    let path = call.options[.output].map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let manifest = try? environment.files.contents(of: path + "Package.swift")
    let text = String(decoding: manifest ?? [], as: UTF8.self)
    return NewModuleFolder(path: path, isCheckout: text.contains("let ruleSets: KeyValuePairs"))
  }

  /// Writes all files or, where one of them exists, none.
  private func create(_ files: [RuleSetModule.File]) throws(CommandFailure) {
    let existing = files.map(\.path).filter(exists)
    if !existing.isEmpty { throw failure(.existingFiles(existing)) }
    for file in files {
      do throws(FileTrouble) {
        try environment.files.create(Array(file.text.utf8), at: file.path)
      } catch {
        throw .unwritable(file.path, error)
      }
    }
  }

  private func exists(_ path: String) -> Bool {
    do throws(FileTrouble) {
      _ = try environment.files.contents(of: path)
      return true
    } catch {
      return error != .notFound
    }
  }
}

extension AuthoringDomain {
  /// The shared facts of science-and-technology volunteering, as the bundled notices use them.
  fileprivate static let sciTechVolunteering = AuthoringDomain(
    module: "SciTechVolunteering", knownBy: RuleSetCatalog.bundled.ruleSets)
}
