/// A form that is handed in with a nomination: its fields, and what must hold of them.
///
/// A nomination's facts fill it; ``missing(in:submitted:)`` lists what is not filled yet, and
/// ``RuleSet/reviewDossier(of:submitted:at:)`` checks it with everything else that is handed in.
public struct DossierForm: Sendable, Hashable {
  /// The id, unique in its rule set.
  public let id: String
  /// What the form is called.
  public let title: Wording
  /// The category whose nominees it is for.
  public let category: CategoryID
  /// The place in the notice that holds it, such as `附件2`.
  public let clause: String
  /// The fields, in the order of the form.
  public package(set) var fields: [FormField]

  /// What is asked of its fields, each under its place.
  public var requirements: [Requirement] {
    fields.flatMap(\.requirements).map { requirement in
      var requirement = requirement
      requirement.clause = clause + requirement.clause
      return requirement
    }
  }

  /// The facts that it asks for, each once; a fact that follows from others stands before them.
  public var facts: [FactDefinition] {
    var seen: Set<FactID> = []
    let asked = fields.flatMap(\.requirements).flatMap(\.conditions).flatMap(\.facts)
    return (fields.map(\.fact) + asked).flatMap(\.withParts).filter { seen.insert($0.id).inserted }
  }
}
