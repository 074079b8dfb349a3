public import NoticeKit

/// What a command finds around it: the rule sets, the files, and the terminal that it writes to.
///
/// Commands touch nothing else, so that a test can put everything in their place.
public struct CommandEnvironment: Sendable {
  /// The rule sets that commands look up by name.
  public var catalog: RuleSetCatalog
  /// Where files are read and written.
  public var files: any CommandFiles
  /// The cells that a line of text may take.
  public var width: Int
  /// Whether text is written to a terminal that shows colours.
  public var colour: Bool

  /// Describes the surroundings; without a terminal, lines take 80 cells and no colour is used.
  public init(
    catalog: RuleSetCatalog, files: any CommandFiles, width: Int = 80, colour: Bool = false
  ) {
    self.catalog = catalog
    self.files = files
    self.width = width
    self.colour = colour
  }
}

/// Reads and writes whole files for commands.
public protocol CommandFiles: Sendable {
  /// The bytes of the file at a path, at most so many.
  func contents(of path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8]
  /// All bytes of standard input, at most so many.
  func contentsOfStandardInput(atMost limit: Int) throws(FileTrouble) -> [UInt8]
  /// What is the same for two paths to one file, however they are written.
  func identity(of path: String) -> String
  /// Writes bytes to the file at a path, in place of what it held, all of them or none.
  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble)
  /// Writes bytes to a new file, with the folders that it needs; what exists is left as it is.
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble)
}
