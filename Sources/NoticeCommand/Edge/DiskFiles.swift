import Foundation

/// The files on the disk, pipes and devices included.
struct DiskFiles: CommandFiles {
  func contents(of path: String) throws(FileTrouble) -> [UInt8] {
    if isFolder(path) { throw .isFolder }
    return try caught {
      // Through a handle, since the size of a pipe or a device says nothing of what it holds.
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return [UInt8](try handle.readToEnd() ?? Data())
    }
  }

  func contentsOfStandardInput() throws(FileTrouble) -> [UInt8] {
    try caught { [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
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
    try caught {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .withoutOverwriting)
    }
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
      switch (error as? CocoaError)?.code {
      case .fileReadNoSuchFile, .fileNoSuchFile: throw .notFound
      case .fileWriteFileExists: throw .exists
      case .fileReadNoPermission, .fileWriteNoPermission: throw .notPermitted
      default: throw .other(reason(of: error))
      }
    }
  }

  /// The system's own words for what lies beneath an error, which are the true reason.
  private func reason(of error: any Error) -> String {
    let beneath = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let system = [error as NSError, beneath].compactMap { $0 }
      .first { $0.domain == NSPOSIXErrorDomain }
    return system.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
  }
}
