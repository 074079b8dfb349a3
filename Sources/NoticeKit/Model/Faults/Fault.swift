/// Something wrong with a rule set: where it is, what was found and how to mend it.
public struct Fault: Error, Sendable, Hashable {
  /// The sorts of fault there are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An id that is not lower-case and hyphenated.
    case malformedID = "malformed-id"
    /// An id that two things share, or a word that two choices of one fact do.
    case duplicateID = "duplicate-id"
    /// A clause with no name or nothing in it.
    case emptyClause = "empty-clause"
    /// A requirement or provision that stands under no clause.
    case missingClause = "missing-clause"
    /// A text that one of the languages lacks.
    case missingWording = "missing-wording"
    /// A version, a day or a decimal that is none.
    case impossibleLiteral = "impossible-literal"
    /// A figure outside what its fact can have.
    case figureOutOfRange = "figure-out-of-range"
    /// A choice that the fact's list lacks.
    case unknownChoice = "unknown-choice"
    /// A fact declared twice, differently.
    case conflictingFact = "conflicting-fact"
    /// A fact of another category.
    case foreignFact = "foreign-fact"
    /// A fact that follows from facts of the wrong kind.
    case impossibleDerivation = "impossible-derivation"
    /// A condition with nothing in it, or asking for more than it lists.
    case emptyCondition = "empty-condition"
    /// A condition nested too deeply or with too many parts.
    case oversizedCondition = "oversized-condition"
    /// A degree that its scale lacks.
    case unknownGrade = "unknown-grade"
    /// A form that holds nothing, a field that it has twice, or a table without fit columns.
    case wrongForm = "wrong-form"
    /// A requirement that refuses a dossier and is none on a dossier.
    case misplacedRefusal = "misplaced-refusal"
    /// A quota, a table or a formula that does not add up.
    case wrongTable = "wrong-table"
    /// A part that a rule set can have only once, or must have.
    case wrongParts = "wrong-parts"
  }

  /// The sort of fault.
  public let kind: Kind
  /// Where it is: the rule set, the clause and the id.
  public let place: String
  /// What was found.
  public let found: Wording
  /// How to mend it.
  public let mend: Wording
  /// The category it touches, where it touches one.
  package let category: CategoryID?
  /// The requirement it touches, where it touches one.
  package let requirement: String?
  /// The fact it touches, and with it every requirement that uses the fact.
  package let fact: FactID?

  package init(
    _ kind: Kind, at place: String, category: CategoryID? = nil, requirement: String? = nil,
    fact: FactID? = nil, found: Wording, mend: Wording
  ) {
    self.kind = kind
    self.place = place
    self.category = category
    self.requirement = requirement
    self.fact = fact
    self.found = found
    self.mend = mend
  }

  static func missingWording(
    at place: String, category: CategoryID? = nil, requirement: String? = nil,
    fact: FactID? = nil
  ) -> Fault {
    Fault(
      .missingWording, at: place, category: category, requirement: requirement, fact: fact,
      found: Wording("有文字缺中文或英文", "a text lacks its Chinese or its English"),
      mend: Wording("两种文字都写上", "write both"))
  }

  /// The whole message: place, what was found, how to mend it.
  public func message(in language: NoticeLanguage) -> String {
    switch language {
    case .zh: "\(place)：\(found.zh)。请\(mend.zh)。"
    case .en: "\(place): \(found.en). To mend it, \(mend.en)."
    }
  }
}

extension Fault: CustomStringConvertible {
  /// The whole message in English, after its kind.
  public var description: String { "\(kind.rawValue): \(message(in: .en))" }
}
