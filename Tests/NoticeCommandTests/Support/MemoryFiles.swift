import Foundation
import NoticeCatalog
import NoticeCommand
import NoticeKit

/// Files that a test holds in memory, in place of the disk.
final class MemoryFiles: CommandFiles, @unchecked Sendable {
  private let lock = NSLock()
  private var contents: [String: [UInt8]]
  private let standardInput: [UInt8]

  init(_ contents: [String: [UInt8]] = [:], standardInput: [UInt8] = []) {
    self.contents = contents
    self.standardInput = standardInput
  }

  func contents(of path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    if path.hasPrefix("/locked/") { throw .notPermitted }
    if isFolder(path) { throw .isFolder }
    if paths.contains(where: { path.hasPrefix($0 + "/") }) { throw .notFolder }
    guard let bytes = lock.withLock({ contents[path] }) else { throw .notFound }
    if bytes.count > limit { throw .tooLarge(limit) }
    return bytes
  }

  func contentsOfStandardInput(atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    if standardInput.count > limit { throw .tooLarge(limit) }
    return standardInput
  }

  func identity(of path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    if path.hasPrefix("/locked/") { throw .notPermitted }
    if isFolder(path) { throw .isFolder }
    lock.withLock { contents[path] = bytes }
  }

  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    if lock.withLock({ contents.keys.contains(path) }) { throw .exists }
    try write(bytes, to: path)
  }

  /// Whether a file lies below the path.
  private func isFolder(_ path: String) -> Bool {
    paths.contains { $0.hasPrefix(path.hasSuffix("/") ? path : path + "/") }
  }

  /// The paths of all files.
  var paths: [String] { lock.withLock { contents.keys.sorted() } }

  /// Puts a text at a path.
  func put(_ text: String, at path: String) {
    lock.withLock { contents[path] = Array(text.utf8) }
  }

  /// What was written to a path, as text.
  func text(at path: String) -> String? {
    lock.withLock { contents[path].map { String(decoding: $0, as: UTF8.self) } }
  }
}

/// Runs a command in memory, on the bundled notices unless told otherwise.
func notices(
  _ arguments: String..., files: MemoryFiles = MemoryFiles(), width: Int = 80,
  catalog: RuleSetCatalog = .kept
) -> CommandOutcome {
  NoticeCommand.run(
    arguments, in: CommandEnvironment(catalog: catalog, files: files, width: width))
}

/// Rows of one unit that say different things, a row without a unit, a row that is not read.
private let contradictions = """
  推荐单位,单位类别,地区,类别,名称,注册科技志愿者
  示例省科协,省级科协,甲省,volunteer,甲某,5
  示例 省科协,全国学会,乙省,volunteer,乙某,约五人
  ,学会,,怪类别,丙某,
  ,学会,,volunteer,丁某,7
  示例省科协,,,volunteer,戊某,6
  """

/// The samples under the names that the tests use for them.
func sampleFiles() -> MemoryFiles {
  MemoryFiles([
    "2021.csv": Array(notices("sample", "national-commendation@2021").output.utf8),
    "2024.csv": Array(notices("sample", "national-commendation@2024").output.utf8),
    "henan.csv": Array(notices("sample", "henan-commendation@2021").output.utf8),
    "teams.csv": Array(notices("sample", "henan-teams@2021").output.utf8),
    "xinxiang.csv": Array(notices("sample", "xinxiang-pilot@2025").output.utf8),
    "slates.csv": Array(notices("sample", "national-commendation@2024", "--slate").output.utf8),
    "contradictions.csv": Array(contradictions.utf8),
    "both.csv": Array(rosterOfBoth.utf8),
    "scenarios.csv": kept("National2021Tests/Scenarios/national-commendation@2021.csv"),
    "award.json": kept("Fixtures/ThirdPartyNotice/RuleSets/library-award@2030.json"),
    "few-scenarios.csv": Array(fewScenarios.utf8),
    "wrong-scenarios.csv": Array(wrongScenarios.utf8),
    "village.txt": Array(((try? InventedText.text("village-award")) ?? "").utf8),
    "project/Package.swift": Array("let ruleSets: KeyValuePairs = [".utf8),
  ])
}

/// A file that is kept below the tests.
private func kept(_ name: String, from file: String = #filePath) -> [UInt8] {
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return (try? Data(contentsOf: tests.appendingPathComponent(name))).map(Array.init) ?? []
}

/// Scenarios that come out as they state and leave most figures untried.
private let fewScenarios = """
  scenario,category,name,submitted,加入志愿服务组织,开始参加日期,大美志愿,入选年度,other judgements,expected,\
  expected outcomes
  three years to the day,volunteer,A,2025-02-20,yes,2022-02-20,yes,无,yes,eligible,
  three years but a day,volunteer,A,2025-02-20,yes,2022-02-21,yes,无,yes,ineligible,length-of-service=not-met

  """

/// Scenarios of which one comes out otherwise and two are filled in wrongly.
private let wrongScenarios = """
  情形,类别,名称,入选年度,信息平台注册日期,其余评判,预期结论,预期结果
  截止日当天注册,volunteer,甲,无,2021-09-30,是,符合条件,
  次日注册,volunteer,甲,无,2021-10-01,是,符合条件,
  次日注册，写错标识,volunteer,甲,无,2021-10-01,是,不符合条件,platform=不符合
  没有这一天,volunteer,甲,无,2021-09-31,是,合格,

  """

/// Organizations of which everything is stated that either national notice asks: one of each shift.
private let rosterOfBoth = """
  类别,名称,经所在单位领导机构或基层群众性自治组织同意成立,成立日期,有不良记录,注册科技志愿者人数,\
  经常参与志愿服务人数,持续运行的志愿服务品牌项目数,组织开展科技志愿服务活动场次,\
  科技志愿服务信息平台注册日期,大美志愿注册日期,入选全国典型年度
  organization,示例甲服务队,是,2015-03-01,否,40,30,3,80,2020-05-01,2023-05-01,无
  organization,示例乙服务队,是,2015-03-01,否,40,10,3,80,2020-05-01,2023-05-01,无
  organization,示例丙服务队,是,2015-03-01,否,40,10,1,80,2020-05-01,2023-05-01,2022
  organization,示例丁服务队,是,2015-03-01,否,40,30,3,80,2022-05-01,2023-05-01,无
  organization,示例戊服务队,是,2015-03-01,否,40,30,3,,2020-05-01,2023-05-01,无

  """
