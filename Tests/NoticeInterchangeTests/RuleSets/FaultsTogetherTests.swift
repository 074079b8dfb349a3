import NoticeInterchange
import NoticeKit
import Testing

@Suite("Faults of different sorts are told together")
struct FaultsTogetherTests {
  private typealias Change = (old: String, new: String)

  private let figure: Change = (#""atLeast": 20"#, #""atLeast": "many""#)

  private func told(_ changes: Change...) -> [String] {
    let text = changes.reduce(RuleSetFaultTests.sound) { text, change in
      text.replacing(change.old, with: change.new, maxReplacements: 1)
    }
    return RuleSetReader().read(Array(text.utf8)).faults.map(\.found.en)
  }

  @Test("a version and a series that are none stand beside what could not be read")
  func identity() {
    #expect(told(figure) == ["the text “many”"])
    #expect(
      told(
        figure, (#""version": "1.0.0""#, #""version": "first""#),
        (#""series": ""#, #""series": "Old "#)
      ).sorted()
        == [
          "the text “many”", "“Old village-music” is no id", "“first” is no version",
        ].sorted())
  }

  @Test("a narrowing to no category, or to one that there is none of, stands beside it too")
  func narrowing() {
    let clause = #""clauses": [{"clause": "九", "contents": [{"deadline": "late", "#
    func deadline(for categories: String) -> Change {
      (
        #""notTaken": ["#,
        clause + #""day": "2030-06-30", "for": \#(categories)}]}], "notTaken": ["#
      )
    }
    #expect(
      told(figure, deadline(for: #"["nobody"]"#)) == [
        "the text “many”", "there is no category “nobody”",
      ])
    #expect(
      told(figure, deadline(for: "[]")) == [
        "the text “many”", "it is narrowed to no category at all",
      ])
  }

  @Test("a name that stands twice hides nothing else")
  func doubled() {
    let faults = told(figure, (#""version": "#, #""version": "1.0.0", "version": "#))
    #expect(faults == ["the name “version” once more, first seen in line 6", "the text “many”"])
  }
}
