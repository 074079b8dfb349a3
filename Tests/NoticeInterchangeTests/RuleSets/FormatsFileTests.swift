import NoticeInterchange
import NoticeKit
import Testing

@Suite("Formats of a rule set's file")
struct FormatsFileTests {
  private func file(_ formats: String) -> [UInt8] {
    let category = { (id: String, place: String) in
      """
      {"id": "\(id)", "title": {"zh": "\(id)", "en": "\(id)"}, "clause": "\(place)", "clauses": \
      [{"clause": "1", "contents": [{"criterion": "agreed", "condition": {"fact": "own.agreed", \
      "is": true}}]}]}
      """
    }
    return Array(
      """
      {"format": "noticekit-rule-set", "formatVersion": 1, "series": "music", "edition": 2025,
      "version": "1.0.0", "facts": [{"id": "own.agreed", "kind": "flag", "label": {"zh": "同意",
      "en": "Agreed"}, "changes": "free"}], "categories": [\(category("choir", "一")),
      \(category("band", "二"))], "clauses": [{"clause": "三", "contents": [\(formats)]}]}
      """.utf8)
  }

  private let own = """
    {"format": "choir-file", "title": {"zh": "电子版", "en": "File"}, "for": ["choir"]},
    {"format": "band-file", "title": {"zh": "电子版", "en": "File"}, "for": ["band"]}
    """

  @Test("formats of one title are told where the later of them stands")
  func sharedTitle() {
    let formats = """
      {"format": "paper", "title": {"zh": "纸质版", "en": "Paper"}},
      {"format": "print", "title": {"zh": "纸质版", "en": "Print"}}
      """
    let reading = RuleSetReader().read(file(formats))
    #expect(
      reading.faults.map { "\($0.place.text): \($0.found.en)" } == [
        "$.clauses[0].contents[1]: the formats “paper” and “print” are both called “纸质版”"
      ])
  }

  @Test("a rule set of formats for one category each is read, written and read again")
  func roundTrip() throws {
    let ruleSet = try RuleSetReader().load(file(own))
    let again = try RuleSetReader().load(Array(RuleSetFile.json(of: ruleSet).utf8))
    #expect(again.fingerprint == ruleSet.fingerprint)
  }

  @Test("a cell means the format of its own row's category")
  func cells() throws {
    let ruleSet = try RuleSetReader().load(file(own))
    let text = "类别,名称,材料格式\nchoir,甲,电子版\nband,乙,电子版\n"
    let records = NominationReader(for: ruleSet).read(Array(text.utf8)).records
    #expect(
      records.map { $0.nomination[DossierFacts.formats.id] } == [
        .choices(["choir-file"]), .choices(["band-file"]),
      ])
    #expect(
      records.map { ruleSet.reviewDossier(of: $0.nomination).status } == [.complete, .complete])
  }
}
