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
  /// The names of what else the module declares, by id: each once, and none that the domain has.
  private let categoryNames: [CategoryID: String]
  private let unitKindNames: [String: String]
  private let scaleNames: [String: String]
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
    categoryNames = freeNames(
      for: categories, beside: domain.categories.map { swiftName(of: $0.description) }
    ) { swiftName(of: $0.description) }
    unitKindNames = freeNames(
      for: unitKinds.map(\.id), beside: domain.unitKinds.map { wordName(of: $0.id) }
    ) { wordName(of: $0, elseOfNotice: domain) }
    scaleNames = freeNames(
      for: scales.map(\.id), beside: domain.scales.map { wordName(of: $0.id) }
    ) { wordName(of: $0, elseOfNotice: domain) }
    var names: [String: SwiftNames] = [:]
    for fact in facts {
      let type = type(of: fact)
      let name = names[type, default: SwiftNames()].name(swiftName(of: fact.id.name), else: "")
      ownFacts[fact.id] = (type, name)
    }
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
    .plain("." + SwiftNames.quoted(plainName(category)))
  }

  func name(_ kind: UnitKind) -> SwiftSource {
    .plain("." + SwiftNames.quoted(plainName(kind)))
  }

  /// A degree: the domain declares its own by their ids.
  func name(_ grade: Grade) -> SwiftSource {
    guard scales.contains(grade.scale) else { return .plain("." + swiftName(of: grade.id)) }
    return .call(
      "Grade", SwiftArgument("on", name(grade.scale)), SwiftArgument(nil, .text(grade.id)))
  }

  private func name(_ scale: GradeScale) -> SwiftSource {
    .plain("." + SwiftNames.quoted(plainName(scale)))
  }

  /// What a category is called where it is declared.
  func plainName(_ category: CategoryID) -> String {
    categoryNames[category] ?? swiftName(of: category.description)
  }

  /// What a kind of unit is called where it is declared.
  func plainName(_ kind: UnitKind) -> String {
    (unitKinds.contains(kind) ? unitKindNames[kind.id] : nil) ?? wordName(of: kind.id)
  }

  /// What a scale is called where it is declared.
  func plainName(_ scale: GradeScale) -> String {
    scaleNames[scale.id] ?? wordName(of: scale.id)
  }

  /// What a fact of the module is called within its type.
  func plainName(_ fact: FactDefinition) -> String {
    ownFacts[fact.id]?.name ?? swiftName(of: fact.id.name)
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

/// A name for each of some ids, each once and none that is taken: `shelf-1` and `shelf1` want the same.
private func freeNames<ID: Hashable>(
  for ids: [ID], beside taken: [String], wanted: (ID) -> String
) -> [ID: String] {
  var names = SwiftNames(taken: Set(taken))
  return Dictionary(ids.map { ($0, names.name(wanted($0), else: "")) }) { first, _ in first }
}

/// The name of a kind of unit or a scale, whose ids are any text, of which letters and digits stay.
///
/// What the module declares under an id that the domain has too gets another name.
private func wordName(of id: String, elseOfNotice domain: AuthoringDomain? = nil) -> String {
  let isKnown =
    domain.map { domain in
      domain.unitKinds.contains { $0.id == id } || domain.scales.contains { $0.id == id }
    } ?? false
  let name = swiftName(of: id).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  let word = name.first?.isLetter == true ? name : "own" + name
  return word + (isKnown ? "OfNotice" : "")
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
