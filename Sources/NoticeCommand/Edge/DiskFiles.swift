import Foundation

/// The files on the disk, pipes and devices included.
struct DiskFiles: CommandFiles {
  func contents(of path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    if isFolder(path) { throw .isFolder }
    let handle = try caught { try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) }
    defer { try? handle.close() }
    return try bytes(of: handle, atMost: limit)
  }

  func contentsOfStandardInput(atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    try bytes(of: .standardInput, atMost: limit)
  }

  /// Reads on until the end or the limit, since the size of a pipe or a device says nothing of what
  /// it holds.
  private func bytes(of handle: FileHandle, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    let data = try caught {
      try limit == .max ? handle.readToEnd() : handle.read(upToCount: limit + 1)
    }
    if let data, data.count > limit { throw .tooLarge(limit) }
    return [UInt8](data ?? Data())
  }

  func identity(of path: String) -> String {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
      let device = attributes[.systemNumber] as? NSNumber,
      let number = attributes[.systemFileNumber] as? NSNumber
    else { return resolved }
    return "\(device):\(number)"
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    if isFolder(path) { throw .isFolder }
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let kind = try? FileManager.default.attributesOfItem(atPath: file.path)[.type]
    try caught {
      if kind == nil || kind as? FileAttributeType == .typeRegular {
        try Data(bytes).write(to: file, options: .atomic)
      } else {
        // A pipe or a device is written to, never replaced by a file.
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        try handle.write(contentsOf: Data(bytes))
      }
    }
  }

  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    let file = URL(fileURLWithPath: path)
    do throws(FileTrouble) {
      try caught {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      }
    } catch {
      throw error == .exists ? .notFolder : error
    }
    try caught { try Data(bytes).write(to: file, options: .withoutOverwriting) }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func caught<Value>(_ body: () throws -> Value) throws(FileTrouble) -> Value {
    do {
      return try body()
    } catch {
      throw FileTrouble(error)
    }
  }
}

extension FileTrouble {
  /// What an error of the system comes to, in its own words where nothing else names it.
  init(_ error: any Error) {
    let beneath = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let system = [error as NSError, beneath].compactMap { $0 }
      .first { $0.domain == NSPOSIXErrorDomain }
    if system?.code == Int(ENOTDIR) {
      self = .notFolder
      return
    }
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: self = .notFound
    case .fileWriteFileExists: self = .exists
    case .fileReadNoPermission, .fileWriteNoPermission: self = .notPermitted
    default:
      let words = system.map { String(cString: strerror(Int32($0.code))) }
      self = .other(words ?? error.localizedDescription)
    }
  }
}
