extension CoverageClaims {
  /// A rule on slates claims its limits and choices at its place, a table and a formula theirs.
  mutating func add(_ rule: SlateRule) {
    claim(rule.clause) { $0.add(rule) }
    switch rule.body {
    case .allocation(let table):
      for row in table.printedRows {
        claim("\(rule.clause)·\(row.region)") { place in
          place.claim(.encoded)
          for figure in row.cells + [row.total].compactMap({ $0 }) {
            place.figures.append(CoverageClaim(String(figure)))
          }
        }
      }
    case .formula(let formula):
      for column in formula.columns {
        claim(rule.clause + column.place) { place in
          place.claim(.encoded)
          for band in column.bands { place.add(band) }
        }
      }
    case .maximum, .categories, .refused, .precondition, .shareOfCount, .shareOfNominees:
      break
    }
  }
}

extension CoverageClaims.Place {
  fileprivate mutating func add(_ rule: SlateRule) {
    claim(.encoded)
    switch rule.body {
    case .maximum(let limit, _):
      figures.append(CoverageClaim(String(limit)))
    case .categories(let limit, let ids):
      figures.append(CoverageClaim(String(limit)))
      lists.append(CoverageClaim(String(ids.count)))
    case .refused(let ids):
      lists.append(CoverageClaim(String(ids.count)))
    case .precondition(let condition):
      add(condition.node)
    case .allocation(let table):
      for heading in table.headings { labels[heading] = .encoded }
    case .formula:
      break
    case .shareOfCount(let quota, _):
      figures.append(CoverageClaim(percent(quota.millionths)))
      if quota.minimum > 0 { figures.append(CoverageClaim(String(quota.minimum))) }
    case .shareOfNominees(let condition, _, let millionths):
      figures.append(CoverageClaim(percent(millionths)))
      add(condition.node)
    }
  }

  /// A band claims its ends and its number; a band for none, which notices imply, claims nothing.
  fileprivate mutating func add(_ band: AllocationFormula.Band) {
    if band.upTo == 0 { return }
    let ends = band.upTo.map { "\(band.from)-\($0)" } ?? String(band.from)
    figures.append(CoverageClaim(ends))
    figures.append(CoverageClaim(String(band.gives)))
  }

  private func percent(_ millionths: Int64) -> String {
    ExactDecimal.digits(millionths, scale: 4) + "%"
  }
}
