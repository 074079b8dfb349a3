import Foundation
public import NoticeKit

/// The rule sets of a folder of JSON files, and what is wrong with the files that give none.
///
/// ```swift
/// let folder = try RuleSetFolder(at: path)
/// let gathering = catalog.gathering(folder.entries)
/// ```
///
/// A file that cannot be used never loses the others.
public struct RuleSetFolder: Sendable {
  /// The rule sets with the names of their files, in the order of the names.
  public private(set) var entries: [CatalogEntry] = []
  /// The files that give no rule set, in the order of their names.
  public private(set) var faultyFiles: [FaultyFile] = []

  /// Reads files whose names and bytes are at hand; only what is called `….json` counts.
  public init(files: [(name: String, utf8: [UInt8])]) {
    for file in files.sorted(by: { $0.name < $1.name }) where Self.holdsRuleSet(file.name) {
      take(file.name) { () throws(RuleSetFileFaults) in file.utf8 }
    }
  }

  /// Reads the files of a folder that are called `….json`, without hidden ones and those of folders
  /// in it.
  ///
  /// Of a file, no more than ``RuleSetReader/greatestSize`` is read, and one is in memory at a time.
  ///
  /// - Throws: that the folder cannot be read.
  public init(at path: String) throws(RuleSetFileFaults) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .folder(path)
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    for name in names.sorted() where Self.holdsRuleSet(name) {
      take(name) { () throws(RuleSetFileFaults) in
        try Self.bytes(of: folder.appendingPathComponent(name))
      }
    }
  }

  private static func holdsRuleSet(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.lowercased().hasSuffix(".json")
  }

  private mutating func take(
    _ name: String, _ bytes: () throws(RuleSetFileFaults) -> [UInt8]
  ) {
    do throws(RuleSetFileFaults) {
      entries.append(CatalogEntry(try RuleSetReader().load(try bytes()), from: name))
    } catch {
      faultyFiles.append(FaultyFile(name: name, faults: error.faults))
    }
  }

  /// The bytes of a regular file; anything else, such as a pipe, may never end.
  private static func bytes(of file: URL) throws(RuleSetFileFaults) -> [UInt8] {
    let file = file.resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let handle = try? FileHandle(forReadingFrom: file)
    else { throw .file }
    defer { try? handle.close() }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= RuleSetReader.greatestSize else { throw .size(size) }
    do {
      return [UInt8](try handle.read(upToCount: RuleSetReader.greatestSize + 1) ?? Data())
    } catch {
      throw .file
    }
  }
}

/// A file that gives no rule set, and everything that is wrong with it.
public struct FaultyFile: Error, Sendable, Hashable {
  /// The name of the file.
  public let name: String
  /// What is wrong, in the order of the file; never empty.
  public let faults: [InterchangeFault]

  /// The messages of all faults, each on a line that begins with the name of the file.
  public func message(in language: NoticeLanguage) -> String {
    faults.map { fault in
      switch language {
      case .zh: "\(name)：\(fault.message(in: .zh))"
      case .en: "\(name): \(fault.message(in: .en))"
      }
    }.joined(separator: "\n")
  }
}

extension RuleSetFileFaults {
  fileprivate static func folder(_ path: String) -> RuleSetFileFaults {
    let path = Excerpt.text(path, limit: 200)
    return RuleSetFileFaults([
      InterchangeFault(
        found: Wording("无法读取\(path)", "nothing to read at \(path)"),
        expected: Wording("可以读取的文件夹", "a folder that may be read"),
        mend: Wording("写对文件夹的位置，并检查权限", "write where the folder is, and see that it may be read"))
    ])
  }

  fileprivate static var file: RuleSetFileFaults {
    RuleSetFileFaults([
      InterchangeFault(
        found: Wording("无法读取的文件", "nothing that can be read"),
        expected: Wording("可以读取的普通文件", "an ordinary file that may be read"),
        mend: Wording("检查它的权限，或把它移走", "see that it may be read, or move it away"))
    ])
  }

  fileprivate static func size(_ bytes: Int) -> RuleSetFileFaults {
    let most = RuleSetReader.greatestSize
    return RuleSetFileFaults([
      InterchangeFault(
        found: Wording("\(bytes)字节", "\(bytes) bytes"),
        expected: Wording("至多\(most)字节", "at most \(most) bytes"),
        mend: Wording("把它移走；规则集不会这样大", "move it away; no rule set is that large"))
    ])
  }
}
