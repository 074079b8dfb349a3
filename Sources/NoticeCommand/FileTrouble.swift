public import NoticeKit

/// Why a file could not be read or written.
public enum FileTrouble: Error, Sendable, Hashable {
  /// There is no such file, or no such folder to write it in.
  case notFound
  /// There is one already.
  case exists
  /// The path names a folder.
  case isFolder
  /// What the path takes for a folder is a file.
  case notFolder
  /// It has more bytes than these.
  case tooLarge(Int)
  /// The system does not allow it.
  case notPermitted
  /// Something else, in the words of the system.
  case other(String)

  /// The trouble in words.
  public var words: Wording {
    switch self {
    case .notFound: Wording("没有这个文件或文件夹", "there is no such file or folder")
    case .exists: Wording("已有这个文件", "it exists already")
    case .isFolder: Wording("这是文件夹，不是文件", "it is a folder, not a file")
    case .notFolder: Wording("应为文件夹之处是文件", "there is a file where a folder should be")
    case .tooLarge(let limit):
      Wording("超过\(limit)字节", "it has more than \(limit) bytes")
    case .notPermitted: Wording("没有权限", "it is not permitted")
    case .other(let text): Wording(text, text)
    }
  }

  /// How to mend what keeps a file from being read.
  func mend(reading path: String) -> Wording {
    switch self {
    case .isFolder: Self.fileIn(path)
    case .tooLarge: Wording("核对是否选错文件", "see whether it is the file that is meant")
    case .notPermitted: Wording("检查它的权限", "see that it may be read")
    case .notFound, .exists, .notFolder, .other: Wording("核对文件名", "check the name")
    }
  }

  /// How to mend what keeps a file from being written.
  func mend(writing path: String) -> Wording {
    switch self {
    case .isFolder: Self.fileIn(path)
    case .notFound:
      Wording("先建好所在的文件夹，或换一个位置", "make its folder first, or choose another place")
    case .notFolder: Wording("换一个文件夹", "choose another folder")
    case .exists, .tooLarge, .notPermitted, .other: Wording("换一个位置", "choose another place")
    }
  }

  private static func fileIn(_ folder: String) -> Wording {
    let path = folder.hasSuffix("/") ? folder : folder + "/"
    return Wording("写出其中的文件，如 \(path)文件名", "name a file in it, such as \(path)NAME")
  }
}
