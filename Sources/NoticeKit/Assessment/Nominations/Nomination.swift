/// What is known of one nominee: facts, recorded judgements and justifications.
///
/// Whatever is absent is unknown, never false or zero.
///
/// ```swift
/// var nomination = Nomination(.organization, name: "示例市农技协科技志愿服务队")
/// nomination[OrganizationFacts.registeredVolunteers] = 25
/// ```
public struct Nomination: Sendable, Hashable {
  /// The category that the nominee is nominated in.
  public var category: CategoryID
  /// What the nominee is called.
  public var name: String
  /// The stated facts.
  public private(set) var facts: [FactID: FactValue] = [:]
  /// The recorded judgements, by the id of their requirement.
  public private(set) var judgements: [String: JudgementRecord] = [:]
  /// The written justifications of exceptions, by the id of their requirement.
  public private(set) var justifications: [String: String] = [:]

  /// Makes a nomination of which nothing is known yet.
  public init(_ category: CategoryID, name: String) {
    self.category = category
    self.name = name
  }

  /// The stated value of a fact; `nil` where it is unknown, and setting `nil` makes it unknown.
  public subscript<Fact: TypedFact>(fact: Fact) -> Fact.Stated? {
    get { facts[fact.definition.id].flatMap(fact.stated) }
    set { facts[fact.definition.id] = newValue.map(Fact.value) }
  }

  /// The stored value of a fact by its id.
  ///
  /// A value of the wrong kind is not used, and an assessment says so; ``state(_:as:in:)`` refuses
  /// it at once.
  public subscript(id: FactID) -> FactValue? {
    get { facts[id] }
    set { facts[id] = newValue }
  }

  /// Records what people judged of a requirement; `nil` takes it back.
  public mutating func judge(_ requirement: String, _ record: JudgementRecord?) {
    judgements[requirement] = record
  }

  /// Records what people judged of a requirement.
  public mutating func judge(
    _ requirement: String, _ answer: JudgementAnswer, by judge: String? = nil,
    on day: CalendarDate? = nil, note: String? = nil
  ) {
    judgements[requirement] = JudgementRecord(answer, by: judge, on: day, note: note)
  }

  /// Writes down why an in-principle requirement should be excepted; blank text justifies nothing.
  public mutating func justify(_ requirement: String, _ justification: String?) {
    justifications[requirement] = justification
  }

  /// Whether a requirement has a justification that is more than white space.
  package func isJustified(_ requirement: String) -> Bool {
    justifications[requirement].map { text in !text.allSatisfy(\.isWhitespace) } ?? false
  }
}

/// What people answered to a judgement's question.
public enum JudgementAnswer: Sendable, Hashable {
  /// The question is answered with yes, in the degree it asks for.
  case yes
  /// The question is answered with no.
  case no
  /// A degree is reached, whatever degree the question asks for.
  case grade(Grade)

  /// Whether the answer meets what a judgement asks for; `nil` where it speaks of another scale.
  package func meets(_ wanted: Grade?) -> Bool? {
    switch self {
    case .yes: return true
    case .no: return false
    case .grade(let grade):
      guard let wanted, wanted.scale.rank(of: grade) != nil else { return nil }
      return grade.reaches(wanted)
    }
  }
}

/// A recorded judgement: the answer, who gave it, when, and a note.
public struct JudgementRecord: Sendable, Hashable {
  /// The answer.
  public let answer: JudgementAnswer
  /// Who judged.
  public let judge: String?
  /// The day of the judgement.
  public let day: CalendarDate?
  /// A note to the answer.
  public let note: String?

  /// Records an answer.
  public init(
    _ answer: JudgementAnswer, by judge: String? = nil, on day: CalendarDate? = nil,
    note: String? = nil
  ) {
    self.answer = answer
    self.judge = judge
    self.day = day
    self.note = note
  }
}
