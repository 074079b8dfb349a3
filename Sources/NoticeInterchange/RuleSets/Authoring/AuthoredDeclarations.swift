import NoticeKit

/// Writes what the new module declares itself: categories, kinds of unit, scales and facts.
struct AuthoredDeclarations {
  let vocabulary: AuthoredVocabulary
  private let layout = SwiftLayout()

  init(_ vocabulary: AuthoredVocabulary) {
    self.vocabulary = vocabulary
  }

  var lines: [String] {
    let sections = [categories, unitKinds, scales] + vocabulary.factTypes.map(lines)
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var categories: [String] {
    extend("CategoryID", vocabulary.categories) { id in
      let words = id.description.replacing("-", with: " ")
      return (
        vocabulary.plainName(id), "The category \(words)",
        .call("CategoryID", SwiftArgument(nil, .text(id.description)))
      )
    }
  }

  private var unitKinds: [String] {
    extend("UnitKind", vocabulary.unitKinds) { kind in
      (
        vocabulary.plainName(kind), kind.label.en,
        .call(
          "UnitKind",
          [SwiftArgument(nil, .text(kind.id))] + kind.label.arguments
            + .texts("aliases", kind.aliases))
      )
    }
  }

  private var scales: [String] {
    extend("GradeScale", vocabulary.scales) { scale in
      let levels = scale.levels.map { level in
        SwiftSource.call(".init", [SwiftArgument(nil, .text(level.id))] + level.label.arguments)
      }
      return (
        vocabulary.plainName(scale), "The scale \(scale.id)",
        .call("GradeScale", SwiftArgument(nil, .text(scale.id)), SwiftArgument(nil, .list(levels)))
      )
    }
  }

  private func extend<Value>(
    _ type: String, _ values: [Value], _ declare: (Value) -> (String, String, SwiftSource)
  ) -> [String] {
    guard !values.isEmpty else { return [] }
    return ["extension \(type) {"]
      + values.flatMap { value in
        let (name, about, source) = declare(value)
        return declaration(name, about, source)
      } + ["}"]
  }

  private func declaration(_ name: String, _ about: String, _ source: SwiftSource) -> [String] {
    ["  " + about.summary]
      + layout.lines(
        of: source, indent: 2, prefix: "public static let \(SwiftNames.quoted(name)) = ")
  }

  // MARK: - Facts

  private func lines(type: String, facts: [FactDefinition]) -> [String] {
    var names = SwiftNames(taken: Set(facts.map(vocabulary.plainName)))
    var groups: [FactGroupKey: String] = [:]
    var lines = ["/// The facts that the rule set calls \(type).", "public enum \(type) {"]
    for fact in facts where groups[FactGroupKey(fact)] == nil {
      let key = FactGroupKey(fact)
      let name = names.name("facts", else: "")
      groups[key] = name
      let source = SwiftSource.call(
        "FactGroup",
        [SwiftArgument(nil, .text(key.id)), SwiftArgument("swiftName", .text(type))]
          + .optional("for", key.category.map(vocabulary.name)))
      lines += layout.lines(of: source, indent: 2, prefix: "private static let \(name) = ")
    }
    for fact in facts {
      let group = groups[FactGroupKey(fact)] ?? "facts"
      lines += [""]
      lines += declaration(
        vocabulary.plainName(fact), fact.label.en,
        .call("\(group).\(fact.kind.word)", arguments(of: fact)))
    }
    return lines + ["}"]
  }

  private func arguments(of fact: FactDefinition) -> [SwiftArgument] {
    var arguments = [SwiftArgument(nil, .text(fact.id.name))] + fact.label.arguments
    switch fact.kind {
    case .choice(let list), .choices(let list):
      arguments.append(SwiftArgument(nil, .list(list.options.map(\.source))))
      if list.isOpen { arguments.append(SwiftArgument("open", .plain("true"))) }
    case .decimal(let scale): arguments.append(SwiftArgument("scale", .plain("\(scale)")))
    case .rows(let schema):
      arguments.append(SwiftArgument("columns", .list(schema.columns.map(vocabulary.reference))))
    case .flag:
      arguments += .optional("not", fact.negative.map { .call("Wording", $0.arguments) })
    case .count, .share, .text, .date, .duration, .years: break
    }
    arguments += self.arguments(of: fact.derivation)
    if case .count = fact.kind {
      arguments += .optional("partOf", fact.whole.map(vocabulary.reference))
    }
    if case .text = fact.kind {
      arguments += .optional("looksLike", fact.plausibility.map { .plain(".\($0)") })
      if fact.isPersonal, fact.plausibility == nil {
        arguments.append(SwiftArgument("personal", .plain("true")))
      }
    }
    if fact.kind.hasUnit {
      arguments += .optional("unit", fact.unit.map { .call("Wording", $0.arguments) })
    }
    arguments += .texts("aliases", fact.aliases)
    if fact.statesChange {
      arguments.append(SwiftArgument("changes", .plain(".\(fact.changeability)")))
    }
    return arguments
  }

  private func arguments(of derivation: FactDerivation?) -> [SwiftArgument] {
    func argument(_ label: String, _ fact: FactDefinition) -> SwiftArgument {
      SwiftArgument(label, vocabulary.reference(fact))
    }
    switch derivation {
    case nil: return []
    case .share(let part, let whole): return [argument("of", part), argument("among", whole)]
    case .elapsed(let date): return [argument("since", date)]
    case .occurred(let date): return [argument("occurredOn", date)]
    case .number(let list): return [argument("numberOf", list)]
    case .sum(let facts):
      return [SwiftArgument("sumOf", .list(facts.map(vocabulary.reference)))]
    case .quotient(let dividend, let divisor):
      return [argument("dividing", dividend), argument("by", divisor)]
    case .rows(let measure):
      switch measure.kind {
      case .count(let condition):
        return [argument("rowsOf", measure.rows)]
          + .optional("where", condition.map { $0.node.source(naming: vocabulary.name) })
      case .sum(let column): return [argument("sumOf", column), argument("in", measure.rows)]
      case .least(let column): return [argument("leastOf", column), argument("in", measure.rows)]
      case .greatest(let column):
        return [argument("greatestOf", column), argument("in", measure.rows)]
      }
    }
  }
}

/// What the facts of one group have in common.
private struct FactGroupKey: Hashable {
  let id: String
  let category: CategoryID?

