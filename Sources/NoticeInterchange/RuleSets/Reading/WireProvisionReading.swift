import NoticeKit

extension WireReading {
  /// The members that say which sort of provision an object is.
  static let provisionNames = [
    "categories", "deadline", "recipient", "format", "reviewStage", "honourCount", "duty",
    "definition", "nomineeKind", "keyDate", "reference",
  ]

  private static let honours = 0...1_000_000

  func provision(_ name: String, _ object: inout WireObject, at place: String) -> Provision? {
    defer { object.finish() }
    if name == "categories" {
      var taken = CategoriesTaken()
      taken.ids = object.required(name)?.categoryIDs ?? []
      note(object.node, taken.id, at: place)
      return .categories(taken)
    }
    guard let id = object.requiredText(name) else {
      skipRest(&object)
      return nil
    }
    note(object.node, id, at: place)
    switch name {
    case "deadline": return deadline(id, &object).map { .deadline($0) }
    case "honourCount": return honourCount(id, &object).map { .honourCount($0) }
    default: break
    }
    let title = object.wording("title")
    switch name {
    case "recipient":
      return .recipient(Recipient(title.zh, title.en, email: object.text("email"), id: id))
    case "format":
      var format = SubmissionFormat(id, title.zh, title.en)
      format.categories = object.categories()
      format.isOfWholeFile = object.flag("wholeFile")
      return .format(format)
    case "reviewStage":
      return .reviewStage(ReviewStage(id, title.zh, title.en))
    case "duty":
      var duty = UnitDuty(id, title.zh, title.en)
      duty.aspects = object.optional("aspects").flatMap(aspects)
      return .duty(duty)
    case "definition":
      let meaning = object.wording("meaning")
      var definition = Definition(id, title.zh, title.en, means: meaning.zh, meaning.en)
      definition.aspects = object.optional("aspects").flatMap(aspects)
      return .definition(definition)
    case "nomineeKind":
      return .nomineeKind(nomineeKind(NomineeKind(id, title.zh, title.en), &object))
    case "keyDate":
      return .keyDate(KeyDate(id, title.zh, title.en, on: object.optional("day")?.day))
    default:
      return .reference(
        ExternalReference(id, title.zh, title.en, number: object.text("number")))
    }
  }

  private func deadline(_ id: String, _ object: inout WireObject) -> Deadline? {
    let day = object.required("day")?.day
    let time = object.optional("time").flatMap(clockTime)
    let categories = object.categories()
    let readings = object.readings()
    guard let day else { return nil }
    var deadline = Deadline(day, at: time, id: id)
    deadline.categories = categories
    deadline.readings = readings
    return deadline
  }

  private func clockTime(_ node: WireNode) -> ClockLiteral? {
    guard let string = node.string else { return nil }
    let literal = ClockLiteral(stringLiteral: string)
    if literal.time == nil {
      node.report(
        node.node.shown, expected: Wording("\"17:00\"这样的时刻", "a time such as \"17:00\""),
        mend: Wording("写成17:00这样的时刻", "write one such as 17:00"))
    }
    return literal
  }

  private func honourCount(_ id: String, _ object: inout WireObject) -> HonourCount? {
    let least = object.required("least")?.integer(in: Self.honours)
    let mostNode = object.required("most")
    let most = mostNode?.integer(in: Self.honours)
    let category = object.text("category").map { CategoryID($0) }
    guard let least, let most else { return nil }
    guard least <= most else {
      mostNode?.report(
        Wording("\(most)，少于\(least)", "\(most), which is below \(least)"),
        expected: Wording("不少于\(least)的数", "a number of at least \(least)"),
        mend: Wording("对照原文改正", "correct it against the text of the notice"))
      return nil
    }
    return HonourCount(id, least...most, of: category)
  }

  private func nomineeKind(_ kind: NomineeKind, _ object: inout WireObject) -> NomineeKind {
    var kind = kind
    kind.founder = object.optional("founder").map(\.wording)
    kind.leader = object.optional("leader").map(\.wording)
    kind.rank = object.optional("rank").map(\.wording)
    kind.parent = object.text("below")
    kind.number = object.optional("number")?.integer(in: Self.honours)
    kind.aspects = object.optional("aspects").flatMap(aspects)
    kind.readings = object.readings()
    return kind
  }

  /// Leaves the other members of an object untold, where what they belong to could not be read.
  func skipRest(_ object: inout WireObject) {
    for member in object.node.node.members ?? [] { _ = object.optional(member.name) }
  }
}
