import NoticeCatalog
import NoticeKit
import Testing

/// Something that a rule set is made of, as a change that leaves it out.
private struct Droppable {
  /// The place that states it.
  let clause: String
  let drop: (inout RuleSetParts) -> Void
}

extension ClauseContents {
  /// Each thing it holds, left out by itself.
  fileprivate var droppable: [(clause: String, drop: (inout ClauseContents) -> Void)] {
    requirements.indices.map { index in
      (requirements[index].clause, { $0.requirements.remove(at: index) })
    }
      + provisions.indices.map { index in
        (provisions[index].clause, { $0.provisions.remove(at: index) })
      }
      + slateRules.indices.map { index in
        (slateRules[index].clause, { $0.slateRules.remove(at: index) })
      }
      + lists.indices.map { index in (lists[index].clause, { $0.lists.remove(at: index) }) }
      + notes.indices.map { index in (notes[index].clause, { $0.notes.remove(at: index) }) }
  }
}

extension RuleSetParts {
  /// Each thing of the rule set, left out by itself.
  fileprivate var droppable: [Droppable] {
    let inCategories = categories.indices.flatMap { category in
      [
        Droppable(clause: categories[category].clause) { $0.categories.remove(at: category) }
      ]
        + categories[category].contents.droppable.map { thing in
          Droppable(clause: thing.clause) { thing.drop(&$0.categories[category].contents) }
        }
    }
    let outside = contents.droppable.map { thing in
      Droppable(clause: thing.clause) { thing.drop(&$0.contents) }
    }
    let ofForms = forms.indices.flatMap { form in
      [Droppable(clause: forms[form].clause) { $0.forms.remove(at: form) }]
        + forms[form].fields.indices.map { field in
          Droppable(clause: forms[form].clause) { $0.forms[form].fields.remove(at: field) }
        }
        + forms[form].fields.indices.flatMap { field in
          forms[form].fields[field].contents.droppable.map { thing in
            Droppable(clause: forms[form].clause + thing.clause) {
              thing.drop(&$0.forms[form].fields[field].contents)
            }
          }
        }
    }
    return [Droppable(clause: "抬头") { $0.notices = [] }]
      + notTaken.indices.map { index in
        Droppable(clause: notTaken[index].clause) { $0.notTaken.remove(at: index) }
      } + inCategories + outside + ofForms
  }
}

@Suite("What is left out of a bundled rule set is named by its check")
struct DroppedPartTests {
  private func coverage(of ruleSet: RuleSet, without things: [Droppable]) -> Coverage {
    // From the last to the first, so that positions stay right.
    ruleSet.trying { parts in
      for thing in things.reversed() { thing.drop(&parts) }
    }.coverage
  }

  @Test(
    "each figure, date, list and label is missed when one thing is gone",
    arguments: RuleSetCatalog.bundled.ruleSets.map(\.id))
  func figures(_ id: RuleSetID) throws {
    let ruleSet = try RuleSetCatalog.bundled.ruleSet(named: id.description)
    let missed = ruleSet.parts.droppable.reduce(into: Set<String>()) { missed, thing in
      missed.formUnion(coverage(of: ruleSet, without: [thing]).uncovered.map(\.name))
    }
    let all = Set(
      ruleSet.coverage.tokens.filter { $0.kind != .clause && $0.kind != .pending }.map(\.name))
    // 各10个 is one figure of the text that holds for four categories.
    let shared = id.series == "henan-commendation" ? ["一¶2 figure 10"] : []
    #expect(all.subtracting(missed).sorted() == shared)
  }

  @Test(
    "each clause is missed when everything that it states is gone",
    arguments: RuleSetCatalog.bundled.ruleSets.map(\.id))
  func clauses(_ id: RuleSetID) throws {
    let ruleSet = try RuleSetCatalog.bundled.ruleSet(named: id.description)
    let things = ruleSet.parts.droppable
    let kept = ruleSet.coverage.tokens.filter { $0.kind == .clause && $0.status != .heading }
      .filter { token in
        let rest = coverage(of: ruleSet, without: things.filter { $0.states(token.clause) })
        let now = rest.tokens.first { $0.name == token.name }?.status
        // What is left at most heads places below it that still state something.
        return now != .unclaimed && now != .heading
      }
    #expect(kept.map(\.clause) == [])
  }
}

extension Droppable {
  /// Whether it stands at a place, or the place is part of it: a row of its table, a field of its
  /// form, a note of its formula.
  fileprivate func states(_ place: String) -> Bool {
    if clause == place || (clause == "抬头" && place == "落款") { return true }
    guard place.hasPrefix(clause), let next = place.dropFirst(clause.count).first else {
      return false
    }
    return next == "·" || next == "注" || (clause.hasSuffix("注") && next.isNumber)
  }
}

extension CoverageToken {
  /// The thing, whatever claims it.
  fileprivate var name: String { "\(clause) \(kind.rawValue) \(text)" }
}
