public import NoticeKit

/// Writes nominations as JSON Lines that ``NominationReader`` reads back as they were.
///
/// A blank text is written and read as unknown. A degree is written by its id, which the reader looks
/// for on the scale of the judgement's question.
public struct NominationWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// One nomination on one line, with the line break behind it.
  ///
  /// - Parameters:
  ///   - nomination: The nomination; its facts are written in the order of their ids.
  ///   - submitted: The day on which it is handed in.
  ///   - further: What else is to be kept, as in ``NominationRecord/further``.
  /// - Returns: The line.
  public func line(
    _ nomination: Nomination, submitted: CalendarDate? = nil, further: [String: String] = [:]
  ) -> String {
    JSONWriter().text(value(nomination, submitted: submitted, further: further)) + "\n"
  }

  /// The nomination as a JSON object.
  public func value(
    _ nomination: Nomination, submitted: CalendarDate? = nil, further: [String: String] = [:]
  ) -> JSONValue {
    let judgements = nomination.judgements.sorted { $0.key < $1.key }
    let justifications = nomination.justifications.sorted { $0.key < $1.key }
    var members = [
      JSONValue.Member("category", .string(nomination.category.description)),
      JSONValue.Member("name", .string(nomination.name)),
    ]
    if let submitted { members.append(.init("submitted", .string(submitted.description))) }
    members += further.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
    add("facts", self.members(nomination.facts), to: &members)
    add("judgements", judgements.map { .init($0.key, value($0.value)) }, to: &members)
    add("justifications", justifications.map { .init($0.key, .string($0.value)) }, to: &members)
    return .object(members)
  }

  /// What is stated, of a nominee or of a unit, as a JSON object.
  package func value(_ facts: [FactID: FactValue]) -> JSONValue { .object(members(facts)) }

  private func members(_ facts: [FactID: FactValue]) -> [JSONValue.Member] {
    facts.sorted { $0.key < $1.key }.map { .init($0.key.description, value($0.value)) }
  }

  private func add(
    _ name: String, _ inner: [JSONValue.Member], to members: inout [JSONValue.Member]
  ) {
    if !inner.isEmpty { members.append(.init(name, .object(inner))) }
  }

  // MARK: - Values

  private func value(_ value: FactValue) -> JSONValue {
    switch value {
    case .flag(let flag): .bool(flag)
    case .count(let count): .integer(count)
    case .decimal(let decimal): JSONNumber(decimal.description).map(JSONValue.number) ?? .null
    case .share(let share): .string(text(share))
    case .text(let text), .choice(let text): .string(text)
    case .choices(let ids): .strings(ids.sorted())
    case .date(let date): .string(date.description)
    case .duration(let months): .string("\(months) months")
    case .years(let years): .array(years.sorted().map { .integer($0) })
    case .rows(let rows): .array(rows.map(object))
    }
  }

  private func object(_ row: FactRow) -> JSONValue {
    .object(
      row.cells.sorted { $0.key < $1.key }.map { .init($0.key.description, value($0.value)) })
  }

  /// A percentage where reading it gives the same two numbers, else the two numbers.
  private func text(_ share: Share) -> String {
    let written = share.description
    if written.hasSuffix("%"), let percent = ExactDecimal(String(written.dropLast())),
      Share(percent: percent) == share
    {
      return written
    }
    return "\(share.part)/\(share.whole)"
  }

  private func value(_ record: JudgementRecord) -> JSONValue {
    let answer: JSONValue =
      switch record.answer {
      case .yes: true
      case .no: false
      case .grade(let grade): .string(grade.id)
      }
    var members = [JSONValue.Member("answer", answer)]
    if let judge = record.judge { members.append(.init("by", .string(judge))) }
    if let day = record.day { members.append(.init("on", .string(day.description))) }
    if let note = record.note { members.append(.init("note", .string(note))) }
    return members.count == 1 ? answer : .object(members)
  }
}
