public import NoticeKit

/// How two editions behave: each pair of requirements, and each category as a whole.
public struct EditionBehaviour: Sendable, Hashable {
  /// The edition before.
  public let old: RuleSetID
  /// The edition now.
  public let new: RuleSetID
  /// The days of submission that were asked about, one at a time, the same for both editions.
  public let days: [CalendarDate]
  /// Requirements that both editions have under one id, in the new edition's order.
  public let requirements: [RequirementBehaviour]
  /// Categories that both editions take, where exceptions are granted.
  public let categories: [CategoryBehaviour]
  /// The same categories where nothing is excepted.
  public let outright: [CategoryBehaviour]
  /// What units may hand in, by kind and region, in the order of the new edition.
  public let slates: [SlateBehaviour]
  /// The steps that the decision took.
  package let steps: Int

  /// The behaviour of a category where exceptions are granted.
  public func category(_ id: CategoryID) -> CategoryBehaviour? {
    categories.first { $0.category == id }
  }

  /// The behaviour of a category where nothing is excepted.
  public func outright(_ id: CategoryID) -> CategoryBehaviour? {
    outright.first { $0.category == id }
  }

  /// The behaviour of a requirement of a category.
  public func requirement(_ id: String, of category: CategoryID) -> RequirementBehaviour? {
    requirements.first { $0.category == category && $0.id == id }
  }

  /// The behaviour of the limits on a kind of unit, of one region where a table allots by region.
  public func slates(of kind: UnitKind?, in region: String? = nil) -> SlateBehaviour? {
    slates.first { $0.kind == kind && (region == nil || $0.region == region) }
  }
}

/// Decides how the eligibility that one edition asks for stands to that of another.
///
/// Asked is whether any complete nomination is accepted by one edition and refused by the other, both
/// on one day of submission. A complete nomination states every fact that does not follow from
/// others, exactly and without contradiction, and answers every judgement; only a date may be absent,
/// where the flag that stands for it does not hold. An edition accepts it where no binding
/// requirement fails, and refuses it where one does; preferred requirements never do.
///
/// The same judgement, with the same question and the same list, is one variable, and a higher degree
/// on one scale implies the lower ones. A judgement that was worded or listed anew is not decided.
///
/// Of the limits on slates, asked is for each kind of unit, and each region of a table, whether any
/// slate is within them under one edition and over them under the other. Numbers, any so many of some
/// categories, refused categories, tables, shares of a unit's counts, caps on shares of the nominees
/// and preconditions on the unit are decided together, as whole numbers. Not decided is what needs
/// more than six caps at once, or an example of more than a thousand nominations. An edition that leaves
/// it to people how many a kind of unit may recommend finds none of its slates within; what it refuses
/// is shown all the same, and where nothing is shown the two are not comparable.
///
/// A question may take 20 000 steps and a comparison 2 000 000, each a bounded piece of work; what is
/// not decided within them is told as not decided, so that no rule set can hold a program up.
///
/// - Parameters:
///   - old: The edition before.
///   - new: The edition now.
///   - day: The day of submission; without it each edition's own deadline is asked about in turn, and
///     a difference on either counts.
/// - Returns: The behaviour of each pair and each category, with witnesses.
/// - Complexity: O(*n*) in the number of requirements where few of them share facts that conditions
///   leave open, and O(*m*) more for each witness, which states all that *m* requirements ask for.
public func compareBehaviour(
  _ old: RuleSet, _ new: RuleSet, on day: CalendarDate? = nil
) -> EditionBehaviour {
  let effort = Effort()
  let days = day.map { [$0] } ?? old.deadlines(with: new)
  var requirements: [RequirementBehaviour] = []
  var categories: [CategoryBehaviour] = []
  var outright: [CategoryBehaviour] = []
  for category in new.categories {
    guard let former = old.category(category.id) else { continue }
    let pair = CategoryPair(
      old: EditionSide(old, former), new: EditionSide(new, category), days: days, effort)
    requirements += pair.requirementBehaviours
    let behaviours = pair.acceptances.map(pair.behaviour)
    categories += behaviours.prefix(1)
    outright += behaviours.suffix(1)
  }
  let slates = old.slateBehaviour(in: new, on: days, effort)
  return EditionBehaviour(
    old: old.id, new: new.id, days: days, requirements: requirements, categories: categories,
    outright: outright, slates: slates, steps: effort.steps)
}
