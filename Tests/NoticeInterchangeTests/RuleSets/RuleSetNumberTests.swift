import NoticeInterchange
import NoticeKit
import Testing

@Suite("Whole numbers of a rule set's file that are missing, in quotes or out of range")
struct RuleSetNumberTests {
  private func faults(_ old: String, _ new: String) -> [InterchangeFault] {
    let sound = RuleSetFaultTests.sound
    #expect(sound.contains(old))
    return RuleSetReader().read(Array(sound.replacing(old, with: new).utf8)).faults
  }

  @Test(
    "an edition that is none is told",
    arguments: [
      ("", "$: no member “edition”"),
      (#""edition": "2025","#, "$.edition: the text “2025”"),
      (#""edition": 1e400,"#, "$.edition: the number 1e400"),
      (#""edition": 31,"#, "$.edition: the number 31"),
    ])
  func edition(new: String, fault: String) {
    #expect(
      faults(#""edition": 2025,"#, new).map { "\($0.place.text): \($0.found.en)" } == [fault])
  }

  @Test(
    "a number in quotes is told to be written without them",
    arguments: [
      (#""edition": 2025"#, #""edition": "2030""#),
      (#""formatVersion": 1"#, #""formatVersion": "1""#),
      (#""choir.singers", "atLeast": 20"#, #""choir.singers", "atLeast": "20""#),
    ])
  func quoted(old: String, new: String) {
    let faults = faults(old, new)
    #expect(faults.map(\.mend.en) == ["write the number without quotes"])
    #expect(faults.map(\.mend.zh) == ["去掉引号，直接写数"])
  }

  @Test(
    "a number in quotes that would not do without them is told what would",
    arguments: [
      (
        #""edition": 2025"#, #""edition": "3000""#, "write a whole number from 1900 to 2200"
      ),
      (
        #""formatVersion": 1"#, #""formatVersion": "7""#,
        "upgrade this program, or have the file written for it"
      ),
      (
        #""choir.singers", "atLeast": 20"#, #""choir.singers", "atLeast": "-20""#,
        "write a whole number such as 20"
      ),
    ])
  func quotedInVain(old: String, new: String, mend: String) {
    #expect(faults(old, new).map(\.mend.en) == [mend])
  }

  @Test("an edition that is no year is told which years there are")
  func year() {
    #expect(
      faults(#""edition": 2025"#, #""edition": 31"#).map { $0.message(in: .en).drop { $0 != "(" } }
        == [
          "($.edition): found the number 31; expected a whole number from 1900 to 2200. To mend "
            + "this, write a whole number from 1900 to 2200."
        ])
  }
}
