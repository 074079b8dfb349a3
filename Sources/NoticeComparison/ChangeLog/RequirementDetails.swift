import NoticeKit

/// What differs between one requirement in two editions, and which way the whole goes.
struct RequirementDetails {
  let old: Requirement
  let new: Requirement
  let decider: any DirectionDecider
  /// The places of both, told from where their category begins.
  let places: (old: String, new: String)
  /// The notes on both that the other edition does not have.
  let notes: (old: [Reading], new: [Reading])

  /// Everything that differs, what bears on nominees first.
  var details: [ChangeDetail] {
    strength + floor + body + listed + applicability + refusal + part + words
      + ChangeDetail.move(from: places.old, to: places.new)
      + ChangeDetail.readings(from: notes.old, to: notes.new)
  }

  /// Which way the whole goes; where what a requirement asks for changes in two ways, it is changed.
  var direction: ChangeDirection {
    // What is only preferred excludes nobody, whatever it asks for.
    if (old.strength == .preferred) != (new.strength == .preferred) {
      return new.strength == .preferred ? .loosened : .tightened
    }
    return .together(
      [conditionDirection]
        + (strength + (strength.isEmpty ? floor : []) + judged + listed + applicability + refusal
        + part + words)
        .map(\.direction))
  }

  private var strength: [ChangeDetail] {
    let order: [Strength] = [.mandatory, .inPrinciple, .preferred]
    guard old.strength != new.strength, let from = order.firstIndex(of: old.strength),
      let to = order.firstIndex(of: new.strength)
    else { return [] }
    return [
      ChangeDetail(
        .strength, old.strength.words, new.strength.words, to > from ? .loosened : .tightened)
    ]
  }

  private var floor: [ChangeDetail] {
    switch (old.floor, new.floor) {
    case (nil, nil): []
    case (nil, let floor?): [ChangeDetail(.floor, nil, floor.wording, .tightened)]
    case (let floor?, nil): [ChangeDetail(.floor, floor.wording, nil, .loosened)]
    case (let floor?, let other?):
      floor == other
        ? []
        : [
          ChangeDetail(
            .floor, floor.wording, other.wording, decider.direction(from: floor, to: other))
        ]
    }
  }

  /// What facts or people decide.
  private var body: [ChangeDetail] {
    guard let condition = old.condition, let other = new.condition else { return judged }
    return ConditionDetails(decider: decider).details(from: condition.node, to: other.node)
  }

  private var conditionDirection: ChangeDirection? {
    guard let condition = old.condition, let other = new.condition, condition != other else {
      return nil
    }
    return decider.direction(from: condition, to: other)
  }

  private var judged: [ChangeDetail] {
    switch (old.body, new.body) {
    case (.criterion, .criterion):
      []
    case (.judgement(let question, let grade), .judgement(let other, let otherGrade)):
      grades(grade, otherGrade)
        + QuestionDetails(
          old: question, new: other, degrees: [grade, otherGrade],
          aspects: (old.aspects, new.aspects)
        ).wording
    case (.criterion, .judgement), (.judgement, .criterion):
      [ChangeDetail(.decidedBy, old.body.decider, new.body.decider, .changed)]
    }
  }

  private func grades(_ grade: Grade?, _ other: Grade?) -> [ChangeDetail] {
    guard grade != other else { return [] }
    var direction = ChangeDirection.changed
    if let grade, let other, grade.scale == other.scale, let rank = grade.rank,
      let otherRank = other.rank, rank != otherRank
    {
      direction = otherRank > rank ? .tightened : .loosened
    }
    return [ChangeDetail(.grade, grade?.label, other?.label, direction)]
  }

  /// A criterion is decided by its condition; what it lists beside that explains it.
  private var listed: [ChangeDetail] {
    let details = ChangeDetail.aspects(
      from: old.aspects, to: new.aspects, binds: old.question != nil || new.question != nil,
      areExamples: old.asksForNumber && new.asksForNumber)
    guard let question = old.question, let other = new.question else { return details }
    return QuestionDetails(
      old: question, new: other, degrees: [], aspects: (old.aspects, new.aspects)
    ).named(in: details)
  }

  private var applicability: [ChangeDetail] {
    guard old.applicability != new.applicability else { return [] }
    let direction: ChangeDirection? =
      switch (old.applicability, new.applicability) {
      case (nil, nil): nil
      case (nil, _?): .loosened
      case (_?, nil): .tightened
      // Whom a requirement no longer applies to is asked for less.
      case (let when?, let other?): decider.direction(from: when, to: other)?.mirrored
      }
    return [
      ChangeDetail(
        .applicability, old.applicability?.wording, new.applicability?.wording, direction)
    ]
  }

  private var refusal: [ChangeDetail] {
    guard old.refuses != new.refuses else { return [] }
    let refused = Wording("不符合的不予受理", "refused where it is not met")
    let taken = Wording("不符合的可补正", "can be mended where it is not met")
    return [
      ChangeDetail(
        .refusal, old.refuses ? refused : taken, new.refuses ? refused : taken,
        new.refuses ? .tightened : .loosened)
    ]
  }

  private var part: [ChangeDetail] {
    old.part == new.part
      ? [] : [ChangeDetail(.part, old.part.words, new.part.words, .changed)]
  }

  /// A title of its own, where nothing else about a criterion differs that would change it.
  private var words: [ChangeDetail] {
    old.condition != nil && old.condition == new.condition
      ? ChangeDetail.between(old.wording, new.wording, as: .wording, nil) : []
  }
}
