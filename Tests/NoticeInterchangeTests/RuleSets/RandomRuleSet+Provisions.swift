import NoticeKit
import Seeded

extension RandomRuleSet {
  /// A kind of nominee, which may belong under the one before.
  mutating func nomineeKind() -> NomineeKind {
    let id = id()
    var kind = NomineeKind(id, words, words)
    if often() { kind.founder = wording() }
    if often() { kind.leader = wording() }
    if often() { kind.rank = wording() }
    if often() { kind.parent = kinds.last }
    kinds.append(id)
    if often() { kind.number = random.int(0...30) }
    if often() { kind.aspects = aspects() }
    if often() { kind.readings = [Reading(random.oddText(), random.oddText())] }
    return kind
  }

  mutating func provision() -> Provision {
    let id = id()
    let only: [CategoryID]? = rarely() ? [.choir] : nil
    switch random.int(0...9) {
    case 0:
      var deadline = Deadline(
        DayLiteral(random.day()), at: often() ? "17:00" : nil, id: id)
      deadline.categories = only
      if often() { deadline.readings = [Reading(random.oddText(), random.oddText())] }
      return .deadline(deadline)
    case 1: return .recipient(Recipient(words, words, email: often() ? "a@b.cn" : nil, id: id))
    case 2:
      var format = SubmissionFormat(id, words, words)
      format.categories = only
      format.isOfWholeFile = often()
      return .format(format)
    case 3: return .reviewStage(ReviewStage(id, words, words))
    case 4:
      let least = random.int(0...20)
      return .honourCount(
        HonourCount(id, least...least + random.int(0...3), of: often() ? .choir : nil))
    case 5:
      var duty = UnitDuty(id, words, words)
      if often() { duty.aspects = aspects() }
      return .duty(duty)
    case 6:
      var definition = Definition(id, words, words, means: random.oddText(), random.oddText())
      if often() { definition.aspects = aspects() }
      return .definition(definition)
    case 7: return .nomineeKind(nomineeKind())
    case 8:
      var taken = CategoriesTaken()
      taken.ids = often() ? [.choir] : [.choir, .soloist]
      return .categories(taken)
    default:
      return often()
        ? .keyDate(KeyDate(id, words, words, on: often() ? DayLiteral(random.day()) : nil))
        : .reference(ExternalReference(id, words, words, number: often() ? "〔2020〕10号" : nil))
    }
  }
}
