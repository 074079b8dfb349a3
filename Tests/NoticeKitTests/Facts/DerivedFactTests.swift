import NoticeKit
import Testing

@Suite("Facts that follow from others")
struct DerivedFactTests {
  @Test("a share follows from its two counts, exactly")
  func share() {
    let condition = SampleFacts.activeShare.atLeast(percent: 60)
    func outcome(_ part: Int?, _ whole: Int?) -> Outcome? {
      condition.outcome {
        $0[SampleFacts.active] = part
        $0[SampleFacts.singers] = whole
      }
    }
    #expect(outcome(12, 20) == .met)
    #expect(outcome(599, 1000) == .notMet)
    #expect(outcome(600_000_000_000, 1_000_000_000_000) == .met)
    #expect(outcome(599_999_999_999, 1_000_000_000_000) == .notMet)
    #expect(outcome(nil, 20) == .unknown)
    #expect(outcome(12, nil) == .unknown)
    #expect(outcome(0, 0) == .unknown)
    #expect(outcome(21, 20) == .unknown)
  }

  @Test("what is missing of a share is itself or the parts that are not known")
  func missingShare() {
    let condition = SampleFacts.activeShare.atLeast(percent: 60)
    #expect(condition.missing { _ in } == ["choir.active-share", "choir.active", "choir.singers"])
    #expect(
      condition.missing { $0[SampleFacts.active] = 5 } == ["choir.active-share", "choir.singers"])
    let zero = condition.missing(on: nil) {
      $0[SampleFacts.active] = 0
      $0[SampleFacts.singers] = 0
    }
    #expect(zero == ["choir.active-share", "choir.active", "choir.singers"])
  }

  @Test("a sum of which a part is missing is at least the sum of the others")
  func sum() {
    func outcome(_ condition: Condition, _ spring: Int?, _ autumn: Int?, total: Int? = nil)
      -> Outcome?
    {
      condition.outcome {
        $0[SampleFacts.spring] = spring
        $0[SampleFacts.autumn] = autumn
        $0[SampleFacts.concerts] = total
      }
    }
    let atLeast = SampleFacts.concerts.atLeast(50)
    #expect(outcome(atLeast, 30, 20) == .met)
    #expect(outcome(atLeast, 30, 19) == .notMet)
    #expect(outcome(atLeast, 50, nil) == .met)
    #expect(outcome(atLeast, 49, nil) == .unknown)
    #expect(outcome(atLeast, nil, nil) == .unknown)
    #expect(outcome(SampleFacts.concerts.atMost(50), 51, nil) == .notMet)
    #expect(outcome(SampleFacts.concerts.atMost(50), 50, nil) == .unknown)
    #expect(outcome(atLeast, nil, nil, total: 50) == .met)
    #expect(outcome(atLeast, 10, nil, total: 50) == .met)
    #expect(outcome(atLeast, 60, nil, total: 40) == .unknown)
    #expect(atLeast.missing { $0[SampleFacts.spring] = 49 } == ["choir.concerts", "choir.autumn"])
  }

  @Test("a number is counted from its list")
  func number() {
    let styles = SampleFacts.styleCount.atLeast(2)
    #expect(styles.outcome { $0[SampleFacts.styles] = ["folk"] } == .notMet)
    #expect(styles.outcome { $0[SampleFacts.styles] = ["folk", "folk", "pop"] } == .met)
    #expect(styles.outcome { $0[SampleFacts.styleCount] = 2 } == .met)
    #expect(styles.missing { _ in } == ["choir.style-count", "choir.styles"])
    #expect(SampleFacts.honourCount.equals(0).outcome { $0[SampleFacts.honours] = [] } == .met)
  }

  @Test("a quotient is exact: 100.5 hours among 8 are more than 12.56 and less than 12.57")
  func quotient() {
    func outcome(_ condition: Condition, _ heads: Int = 8) -> Outcome? {
      condition.outcome {
        $0[SampleFacts.hours] = decimal("100.5")
        $0[SampleFacts.singers] = heads
      }
    }
    #expect(outcome(SampleFacts.hoursEach.moreThan(12.56)) == .met)
    #expect(outcome(SampleFacts.hoursEach.atLeast(12.57)) == .notMet)
    #expect(outcome(SampleFacts.hoursEach.lessThan(12.57)) == .met)
    #expect(outcome(SampleFacts.hoursEach.equals(12.56)) == .notMet)
    #expect(outcome(SampleFacts.hoursEach.atLeast(0), 0) == .unknown)
  }

  @Test("a thing with a date has happened, unless its date is after the day of submission")
  func occurred() {
    func outcome(_ date: String, on day: CalendarDate?, flag: Bool? = nil) -> Outcome? {
      SampleFacts.onPlatform.holds.outcome(on: day) {
        $0[SampleFacts.platformDate] = .on(date)
        $0[SampleFacts.onPlatform] = flag
      }
    }
    #expect(outcome("2025-02-23", on: sampleDay) == .met)
    #expect(outcome("2025-02-24", on: sampleDay) == .unknown)
    #expect(outcome("2025-02-24", on: nil) == .met)
    #expect(outcome("2025", on: sampleDay) == .met)
    #expect(outcome("2025-03", on: sampleDay) == .unknown)
    #expect(outcome("2024", on: sampleDay, flag: true) == .met)
    #expect(outcome("2024", on: sampleDay, flag: false) == .unknown)
    #expect(
      SampleFacts.onPlatform.holds.missing { _ in } == ["choir.on-platform", "choir.platform-date"])
  }

  @Test("a measure that is stated and also follows from its parts decides where both agree")
  func agreement() {
    func outcome(_ stated: Share) -> Outcome? {
      SampleFacts.activeShare.atLeast(percent: 50).outcome {
        $0[SampleFacts.activeShare] = stated
        $0[SampleFacts.active] = 596
        $0[SampleFacts.singers] = 1000
      }
    }
    #expect(outcome(Share(596, of: 1000)) == .met)
    #expect(outcome(.percent(60)) == .met)
    #expect(outcome(.percent(40)) == .unknown)
  }

  @Test("a fact may follow from facts that follow from others, and each names what it lacks")
  func nested() {
    let spring = SampleFacts.group.share(
      "spring-share", "春季占比", "Spring share", of: SampleFacts.spring, among: SampleFacts.concerts)
    let half = spring.atLeast(percent: 50)
    #expect(
      half.missing { $0[SampleFacts.spring] = 5 } == [
        "choir.spring-share", "choir.concerts", "choir.autumn",
      ])
    func outcome(_ autumn: Int, total: Int? = nil) -> Outcome? {
      half.outcome {
        $0[SampleFacts.spring] = 5
        $0[SampleFacts.autumn] = autumn
        $0[SampleFacts.concerts] = total
      }
    }
    #expect(outcome(5) == .met)
    #expect(outcome(6) == .notMet)
    #expect(outcome(6, total: 11) == .notMet)
    #expect(outcome(6, total: 10) == .unknown)
  }
}
