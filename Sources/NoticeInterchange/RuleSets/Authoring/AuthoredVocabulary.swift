import NoticeKit

/// What a rule set names that the domain's module does not declare, and what all of it is called.
struct AuthoredVocabulary {
  let domain: AuthoringDomain
  /// The facts that the new module declares, ordered by id.
  let facts: [FactDefinition]
  let unitKinds: [UnitKind]
  let scales: [GradeScale]
  let categories: [CategoryID]
  /// The type of each fact that the module declares, and its name there.
  private var ownFacts: [FactID: (type: String, name: String)] = [:]
  /// Whether anything of the domain is named.
  let usesDomain: Bool

  init(of parts: RuleSetParts, in domain: AuthoringDomain) {
    let tables = WireTables(of: parts)
    let named = (parts.namedCategories + tables.facts.compactMap(\.category))
    self.domain = domain
    facts = tables.facts.filter { !domain.declares($0) }
    unitKinds = tables.unitKinds.filter { !domain.declares($0) }
    scales = tables.scales.filter { !domain.scales.contains($0) }
    categories = Set(named).subtracting(domain.categories).sorted()
    usesDomain =
      tables.facts.count > facts.count || tables.unitKinds.count > unitKinds.count
      || tables.scales.count > scales.count || named.contains { domain.categories.contains($0) }
    for fact in facts { ownFacts[fact.id] = (type(of: fact), swiftName(of: fact.id.name)) }
  }

  /// Whether the new module declares anything itself.
  var declaresAnything: Bool {
    !(facts.isEmpty && unitKinds.isEmpty && scales.isEmpty && categories.isEmpty)
  }

  /// What a fact is called.
  func name(_ fact: FactDefinition) -> String {
    ownFacts[fact.id].map { "\($0.type).\(SwiftNames.quoted($0.name))" } ?? fact.storage.symbol
  }

  func reference(_ fact: FactDefinition) -> SwiftSource { .plain(name(fact)) }

  func name(_ category: CategoryID) -> SwiftSource {
    .plain("." + SwiftNames.quoted(swiftName(of: category.description)))
  }

  func name(_ kind: UnitKind) -> SwiftSource {
    .plain("." + SwiftNames.quoted(ownName(kind.id, isOwn: unitKinds.contains(kind))))
  }

  /// A degree: the domain declares its own by their ids.
  func name(_ grade: Grade) -> SwiftSource {
    guard scales.contains(grade.scale) else { return .plain("." + swiftName(of: grade.id)) }
    return .call(
      "Grade", SwiftArgument("on", name(grade.scale)), SwiftArgument(nil, .text(grade.id)))
  }

  private func name(_ scale: GradeScale) -> SwiftSource {
    .plain("." + SwiftNames.quoted(ownName(scale.id, isOwn: true)))
  }

  /// What the module declares under an id that the domain has too gets another name; ids of scales
  /// are any text, of which only letters and digits stay.
  func ownName(_ id: String, isOwn: Bool) -> String {
    let isKnown =
      domain.unitKinds.contains { $0.id == id } || domain.scales.contains { $0.id == id }
    let name = swiftName(of: id).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let word = name.first?.isLetter == true ? name : "own" + name
    return word + (isOwn && isKnown ? "OfNotice" : "")
  }

  /// The facts that the module declares, by the type that holds them.
  var factTypes: [(type: String, facts: [FactDefinition])] {
    Dictionary(grouping: facts) { ownFacts[$0.id]?.type ?? "" }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The type that a printed fact names, where that is free; else one named after its group.
  private func type(of fact: FactDefinition) -> String {
    let words = fact.storage.symbol.split(separator: ".").map(String.init)
    let group = fact.id.description.split(separator: ".").first.map(String.init) ?? "own"
    let usual = swiftName(of: group).typeName + "Facts"
    let stated =
      words.count == 2 && words[1] == swiftName(of: fact.id.name) && words[0].isFreeTypeName
      ? words[0] : usual
    return domain.factTypes.contains(stated) ? "Own" + stated : stated
  }
}

extension String {
  /// Whether it can name a type that hides none that rule sets are written with.
  fileprivate var isFreeTypeName: Bool {
    guard let first, first.isASCII, first.isUppercase, count > 3 else { return false }
    return allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && !Self.words.contains(self)
  }

  private static let words: Set<String> = [
    "AllocationFormula", "AllocationTable", "Allotment", "AnyCategories", "CategoriesTaken",
    "CategoryID", "ChoiceOption", "Clause", "Criterion", "Deadline", "Definition", "DossierForm",
    "ExternalReference", "FactGroup", "FormField", "Grade", "GradeScale", "HonourCount",
    "Informational", "Items", "Judgement", "KeyDate", "NomineeCategory", "NomineeKind",
    "NotInSource",
    "NotTaken", "Notice", "Outline", "OutlinePlace", "Pending", "Quota", "Reading", "Recipient",
    "RefusedCategories", "ReviewStage", "RuleSet", "ShareCap", "SubmissionFormat", "Swift",
    "UnitDuty",
    "UnitKind", "UnitPrecondition", "Wording",
  ]
}

extension RuleSetParts {
  /// Every category that is named anywhere.
  fileprivate var namedCategories: [CategoryID] {
    let rules = titledSlateRules.flatMap { rule -> [CategoryID] in
      switch rule.body {
      case .maximum(_, .inCategory(let id)), .shareOfCount(_, .inCategory(let id)): [id]
      case .categories(_, let ids), .refused(let ids): ids
      case .allocation(let table): table.columns
      case .formula(let formula): formula.columns.map(\.category)
      case .shareOfNominees(_, let category, _): category.map { [$0] } ?? []
      case .maximum, .shareOfCount, .precondition: []
      }
    }
    let provisions = allContents.flatMap(\.provisions).map(\.provision)
    let taken = provisions.flatMap { provision -> [CategoryID] in
      if case .categories(let taken) = provision {
        taken.ids
      } else {
        provision.word.categories ?? []
      }
    }
    return categories.map(\.id) + notTaken.map(\.id) + forms.map(\.category) + rules + taken
      + allContents.flatMap(\.requirements).flatMap { $0.categories ?? [] }
  }
}
