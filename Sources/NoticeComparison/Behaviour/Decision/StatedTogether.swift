import NoticeKit

/// Variables in sets, each of them stated as a whole.
struct StatedTogether {
  /// For each variable, the others of its set, itself included.
  private let sets: [[Int]]

  init(in vocabulary: Vocabulary) {
    var joined = DisjointSets(vocabulary.meanings.count)
    var first: [NominationStatement: Int] = [:]
    for (variable, meaning) in vocabulary.meanings.enumerated() {
      for statement in vocabulary.statements(for: meaning) {
        joined.join([first[statement] ?? variable, variable])
        first[statement] = variable
      }
    }
    let members = Dictionary(grouping: vocabulary.meanings.indices) { joined.leader(of: $0) }
    sets = vocabulary.meanings.indices.map { members[joined.leader(of: $0)] ?? [] }
  }

  /// Some variables with all that is stated together with them.
  func all(with variables: Set<Int>) -> Set<Int> {
    variables.reduce(into: []) { $0.formUnion(sets[$1]) }
  }
}

extension Vocabulary {
  /// What says what a variable is: a fact or an answer, and the facts that a pattern takes up.
  fileprivate func statements(for meaning: Meaning) -> [NominationStatement] {
    switch meaning {
    case .judgement(let key): return [.judgement(key.id)]
    case .measure(let id):
      if case .rows(let measure)? = mentions.facts[id]?.derivation {
        return [.fact(measure.rows.id)]
      }
      return [.fact(id)]
    case .pattern(let id, let pattern):
      return [.fact(id)]
        + pattern.parts.compactMap { part in
          if case .stated(let fact, _) = part { .fact(fact.id) } else { nil }
        }
    default: return meaning.fact.map { [.fact($0)] } ?? []
    }
  }
}
