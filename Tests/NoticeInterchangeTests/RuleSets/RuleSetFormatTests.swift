import Articles
import NoticeInterchange
import NoticeKit
import Testing

/// The article's tables against what is written of random rule sets, and against what a reader asks for.
@Suite("The article on the format lists exactly what is written and read")
struct RuleSetFormatTests {
  private static let article =
    "Sources/NoticeInterchange/NoticeInterchange.docc/RuleSetFormat.md"

  private let files: [[UInt8]]
  private let walk: FormatWalk

  init() throws {
    let article = try Article(at: Self.article)
    let ruleSets = (0..<200 as Range<UInt64>).map(RandomRuleSet.ofSeed) + [.rareMembers]
    files = ruleSets.filter(\.faults.isEmpty)
      .map { Array(RuleSetFile.json(of: $0).utf8) }
    var walk = FormatWalk(WrittenFormat(article))
    for (index, file) in files.enumerated() {
      let document = try JSONDocument(parsing: file, limits: JSONLimits(depth: 128))
      walk.walk(document.root, as: "rule set", in: index)
    }
    self.walk = walk
  }

  @Test("The rule set of rare members has no faults")
  func rareMembers() {
    #expect(RuleSet.rareMembers.faults.map(\.description) == [])
  }

  @Test("The article states the largest file that is read")
  func size() throws {
    let lines = try PackageFiles.lines(of: Self.article)
    let size = "The limits are \(RuleSetReader.greatestSize >> 20) MiB,"
    #expect(lines.contains { $0.contains(size) })
  }

  @Test("Whatever is written stands in a table, and holds what the table says")
  func written() {
    #expect(walk.problems.sorted() == [])
  }

  @Test("Whatever stands in a table is written of some rule set")
  func listed() {
    let listed = walk.format.sorts.values.flatMap { sort in
      sort.members.keys.map { "\(sort.name).\($0)" }
    }
    #expect(Set(listed).subtracting(walk.seen).sorted() == [])
  }

  @Test("A reader asks for the members of the tables and for no others")
  func read() throws {
    var asked: [String: Set<String>] = [:]
    for (shape, place) in walk.objects {
      var file = files[place.file]
      file.insert(contentsOf: Array("\"notAMember\": 0, ".utf8), at: place.offset + 1)
      let faults = RuleSetReader().read(file).faults
      let fault = try #require(faults.first { $0.found.en.contains("notAMember") })
      asked[shape.sort, default: []].formUnion(
        fault.expected.en.replacing("one of ", with: "").split(separator: ", ").map(String.init))
    }
    for (name, sort) in walk.format.sorts {
      // What a condition that means nothing is written as, and never read.
      let names = (asked[name] ?? []).subtracting(["meaningless"])
      #expect(names.symmetricDifference(sort.members.keys).sorted() == [], "\(name)")
    }
  }
}
