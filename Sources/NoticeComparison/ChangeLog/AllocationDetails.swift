import NoticeKit

extension AllocationTable {
  /// What differs between two printed tables, region by region.
  func details(
    to other: AllocationTable, _ title: (CategoryID) -> Wording
  ) -> [ChangeDetail] {
    let headed =
      headings == other.headings
      ? []
      : ChangeDetail.between(
        headings.joined(separator: "、"), other.headings.joined(separator: "、"), as: .wording, nil)
    return paired(rows, other.rows, by: { bare($0.region) }).flatMap { pair -> [ChangeDetail] in
      switch (pair.old, pair.new) {
      case (let row?, let otherRow?): cells(of: row, against: otherRow, in: other, title)
      case (let row?, nil): ChangeDetail.between(printed(row, title), nil, as: .figure, .changed)
      case (nil, let row?):
        ChangeDetail.between(nil, other.printed(row, title), as: .figure, .changed)
      case (nil, nil): []
      }
    } + headed
  }

  /// What the table allots in all and in each category, such as 18行，共74个：志愿者22、组织20.
  func totalsInWords(in ruleSet: RuleSet) -> Wording {
    let sums = columns.indices.map { index in
      rows.reduce(0) { $1.cells.indices.contains(index) ? $0 &+ $1.cells[index] : $0 }
    }
    let all = sums.reduce(0, &+)
    let parts = zip(columns, sums).map { (ruleSet.title(of: $0), $1) }
    return Wording(
      "\(rows.count)行，共\(all)个：" + parts.map { "\($0.zh)\($1)" }.joined(separator: "、"),
      "\(rows.count) rows, \(all) in all: " + parts.map { "\($0.en) \($1)" }.joined(separator: ", ")
    )
  }

  /// What one region is allotted, category by category: more is better for nominees.
  private func cells(
    of row: Row, against otherRow: Row, in other: AllocationTable,
    _ title: (CategoryID) -> Wording
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
      let name = title(category)
      func told(_ region: String, _ number: Int) -> Wording {
        Wording("\(region)：\(name.zh)\(number)", "\(region): \(name.en) \(number)")
      }
      return ChangeDetail.between(
        number.map { told(row.region, $0) }, otherNumber.map { told(otherRow.region, $0) },
        as: .figure, direction)
    }
  }

  private struct Cell {
    let category: CategoryID
    let number: Int
  }

  private func printed(_ row: Row, _ title: (CategoryID) -> Wording) -> Wording {
    let cells = zip(columns, row.cells).map { (title($0), $1) }
    return Wording(
      "\(row.region)：" + cells.map { "\($0.zh)\($1)" }.joined(separator: "、"),
      "\(row.region): " + cells.map { "\($0.en) \($1)" }.joined(separator: ", "))
  }
}

extension AllocationFormula {
  /// The bands in one line, category by category: 志愿者按注册人数：0→0，1–4999→1，≥5000→2.
  func words(_ title: (CategoryID) -> Wording) -> Wording {
    let lines = columns.map { (title($0.category), $0.fact.label, $0.bands.map(\.words)) }
    return Wording(
      lines.map { "\($0.zh)按\($1.zh)：\($2.joined(separator: "，"))" }.joined(separator: "；"),
      lines.map { "\($0.en) by \($1.en): \($2.joined(separator: ", "))" }.joined(separator: "; "))
  }
}

extension AllocationFormula.Band {
  /// From what count to what count it gives how many: 1–4999→1.
  fileprivate var words: String {
    guard let upTo else { return "≥\(from)→\(gives)" }
    return upTo == from ? "\(from)→\(gives)" : "\(from)–\(upTo)→\(gives)"
  }
}
