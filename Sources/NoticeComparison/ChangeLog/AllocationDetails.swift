import NoticeKit

extension AllocationTable {
  /// What differs between two printed tables, region by region.
  func details(to other: AllocationTable) -> [ChangeDetail] {
    let headed =
      headings == other.headings
      ? []
      : ChangeDetail.between(
        headings.joined(separator: "、"), other.headings.joined(separator: "、"), as: .wording, nil)
    return paired(rows, other.rows, by: { bare($0.region) }).flatMap { pair -> [ChangeDetail] in
      switch (pair.old, pair.new) {
      case (let row?, let otherRow?): cells(of: row, against: otherRow, in: other)
      case (let row?, nil): ChangeDetail.between(printed(row), nil, as: .figure, .changed)
      case (nil, let row?): ChangeDetail.between(nil, other.printed(row), as: .figure, .changed)
      case (nil, nil): []
      }
    } + headed
  }

  /// What the table allots in all and in each category, such as 共74个：志愿者22、组织20.
  func totalsInWords(in ruleSet: RuleSet) -> Wording {
    let sums = columns.indices.map { index in
      rows.reduce(0) { $1.cells.indices.contains(index) ? $0 &+ $1.cells[index] : $0 }
    }
    let all = sums.reduce(0, &+)
    let parts = zip(columns, sums).map { (ruleSet.title(of: $0), $1) }
    return Wording(
      "共\(all)个：" + parts.map { "\($0.zh)\($1)" }.joined(separator: "、"),
      "\(all) in all: " + parts.map { "\($0.en) \($1)" }.joined(separator: ", "))
  }

  /// What one region is allotted, category by category: more is better for nominees.
  private func cells(
    of row: Row, against otherRow: Row, in other: AllocationTable
  ) -> [ChangeDetail] {
    let old = zip(columns, row.cells).map { Cell(category: $0, number: $1) }
    let new = zip(other.columns, otherRow.cells).map { Cell(category: $0, number: $1) }
    return paired(old, new, by: \.category).flatMap { pair -> [ChangeDetail] in
      let (number, otherNumber) = (pair.old?.number, pair.new?.number)
      let direction: ChangeDirection =
        if let number, let otherNumber {
          otherNumber > number ? .loosened : .tightened
        } else {
          .changed
        }
      guard number != otherNumber, let category = (pair.new ?? pair.old)?.category else {
        return []
      }
      return ChangeDetail.between(
        number.map { "\(row.region) \(category) \($0)" },
        otherNumber.map { "\(otherRow.region) \(category) \($0)" }, as: .figure, direction)
    }
  }

  private struct Cell {
    let category: CategoryID
    let number: Int
  }

  private func printed(_ row: Row) -> String {
    row.region + " " + zip(columns, row.cells).map { "\($0) \($1)" }.joined(separator: ", ")
  }
}

extension AllocationFormula {
  /// The bands in one line, category by category.
  var words: Wording {
    let lines = columns.map { column in
      let bands = column.bands.map { band in
        "\(band.from)\(band.upTo.map { $0 == band.from ? "" : "–\($0)" } ?? "+"): \(band.gives)"
      }
      return (column, bands.joined(separator: ", "))
    }
    return Wording(
      lines.map { "\($0.category) \($0.fact.label.zh) \($1)" }.joined(separator: "；"),
      lines.map { "\($0.category) \($0.fact.label.en) \($1)" }.joined(separator: "; "))
  }
}
