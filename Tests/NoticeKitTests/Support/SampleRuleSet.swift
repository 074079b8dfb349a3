import NoticeKit

enum SampleGrades {
  static let scale = GradeScale(
    "strength",
    [
      .init("some", "一定", "some"), .init("fair", "较强", "fair"), .init("strong", "很强", "strong"),
    ])
  static let some = Grade(on: scale, "some")
  static let fair = Grade(on: scale, "fair")
  static let strong = Grade(on: scale, "strong")
  static let other = Grade(on: GradeScale("beauty", [.init("fair", "美", "fair")]), "fair")
}

extension RuleSet {
  /// A set of one criterion for choirs.
  static func asking(_ criterion: Criterion) -> RuleSet {
    asking { criterion }
  }

  /// A set of one clause for choirs.
  static func asking(@ClauseBuilder _ parts: () -> [ClausePart]) -> RuleSet {
    let clause = Clause("1", parts)
    return RuleSet("village-choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一（一）") { clause }
    }
  }

  /// A set that takes choirs and says by name that it takes no soloists.
  static let choirs = RuleSet("village-choirs", edition: 2025, version: "1.2.0") {
    Notice("关于推荐优秀合唱团的通知", "Notice on fine choirs")
      .dated("2025-01-10")
    NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一（一）") {
      Clause("1") {
        Criterion("registered", SampleFacts.registered.holds)
        Criterion("age", SampleFacts.age.atLeast(years: 3))
        Judgement("sound-rules", asks: "制度是否健全？", "Are its rules sound?")
        Judgement("good-order", asks: "管理是否有序？", "Is it in good order?")
          .grade(SampleGrades.fair)
        Criterion("no-bad-record", SampleFacts.badRecord.doesNotHold)
      }
      Clause("2") {
        Criterion("singers", SampleFacts.singers.atLeast(20))
          .inPrinciple(floor: SampleFacts.singers.atLeast(10))
        Criterion("active-share", SampleFacts.activeShare.atLeast(percent: 60))
        Criterion("many-concerts", SampleFacts.concerts.atLeast(50)).preferred()
        Criterion("platform", SampleFacts.onPlatform.holds)
          .applies(when: SampleFacts.singers.atLeast(15))
          .reading("不足15人的不要求", "Not asked of those below 15")
      }
    }
    NotTaken(.soloist, at: "一¶2", because: "不评选个人", "no persons are honoured")
    Clause("二") {
      Criterion("honours", SampleFacts.honours.excludes(2019...2023)).only(for: .choir)
      Deadline("2025-02-23")
      Recipient("示例市文化馆", "Culture house of Sample City")
    }
  }
}

extension Nomination {
  /// A choir that meets everything in ``RuleSet/choirs`` on the sample day.
  static var goodChoir: Nomination {
    var nomination = Nomination(.choir, name: "示例村合唱团")
    nomination[SampleFacts.registered] = true
    nomination[SampleFacts.badRecord] = false
    nomination[SampleFacts.founded] = .on("2020-05-01")
    nomination[SampleFacts.singers] = 25
    nomination[SampleFacts.active] = 15
    nomination[SampleFacts.concerts] = 60
    nomination[SampleFacts.platformDate] = .on("2024-01")
    nomination[SampleFacts.honours] = [2018]
    nomination.judge("sound-rules", .yes, by: "张三", on: sampleDay)
    nomination.judge("good-order", .grade(SampleGrades.strong))
    return nomination
  }

  /// A choir of which nothing is known but what is given here.
  static func choir(_ state: (inout Nomination) -> Void) -> Nomination {
    var nomination = Nomination(.choir, name: "示例村合唱团")
    state(&nomination)
    return nomination
  }
}

extension Condition {
  /// The outcome of a criterion that asks for this, on the sample day unless another is given.
  func outcome(
    on day: CalendarDate? = sampleDay, _ state: (inout Nomination) -> Void
  ) -> Outcome? {
    RuleSet.asking(Criterion("asked", self)).assess(.choir(state), submitted: day)
      .finding("asked")?.outcome
  }

  /// The ids of the facts that could still decide a criterion that asks for this.
  func missing(
    on day: CalendarDate? = sampleDay, _ state: (inout Nomination) -> Void
  ) -> [String] {
    let assessment = RuleSet.asking(Criterion("asked", self)).assess(.choir(state), submitted: day)
    return assessment.finding("asked")?.missing.map(\.id.description) ?? []
  }
}
