import NoticeKit
import Seeded
import Testing

@Suite("Properties of every dossier")
struct DossierPropertyTests {
  @Test("filling in more never turns a known outcome into another, nor lists more as missing")
  func monotony() {
    let whole = Nomination.filedChoir
    let ids = whole.facts.keys.sorted()
    SplitMix64.cases(300) { random, seed in
      var nomination = Nomination(.choir, name: whole.name)
      var decided: [String: Outcome] = [:]
      var missing = Int.max
      for stage in 0...3 {
        for id in ids where stage == 3 || random.bool() { nomination[id] = whole[id] }
        if stage == 2 { nomination.judge("deeds-moving", .yes) }
        let review = RuleSet.choirDossiers.reviewDossier(
          of: nomination, submitted: stage > 0 ? sampleDay : nil,
          at: stage > 1 ? ClockTime("16:00") : nil)
        for finding in review.findings where finding.outcome != .unknown {
          let before = decided.updateValue(finding.outcome, forKey: finding.id)
          #expect(
            before == nil || before == finding.outcome || before == .toBeJudged,
            "\(seed) \(finding.id)")
        }
        #expect(review.missingFields.count <= missing, "\(seed)")
        missing = review.missingFields.count
        #expect(review.status == (review.isSettled ? .complete : .incomplete), "\(seed)")
      }
      #expect(missing == 0, "\(seed)")
    }
  }

  @Test("no text, however odd, traps")
  func hostile() {
    let odd = [
      "", "@", "@.", "\u{0}", "＠", "👩‍👩‍👧", "1101051949123100\u{301}2X", "+86", "+861",
      String(repeating: "1", count: 100_000), "99999999999999999X",
    ]
    for text in odd {
      for plausibility in Plausibility.allCases { #expect(!plausibility.accepts(text)) }
      let review = reviewed {
        $0[SampleForm.mobile] = text
        $0[SampleForm.identity] = text
        $0[SampleForm.email] = text
      }
      #expect(review.status != .refused)
    }
  }
}

extension DossierReview {
  /// Whether nothing is missing and nothing is undecided.
  fileprivate var isSettled: Bool {
    missingFields.isEmpty && missingCells.isEmpty && findings(.unknown).isEmpty
  }
}
