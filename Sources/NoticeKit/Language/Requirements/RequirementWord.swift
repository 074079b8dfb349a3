/// A word of the language that makes one requirement: ``Criterion`` or ``Judgement``.
public protocol RequirementWord: Sendable {
  /// The requirement made so far.
  var requirement: Requirement { get }

  /// Takes a requirement in place of its own.
  init(_ requirement: Requirement)
}

extension RequirementWord {
  /// 原则上: it may be excepted with a written justification; where there is a floor, never below it.
  public func inPrinciple(floor: Condition? = nil) -> Self {
    changed {
      $0.strength = .inPrinciple
      $0.floor = floor
    }
  }

  /// 特别是, 鼓励, 有条件的: it never excludes a nominee.
  public func preferred() -> Self {
    changed {
      $0.strength = .preferred
      $0.floor = nil
    }
  }

  /// States when it applies at all; where this does not hold, it is not applicable.
  ///
  /// Stated twice, both must hold.
  public func applies(when condition: Condition) -> Self {
    changed { $0.applicability = $0.applicability.map { allOf($0, condition) } ?? condition }
  }

  /// 不予受理: a dossier that does not meet it is not accepted at all.
  public func refusing() -> Self { changed { $0.refuses = true } }

  /// Says which part of a nomination it belongs to, where that is not eligibility.
  public func part(_ part: RequirementPart) -> Self { changed { $0.part = part } }

  /// Narrows a requirement of a clause for all categories to some of them.
  public func only(for categories: CategoryID...) -> Self {
    changed { $0.categories = categories }
  }

  /// Gives it a title of its own where the words of its condition do not say enough.
  public func titled(_ zh: String, _ en: String) -> Self {
    changed { $0.ownTitle = Wording(zh, en) }
  }

  /// Notes how its clause is understood where that is not plain.
  public func reading(_ zh: String, _ en: String) -> Self { reading(Reading(zh, en)) }

  /// Notes how its clause is understood, with a note that several requirements share.
  public func reading(_ reading: Reading) -> Self { changed { $0.readings.append(reading) } }

  /// Lists the things of which any will do; open where the list ends in 等.
  public func aspects(anyOf items: WordingList, open: Bool = false) -> Self {
    listing(Aspects(items, .any, isOpen: open))
  }

  /// Lists the things that are all asked for; open where the list ends in 等.
  public func aspects(allOf items: WordingList, open: Bool = false) -> Self {
    listing(Aspects(items, .all, isOpen: open))
  }

  /// A second list continues the first: the notice lists things in several places of one predicate.
  private func listing(_ aspects: Aspects) -> Self {
    changed { $0.aspects = $0.aspects?.followed(by: aspects) ?? aspects }
  }

  private func changed(_ change: (inout Requirement) -> Void) -> Self {
    var copy = requirement
    change(&copy)
    return Self(copy)
  }
}

/// A requirement that facts decide.
public struct Criterion: RequirementWord {
  /// The requirement made so far.
  public let requirement: Requirement

  /// Takes a requirement in place of its own.
  public init(_ requirement: Requirement) {
    self.requirement = requirement
  }

  /// States a requirement by its id, the same in all editions, and the condition that must hold.
  public init(_ id: String, _ condition: Condition) {
    requirement = Requirement(id, .criterion(condition))
  }
}

/// A requirement that only people can decide, one for each predicate.
public struct Judgement: RequirementWord {
  /// The requirement made so far.
  public let requirement: Requirement

  /// Takes a requirement in place of its own.
  public init(_ requirement: Requirement) {
    self.requirement = requirement
  }

  /// States a requirement by its id and the question that people answer.
  public init(_ id: String, asks zh: String, _ en: String) {
    requirement = Requirement(id, .judgement(question: Wording(zh, en), grade: nil))
  }

  /// Asks for a degree on a declared scale, such as 较 or 很.
  public func grade(_ grade: Grade) -> Judgement {
    guard case .judgement(let question, _) = requirement.body else { return self }
    var copy = requirement
    copy.body = .judgement(question: question, grade: grade)
    return Judgement(copy)
  }
}
