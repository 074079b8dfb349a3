import NoticeKit

extension AllocationTable {
  /// Every cell one up and one down with the totals that it stands in, every printed total by itself,
  /// every region under another name, and columns exchanged.
  var variants: [Variant<AllocationTable>] {
    let isWhole = (rows + [totals].compactMap { $0 }).allSatisfy {
      $0.cells.count == columns.count
    }
    guard isWhole else { return [] }
    return cellVariants + totalVariants + regionVariants + columnVariants
  }

  private var cellVariants: [Variant<AllocationTable>] {
    rows.indices.flatMap { row in
      columns.indices.flatMap { column in
        let cell = rows[row].cells[column]
        let place = "\(rows[row].region) \(columns[column]) \(cell) → "
        return figures(around: cell, place).map { figure in
          changed(figure.change) { $0.add(figure.value - cell, row: row, column: column) }
        }
      }
    }
  }

  /// None of these adds up, which is a fault.
  private var totalVariants: [Variant<AllocationTable>] {
    let ofRows = rows.indices.flatMap { row in
      totals(around: rows[row].total, of: rows[row].region).map { figure in
        changed(figure.change) { $0.rows[row].total = figure.value }
      }
    }
    guard let totals else { return ofRows }
    let ofColumns = columns.indices.flatMap { column in
      self.totals(around: totals.cells[column], of: columns[column].description).map { figure in
        changed(figure.change) { $0.totals?.cells[column] = figure.value }
      }
    }
    return ofRows + ofColumns
      + self.totals(around: totals.total, of: totals.region).map { figure in
        changed(figure.change) { $0.totals?.total = figure.value }
      }
  }

  private func totals(around total: Int?, of name: String) -> [Variant<Int>] {
    guard let total else { return [] }
    return figures(around: total, "total of \(name) \(total) → ")
  }

  /// A region under another name is one that the table lacks, and nobody misses the other name.
  private var regionVariants: [Variant<AllocationTable>] {
    rows.indices.map { row in
      let other = "\(rows[row].region)*"
      return changed("\(rows[row].region) → \(other)") { $0.rows[row].region = other }
    }
  }

  /// Neighbours exchanged, where they differ in a cell.
  private var columnVariants: [Variant<AllocationTable>] {
    columns.indices.dropLast().filter { column in
      rows.contains { $0.cells[column] != $0.cells[column + 1] }
    }.map { column in
      changed("\(columns[column]) ↔ \(columns[column + 1])") {
        $0.columns.swapAt(column, column + 1)
      }
    }
  }

  private func changed(
    _ change: String, _ make: (inout AllocationTable) -> Void
  ) -> Variant<AllocationTable> {
    var copy = self
    make(&copy)
    return Variant(change, copy)
  }
}

extension AllocationFormula {
  /// Every bound between two bands one up and one down, every number that a band gives, every column
  /// gone, and the categories and the counts of neighbours exchanged.
  var variants: [Variant<AllocationFormula>] {
    let ofBands = columns.indices.flatMap { index in
      columns[index].variants.map { variant in
        changed("\(columns[index].category) \(variant.change)") {
          $0.columns[index] = variant.value
        }
      }
    }
    let dropped =
      columns.count > 1
      ? columns.indices.map { index in
        changed("without \(columns[index].category)") { $0.columns.remove(at: index) }
      } : []
    let exchanged = columns.indices.dropLast().flatMap { index in
      let (left, right) = (columns[index], columns[index + 1])
      return [
        changed("\(left.category) ↔ \(right.category)") {
          ($0.columns[index].category, $0.columns[index + 1].category) =
            (right.category, left.category)
        },
        changed("\(left.fact.id) ↔ \(right.fact.id)") {
          ($0.columns[index].fact, $0.columns[index + 1].fact) = (right.fact, left.fact)
        },
      ]
    }
    return ofBands + dropped + exchanged
  }

  private func changed(
    _ change: String, _ make: (inout AllocationFormula) -> Void
  ) -> Variant<AllocationFormula> {
    var copy = self
    make(&copy)
    return Variant(change, copy)
  }
}

extension AllocationFormula.Column {
  fileprivate var variants: [Variant<AllocationFormula.Column>] {
    let bounds = bands.indices.dropLast().flatMap { index -> [Self?] in
      [1, -1].map { moving(theEndOf: index, by: $0) }
    }
    let moved = bounds.compactMap { $0 }.map { column in
      Variant("\(words) → \(column.words)", column)
    }
    let given = bands.indices.flatMap { index in
      let start = "from \(bands[index].from) gives \(bands[index].gives) → "
      return figures(around: bands[index].gives, start).map { figure in
        var copy = self
        copy.bands[index].gives = figure.value
        return Variant(figure.change, copy)
      }
    }
    return moved + given
  }

  /// Where the next band gives another number, and neither is left without a count.
  private func moving(theEndOf index: Int, by step: Int) -> Self? {
    guard let end = bands[index].upTo, bands[index].gives != bands[index + 1].gives,
      end + step >= bands[index].from, end + step < bands[index + 1].upTo ?? .max
    else { return nil }
    var copy = self
    copy.bands[index].upTo = end + step
    copy.bands[index + 1].from += step
    return copy
  }

  private var words: String { bands.map { "\($0.from)" }.joined(separator: "|") }
}