  init(_ fact: FactDefinition) {
    id = fact.id.description.split(separator: ".").first.map(String.init) ?? ""
    category = fact.category
  }
}

extension FactKind {
  /// The method of a group that declares one.
  fileprivate var word: String { id }

  fileprivate var hasUnit: Bool {
    switch self {
    case .count, .decimal: true
    default: false
    }
  }

  /// How such facts change unless it is said.
  fileprivate var usualChange: Changeability {
    switch self {
    case .flag, .decimal, .share, .text, .choice: .free
    case .count, .choices, .rows: .grows
    case .date, .years: .fixed
    case .duration: .onlyTime
    }
  }
}

extension FactDefinition {
  /// Whether its declaration says how it changes; a measure of rows and a length of time cannot.
  fileprivate var statesChange: Bool {
    if case .rows? = derivation { return false }
    return kind != .duration && changeability != kind.usualChange
  }
}

extension ChoiceOption {
  fileprivate var source: SwiftSource {
    .call(
      "ChoiceOption", [SwiftArgument(nil, .text(id))] + label.arguments + .texts("aliases", aliases)
    )
  }
}

extension String {
  /// The text as the documentation of a declaration: one sentence on one line.
  var summary: String {
    let words = split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
    return words.isEmpty || words.count > 90 ? "/// As its label says." : "/// \(words)."
  }
}
