extension RuleSetInspection {
  /// Parts that a rule set can have only once, or must have.
  var partFaults: [Fault] {
    var faults: [Fault] = []
    if parts.notices.count > 1 {
      faults.append(
        wrong(
          Wording("有\(parts.notices.count)个 Notice", "there are \(parts.notices.count) Notices"),
          Wording("只写一个", "write one")))
    }
    if parts.outlines.count > 1 {
      faults.append(
        wrong(
          Wording(
            "有\(parts.outlines.count)个 Outline", "there are \(parts.outlines.count) Outlines"),
          Wording("只写一个", "write one")))
    }
    if parts.categories.isEmpty {
      faults.append(
        wrong(
          Wording("没有任何类别", "there is no category"),
          Wording("至少写一个 NomineeCategory", "write at least one NomineeCategory")))
    }
    for category in categories where category.requirements.isEmpty && category.forms.isEmpty {
      faults.append(
        Fault(
          .wrongParts, at: "\(id) \(category.clause)", category: category.id,
          found: Wording("类别“\(category.id)”没有要求", "category “\(category.id)” asks for nothing"),
          mend: Wording("在其下写出各款", "write its clauses below it")))
    }
    return faults + listedCategories + unknownCategories
  }

  /// A requirement that is narrowed to categories is narrowed to ones there are.
  private var unknownCategories: [Fault] {
    let encoded = Set(parts.categories.map(\.id))
    let misplaced = parts.categories.flatMap(\.contents.requirements)
      .filter { $0.categories != nil }.map { requirement in
        Fault(
          .wrongParts, at: "\(requirement.clause) \(requirement.id)",
          found: Wording("在类别之内又限定了类别", "it is narrowed to categories inside a category"),
          mend: Wording("去掉 only(for:)", "drop only(for:)"))
      }
    let narrowed =
      parts.contents.requirements.map { ($0.clause, $0.id, $0.categories) }
      + parts.allContents.flatMap(\.provisions)
      .map { ($0.clause, $0.provision.id, $0.provision.categories) }
    let binding = narrowed.compactMap { clause, id, categories in
      categories.map { (clause, id, $0) }
    }
    let toNone = binding.filter(\.2.isEmpty).map { clause, id, _ in
      Fault(
        .wrongParts, at: "\(clause) \(id)",
        found: Wording("限定了类别，却没有列出类别", "it is narrowed to no category at all"),
        mend: Wording("列出类别，或去掉限定", "list categories, or do not narrow it"))
    }
    return misplaced + toNone
      + binding.flatMap { clause, id, categories in
        categories.filter { !encoded.contains($0) }.map { category in
          Fault(
            .wrongParts, at: "\(clause) \(id)",
            found: Wording("没有类别“\(category)”", "there is no category “\(category)”"),
            mend: Wording("用本规则集所编的类别", "narrow it to categories of this rule set"))
        }
      }
  }

  /// The list of categories has exactly those that are encoded.
  private var listedCategories: [Fault] {
    let encoded = parts.categories.map(\.id)
    return parts.allContents.flatMap(\.provisions).compactMap { placed in
      guard case .categories(let taken) = placed.provision, Set(taken.ids) != Set(encoded) else {
        return nil
      }
      let names = encoded.map(\.description)
      return Fault(
        .wrongParts, at: "\(id) \(placed.clause)",
        found: Wording("所列类别为\(taken.title.zh)", "the categories listed are \(taken.title.en)"),
        mend: Wording(
          "与所编类别一致：\(names.joined(separator: "、"))",
          "list those encoded: \(names.joined(separator: ", "))"))
    }
  }

  /// Versions, editions and days that are none.
  var literalFaults: [Fault] {
    var faults: [Fault] = []
    if version.version == nil {
      faults.append(
        impossible(
          version.text, Wording("版本", "version"), Wording("写成1.0.0这样的版本", "write one such as 1.0.0")
        ))
    }
    let editions = RuleSetID.editions
    if !editions.contains(id.edition) {
      faults.append(
        impossible(
          String(id.edition),
          Wording(
            "\(editions.lowerBound)至\(editions.upperBound)的年份",
            "year from \(editions.lowerBound) to \(editions.upperBound)"),
          Wording("写成2024这样的年份", "write one such as 2024")))
    }
    let days = parts.notices.flatMap { [$0.issued, $0.published] }.compactMap { $0 }
    let provisions = parts.allContents.flatMap(\.provisions).map(\.provision)
    let deadlines = provisions.compactMap { provision -> Deadline? in
      if case .deadline(let deadline) = provision { deadline } else { nil }
    }
    let keyDays = provisions.compactMap { provision -> DayLiteral? in
      if case .keyDate(let keyDate) = provision { keyDate.day } else { nil }
    }
    for time in deadlines.compactMap(\.time) where time.time == nil {
      faults.append(
        impossible(
          time.text, Wording("时刻", "time of the clock"),
          Wording("写成17:00这样的时刻", "write one such as 17:00")))
    }
    for day in days + deadlines.map(\.day) + keyDays where day.day == nil {
      faults.append(
        impossible(
          day.text, Wording("日期", "day of the calendar"),
          Wording("写成2021-09-30这样的日期", "write one such as 2021-09-30")))
    }
    return faults
  }

  /// Titles that one of the languages lacks.
  var wordingFaults: [Fault] {
    let titles =
      parts.notices.map { ("\(id) 抬头", $0.title) }
      + parts.categories.map { ("\(id) \($0.clause)", $0.title) }
      + parts.allContents.flatMap(\.provisions)
      .map { ("\($0.clause) \($0.provision.id)", $0.provision.title) }
      + parts.allContents.flatMap(\.notes).map { ("\(id) \($0.clause)", $0.reason) }
      + parts.forms.map { ("\($0.clause) \($0.id)", $0.title) }
    return titles.filter { $1.zh.isEmpty || $1.en.isEmpty }.map { place, _ in
      .missingWording(at: place)
    }
  }

  /// Clauses with no name or nothing in them.
  var clauseFaults: [Fault] {
    parts.allContents.flatMap(\.emptyPlaces).map { place in
      Fault(
        .emptyClause, at: place.isEmpty ? "\(id)" : "\(id) \(place)",
        found: Wording("这一款没有名称或没有内容", "the clause has no name or nothing in it"),
        mend: Wording(
          "写出款号和内容，或用 Informational 说明理由", "name it and fill it, or say why not with Informational")
      )
    }
  }

  private func wrong(_ found: Wording, _ mend: Wording) -> Fault {
    Fault(.wrongParts, at: "\(id)", found: found, mend: mend)
  }

  private func impossible(_ text: String, _ what: Wording, _ mend: Wording) -> Fault {
    Fault(
      .impossibleLiteral, at: "\(id)",
      found: Wording("“\(text)”不是\(what.zh)", "“\(text)” is no \(what.en)"), mend: mend)
  }
}
