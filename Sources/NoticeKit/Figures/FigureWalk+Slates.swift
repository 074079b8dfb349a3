extension FigureWalk {
  /// All that a rule on slates counts; totals that a table prints move with the cells they add up.
  mutating func walked(_ rule: SlateRule) -> SlateRule {
    var walked = rule
    walked.body = body(rule)
    return walked
  }

  private mutating func body(_ rule: SlateRule) -> SlateRuleBody {
    func words(_ body: SlateRuleBody) -> Wording {
      var other = rule
      other.body = body
      other.ownTitle = nil
      return other.title
    }
    switch rule.body {
    case .maximum(let limit, let scope):
      return .maximum(figure(limit) { words(.maximum($0, scope)) }, scope)
    case .categories(let limit, let ids):
      let limit = figure(limit) { words(.categories(atMost: $0, of: ids)) }
      return .categories(atMost: limit, of: ids)
    case .refused:
      return rule.body
    case .precondition(let asked):
      return .precondition(condition(asked))
    case .allocation(let table):
      return .allocation(walked(table))
    case .formula(let formula):
      return .formula(walked(formula))
    case .shareOfCount(let quota, let scope):
      func with(_ change: (inout ShareQuota) -> Void) -> ShareQuota {
        var other = quota
        change(&other)
        return other
      }
      let share = self.share(quota.millionths) { share in
        words(.shareOfCount(with { $0.millionths = share }, scope))
      }
      let minimum = figure(quota.minimum) { minimum in
        words(.shareOfCount(with { $0.minimum = minimum }, scope))
      }
      let moved = with {
        $0.millionths = share
        $0.minimum = minimum
      }
      return .shareOfCount(moved, scope)
    case .shareOfNominees(let asked, let category, let millionths):
      let asked = condition(asked)
      let share = self.share(millionths) {
        words(.shareOfNominees(asked, among: category, millionths: $0))
      }
      return .shareOfNominees(asked, among: category, millionths: share)
    }
  }

  private mutating func share(
    _ millionths: Int64, words: @escaping (Int64) -> Wording
  ) -> Int64 {
    figure(
      millionths, step: lastDigit(of: millionths, atMost: 10_000), in: 0...1_000_000,
      words: words)
  }

  /// Every cell, where the table has one for each of its columns.
  private mutating func walked(_ table: AllocationTable) -> AllocationTable {
    guard table.printedRows.allSatisfy({ $0.cells.count == table.columns.count }) else {
      return table
    }
    var walked = table
    for row in table.rows.indices {
      for column in table.columns.indices {
        let (region, category) = (table.rows[row].region, table.columns[column])
        let cell = table.rows[row].cells[column]
        let moved = figure(cell) {
          Wording("\(region)（\(category)）\($0)个", "\(region) (\(category)): \($0)")
        }
        walked.add(moved - cell, row: row, column: column)
      }
    }
    return walked
  }

  /// Every bound between two bands that give different numbers, and what each band gives.
  private mutating func walked(_ formula: AllocationFormula) -> AllocationFormula {
    var walked = formula
    for index in formula.columns.indices {
      let column = formula.columns[index]
      for band in column.bands.indices {
        let gives = column.bands[band].gives
        func words(_ band: AllocationFormula.Band) -> Wording {
          let text = "\(column.category) \(band.from)–\(band.upTo.map { "\($0)" } ?? "")"
          return Wording("\(text)：\(band.gives)个", "\(text): \(band.gives)")
        }
        walked.columns[index].bands[band].gives = figure(gives) {
          var other = column.bands[band]
          other.gives = $0
          return words(other)
        }
        guard let end = column.bands[band].upTo, column.bands.indices.contains(band + 1),
          column.bands[band + 1].gives != gives
        else { continue }
        let last = column.bands[band + 1].upTo ?? Int.max
        let moved = figure(end, in: column.bands[band].from...max(end, last - 1)) {
          var other = column.bands[band]
          other.upTo = $0
          return words(other)
        }
        walked.columns[index].bands[band].upTo = moved
        walked.columns[index].bands[band + 1].from += moved - end
      }
    }
    return walked
  }
}

extension AllocationTable {
  /// Adds to a cell and to all totals that it stands in; what overflows is a fault of the table.
  package mutating func add(_ difference: Int, row: Int, column: Int) {
    rows[row].cells[column] &+= difference
    rows[row].total? &+= difference
    totals?.cells[column] &+= difference
    totals?.total? &+= difference
  }
}
