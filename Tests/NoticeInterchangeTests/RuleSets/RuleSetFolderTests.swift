import Foundation
import NoticeInterchange
import NoticeKit
import Testing

@Suite("A folder of rule sets")
struct RuleSetFolderTests {
  private let sound = Array(RuleSetFile.json(of: .villageMusic).utf8)

  @Test("a bad file is told in full and never loses the others")
  func badFile() {
    let text = String(decoding: sound, as: UTF8.self)
    let bad = text.replacing(#""edition": 2025,"#, with: #""edition": "x", "unless": 1,"#)
    let folder = RuleSetFolder(files: [
      ("z.json", sound), ("b.json", Array(bad.utf8)), ("a.JSON", sound),
      ("readme.txt", Array("{".utf8)),
      (".hidden.json", Array("{".utf8)), ("c.json", []),
    ])
    #expect(folder.entries.map(\.origin) == ["a.JSON", "z.json"])
    #expect(
      folder.entries.map(\.ruleSet.fingerprint.short).allSatisfy {
        $0 == RuleSet.villageMusic.fingerprint.short
      })
    #expect(folder.faultyFiles.map(\.name) == ["b.json", "c.json"])
    #expect(folder.faultyFiles.first?.faults.count == 2)
    let lines = folder.faultyFiles.first?.message(in: .zh).split(separator: "\n") ?? []
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("b.json：第") })
  }

  @Test("a folder on the disk is read in the order of the names, whatever else is in it")
  func disk() throws {
    let manager = FileManager.default
    let place = manager.temporaryDirectory.appendingPathComponent("notices-\(UUID())")
    try manager.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: place) }
    for name in ["b.json", "a.json", "notes.txt"] {
      try Data(sound).write(to: place.appendingPathComponent(name))
    }
    try manager.createDirectory(
      at: place.appendingPathComponent("d.json"), withIntermediateDirectories: true)
    try manager.createSymbolicLink(
      atPath: place.appendingPathComponent("e.json").path, withDestinationPath: "a.json")
    let large = place.appendingPathComponent("large.json")
    try Data().write(to: large)
    let handle = try FileHandle(forWritingTo: large)
    try handle.truncate(atOffset: UInt64(RuleSetReader.greatestSize) + 1)
    try handle.close()

    let folder = try RuleSetFolder(at: place.path)
    #expect(folder.entries.map(\.origin) == ["a.json", "b.json", "e.json"])
    #expect(
      folder.faultyFiles.map { $0.message(in: .en) } == [
        "d.json: found nothing that can be read; expected an ordinary file that may be read. To mend "
          + "this, see that it may be read, or move it away.",
        "large.json: found 1048577 bytes; expected at most 1048576 bytes. To mend this, move it away; "
          + "no rule set is that large.",
      ])
  }

  @Test("a folder that is not there is told")
  func missing() {
    let error = #expect(throws: RuleSetFileFaults.self) { try RuleSetFolder(at: "no such folder") }
    #expect(
      error?.faults.map { $0.message(in: .zh) } == [
        "发现无法读取“no such folder”；应为可以读取的文件夹。请写对文件夹的位置，并检查权限。"
      ])
  }
}
