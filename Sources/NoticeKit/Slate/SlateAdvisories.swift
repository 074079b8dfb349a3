extension SlateCheck {
  /// Nominations of one category and one name, handed in more than once.
  var lookAlikes: [SlateAdvice] {
    var groups: [[String]: [Int]] = [:]
    for (index, nomination) in slate.nominations.enumerated() {
      let name = bare(nomination.name)
      guard !name.isEmpty else { continue }
      groups[[nomination.category.description, name], default: []].append(index)
    }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { positions in
      let first = slate.nominations[positions[0]]
      let category = ruleSet.category(first.category)?.title
      return SlateAdvice(
        note: Wording(
          "“\(first.name)”在“\(category?.zh ?? first.category.description)”中出现\(positions.count)次",
          "“\(first.name)” stands \(positions.count) times in “"
            + "\(category?.en ?? first.category.description)”"),
        clause: nil, nominations: positions)
    }
  }

  /// Where the unit's counts give another number than the printed table allots; the table binds.
  var formulaDifferences: [SlateAdvice] {
    guard let region = slate.unit.region else { return [] }
    let sound = binding.filter { !ruleSet.storage.faultySlateRules.contains($0.id) }
    let tables = sound.compactMap {
      if case .allocation(let table) = $0.body { table } else { nil }
    }
    return sound.flatMap { rule -> [SlateAdvice] in
      guard case .formula(let formula) = rule.body else { return [] }
      return formula.columns.compactMap { column in
        guard let count = evaluation.span(of: column.fact)?.exactWhole,
          let given = column.number(for: count),
          let printed = tables.lazy.compactMap({ $0.cell(region, column.category) }).first,
          given != printed
        else { return nil }
        let title = ruleSet.category(column.category)?.title
        return SlateAdvice(
          note: Wording(
            "\(region)“\(title?.zh ?? column.category.description)”：分配表印为\(printed)，"
              + "按\(column.fact.label.zh)\(count)应为\(given)；以分配表为准",
            "\(region), “\(title?.en ?? column.category.description)”: the table prints \(printed), "
              + "\(column.fact.label.en) of \(count) would give \(given); the table binds"),
          clause: rule.clause + column.place, nominations: [])
      }
    }
  }
}
