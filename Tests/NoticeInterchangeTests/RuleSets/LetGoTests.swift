import NoticeKit
import Testing

@testable import NoticeInterchange

@Suite("What a file was read with is let go")
struct LetGoTests {
  @Test("a reading is let go with its last use, whether or not it found a fault")
  func reading() throws {
    let sound = RuleSetFile.json(of: .villageMusic)
    for text in [sound, sound.replacing("\"series\"", with: "\"serial\"")] {
      weak var kept: WireReading?
      weak var keptFacts: WireFactTable?
      do {
        let reading = WireReading(try JSONDocument(parsing: text))
        _ = reading.ruleSet()
        (kept, keptFacts) = (reading, reading.facts)
        #expect(!reading.places.isEmpty)
        #expect(reading.hasFaults == (text != sound))
      }
      #expect(kept == nil)
      #expect(keptFacts == nil)
    }
  }
}
