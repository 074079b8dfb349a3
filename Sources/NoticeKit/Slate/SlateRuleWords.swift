extension SlateRule {
  /// The rule in short words.
  public var title: Wording { ownTitle ?? bodyTitle }

  /// The kinds of unit that it binds, in words.
  public var kindsInWords: Wording {
    guard !kinds.isEmpty else { return Wording("各推荐单位", "All units") }
    return Wording(
      kinds.map(\.label.zh).joined(separator: "、", last: "和"),
      kinds.map(\.label.en).joined(separator: ", ", last: " and "))
  }

  private var bodyTitle: Wording {
    switch body {
    case .maximum(let limit, let scope):
      let words = words(of: scope)
      return Wording("\(words.zh)不超过\(limit)个", "At most \(limit) \(words.en)")
    case .categories(let limit, let categories):
      let names = names(categories)
      return Wording(
        "\(names.zh)中至多选\(limit)类", "At most \(limit) of the categories \(names.en)")
    case .refused(let categories):
      let names = names(categories)
      return Wording("不推荐\(names.zh)", "No nominees in \(names.en)")
    case .precondition(let condition):
      return Wording(condition.words(in: .zh), condition.words(in: .en))
    case .allocation:
      return Wording("不超过分配表所列名额", "At most as many as the table allots")
    case .formula:
      return Wording("分配表的算法", "How the table was made")
    case .shareOfCount(let quota, let scope):
      let percent = ExactDecimal.digits(quota.millionths, scale: 4)
      let words = words(of: scope)
      return Wording(
        "\(words.zh)不超过\(quota.base.label.zh)的\(percent)%，至少可推\(quota.minimum)个",
        "At most \(percent)% of \(quota.base.label.en) \(words.en), and \(quota.minimum) in any case"
      )
    case .shareOfNominees(let condition, let category, let millionths):
      let percent = ExactDecimal.digits(millionths, scale: 4)
      let whom = category.map { names([$0]) } ?? Wording("人选", "the nominees")
      return Wording(
        "\(whom.zh)中“\(condition.words(in: .zh))”者不超过\(percent)%",
        "At most \(percent)% of \(whom.en) may be such: \(condition.words(in: .en))")
    }
  }

  private func words(of scope: SlateScope) -> Wording {
    switch scope {
    case .inEachCategory: Wording("每个类别", "in each category")
    case .inAll: Wording("推荐总数", "in all")
    case .inCategory(let id): Wording(names([id]).zh, "in \(names([id]).en)")
    }
  }

  private func names(_ ids: [CategoryID]) -> Wording {
    let titles = ids.map { categoryTitles[$0] ?? Wording($0.description, $0.description) }
    return Wording(
      titles.map { "“\($0.zh)”" }.joined(separator: "、"),
      titles.map { "“\($0.en)”" }.joined(separator: ", "))
  }
}

extension [String] {
  /// The names side by side, the last behind a word of its own: a label may hold a comma itself.
  fileprivate func joined(separator: String, last: String) -> String {
    guard let end = self.last, count > 1 else { return joined() }
    return dropLast().joined(separator: separator) + last + end
  }
}
