/// How many nominees a limit, a cell or a band may give at most; beyond, sums could overflow.
private let numbers = 0...1_000_000

extension SlateRule {
  /// What is wrong with its figures.
  var objections: [Wording] {
    switch body {
    case .maximum(let limit, _):
      return outOfRange([limit])
    case .categories(let limit, let ids):
      let doubled = repeated(ids)
      return limit >= 1 && limit < ids.count ? doubled : [wrong(limit)] + doubled
    case .refused(let ids):
      return ids.isEmpty ? [Wording("没有列出类别", "it lists no category")] : repeated(ids)
    case .precondition:
      return []
    case .allocation(let table):
      return table.objections
    case .formula(let formula):
      return formula.objections
    case .shareOfCount(let quota, _):
      return outOfRange([quota.minimum]) + shareObjections(quota.millionths)
        + (quota.base.kind == .count ? [] : [Wording("基数不是整数", "its base is no count")])
    case .shareOfNominees(_, _, let millionths):
      return shareObjections(millionths)
    }
  }

  private func shareObjections(_ millionths: Int64) -> [Wording] {
    if (0...1_000_000).contains(millionths) { return [] }
    if let percent, percent.value == nil {
      return [Wording("“\(percent.text)”不是可用的数", "“\(percent.text)” is no usable number")]
    }
    if let percent, let value = percent.value, value.scale > 4 {
      return [
        Wording(
          "比例\(percent.text)%的小数多于4位", "the share \(percent.text)% has more than 4 decimals")
      ]
    }
    return [Wording("比例不在0至100%之间", "the share does not lie between 0 and 100 %")]
  }
}

extension AllocationTable {
  /// What does not add up, or stands twice, each told by its place in the table.
  fileprivate var objections: [Wording] {
    var found = repeated(columns)
    if columns.isEmpty || rows.isEmpty {
      found.append(Wording("表中没有行或列", "the table has no row or no column"))
    }
    found += duplicates(in: rows.map { bare($0.region) }).map {
      Wording("“\($0)”出现两次", "“\($0)” stands twice")
    }
    found += printedRows.flatMap(objections(to:))
    guard found.isEmpty, let totals else { return found }
    for (index, column) in columns.enumerated() {
      let sum = rows.reduce(0) { $0 + $1.cells[index] }
      guard sum != totals.cells[index] else { continue }
      found.append(
        Wording(
          "“\(column)”列合计印为\(totals.cells[index])，各行之和为\(sum)",
          "column “\(column)” is printed as \(totals.cells[index]) and adds up to \(sum)"))
    }
    return found
  }

  private func objections(to row: Row) -> [Wording] {
    if bare(row.region).isEmpty { return [Wording("有一行没有名称", "a row has no name")] }
    if row.cells.count != columns.count {
      return [
        Wording(
          "“\(row.region)”有\(row.cells.count)格，应为\(columns.count)格",
          "“\(row.region)” has \(row.cells.count) cells and should have \(columns.count)")
      ]
    }
    let wrong = outOfRange(row.cells + [row.total].compactMap { $0 })
    guard wrong.isEmpty, let total = row.total else { return wrong }
    let sum = row.cells.reduce(0, +)
    if total == sum { return [] }
    return [
      Wording(
        "“\(row.region)”合计印为\(total)，各格之和为\(sum)",
        "“\(row.region)” is printed as \(total) and adds up to \(sum)")
    ]
  }
}

extension AllocationFormula {
  /// Gaps and overlaps of bands, each told by its category.
  fileprivate var objections: [Wording] {
    let empty = columns.isEmpty ? [Wording("算法没有内容", "the formula says nothing")] : []
    return empty + repeated(columns.map(\.category)) + columns.flatMap(\.objections)
  }
}

extension AllocationFormula.Column {
  fileprivate var objections: [Wording] {
    let wrong = outOfRange(bands.map(\.gives)) + bands.flatMap(\.objections)
    guard wrong.isEmpty else { return wrong }
    var next: Int? = 0
    var found: [Wording] = []
    for band in bands {
      if let next, band.from != next {
        found.append(
          Wording(
            "“\(category)”的分档应从\(next)起，写作从\(band.from)起",
            "a band of “\(category)” should begin at \(next) and begins at \(band.from)"))
      } else if next == nil {
        found.append(
          Wording(
            "“\(category)”在没有上限的一档之后又有一档",
            "a band of “\(category)” follows one that has no end"))
      }
      next = band.upTo.map { $0 + 1 }
    }
    if next != nil {
      found.append(
        Wording("“\(category)”的最高一档有上限", "the last band of “\(category)” has an end"))
    }
    return found
  }
}

extension AllocationFormula.Band {
  fileprivate var objections: [Wording] {
    let ends = [from] + [upTo].compactMap { $0 }
    let wrong = ends.filter { !(0...ExactDecimal.greatestUnits).contains(Int64($0)) }.map(wrong)
    guard wrong.isEmpty, let upTo, upTo < from else { return wrong }
    return [
      Wording("分档从\(from)到\(upTo)，首尾倒置", "a band runs from \(from) to \(upTo), which is backwards")
    ]
  }
}

private func outOfRange(_ figures: [Int]) -> [Wording] {
  figures.filter { !numbers.contains($0) }.map(wrong)
}

private func wrong(_ figure: Int) -> Wording {
  Wording("数字\(figure)超出范围", "the figure \(figure) is out of range")
}

private func repeated(_ ids: [CategoryID]) -> [Wording] {
  duplicates(in: ids.map(\.description)).map {
    Wording("类别“\($0)”出现两次", "category “\($0)” stands twice")
  }
}
