import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import NoticeKit

/// The files that are mutated: the bundled rule sets, whole and in fragments, and the command's samples.
struct Corpus {
  /// One bundled rule set and what is read under it.
  struct Notice {
    let ruleSet: RuleSet
    let file: [UInt8]
    let fragments: [[UInt8]]
    let nominations: NominationReader
    let slates: SlateReader
    /// The rows of the sample, the headings first; whole, and with a few columns each.
    let rosters: [[String]]
    /// The same nominations as JSON Lines.
    let lines: [String]
    /// The same of the sample of slates; empty where there is none.
    let slateRosters: [[String]]

    init(_ ruleSet: RuleSet) {
      self.ruleSet = ruleSet
      let text = RuleSetFile.json(of: ruleSet)
      file = Array(text.utf8)
      fragments = (try? JSONDocument(parsing: text)).map { Fragments.of($0.root.value) } ?? []
      nominations = NominationReader(for: ruleSet)
      slates = SlateReader(for: ruleSet)
      let sample = Corpus.sample(["sample", "\(ruleSet.id)"])
      rosters = Rosters.of(sample)
      lines = nominations.read(Array(sample.utf8)).records.map {
        String(NominationWriter().line($0.nomination, submitted: $0.submitted).dropLast())
      }
      slateRosters = Rosters.of(Corpus.sample(["sample", "\(ruleSet.id)", "--slate"]))
    }
  }

  let notices: [Notice]

  init() { notices = RuleSetCatalog.bundled.ruleSets.map(Notice.init) }

  private static func sample(_ arguments: [String]) -> String {
    NoticeCommand.run(arguments, in: CommandEnvironment(catalog: .bundled, files: NoFiles())).output
  }
}

/// A place without any file, in which commands are run.
struct NoFiles: CommandFiles {
  func contents(of path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    throw .notFound
  }
  func contentsOfStandardInput(atMost limit: Int) throws(FileTrouble) -> [UInt8] { [] }
  func identity(of path: String) -> String { path }
  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) { throw .notPermitted }
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) { throw .notPermitted }
}

/// A place with one file, whatever it is called.
struct OneFile: CommandFiles {
  let bytes: [UInt8]

  func contents(of path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] { bytes }
  func contentsOfStandardInput(atMost limit: Int) throws(FileTrouble) -> [UInt8] { bytes }
  func identity(of path: String) -> String { path }
  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) { throw .notPermitted }
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) { throw .notPermitted }
}
