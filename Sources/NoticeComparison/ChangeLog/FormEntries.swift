import NoticeKit

extension ComparedRuleSets {
  /// What differs among the forms, their fields and what is asked of these.
  ///
  /// Forms belong together by category and id, or by category alone where each edition has one.
  var formEntries: [ChangeEntry] {
    paired(old.forms, new.forms, by: formKey).flatMap { pair -> [ChangeEntry] in
      switch (pair.old, pair.new) {
      case (let old?, let new?): entries(from: old, to: new)
      case (let old?, nil): entries(only: old, in: .old)
      case (nil, let new?): entries(only: new, in: .new)
      case (nil, nil): []
      }
    }
  }

  private func formKey(_ form: DossierForm) -> [String] {
    let numbers = [old, new].map { $0.forms(for: form.category).count }
    return [form.category.description] + (numbers == [1, 1] ? [] : [form.id])
  }

  private func entries(from old: DossierForm, to new: DossierForm) -> [ChangeEntry] {
    let id = old.id == new.id ? old.id : "\(old.category)-form"
    let form = ChangeEntry(
      .form, id, of: old.category, from: ChangeSide(old), to: ChangeSide(new),
      details: ChangeDetail.between(old.title, new.title, as: .renamed, nil)
        + ChangeDetail.move(from: old.clause, to: new.clause))
    let fields = paired(old.fields, new.fields, by: \.fact.id).compactMap { pair in
      entry(for: pair, old: old, new: new)
    }
    let asked = paired(old.requirements, new.requirements, by: \.id).compactMap { pair in
      entry(
        for: pair, of: old.category, beginning: (old.clause, new.clause), as: .formField)
    }
    return [form].compactMap { $0 } + fields + asked
  }

  private func entry(
    for pair: Pair<FormField>, old: DossierForm, new: DossierForm
  ) -> ChangeEntry? {
    switch (pair.old, pair.new) {
    case (let field?, let other?):
      ChangeEntry(
        .formField, field.fact.id.description, of: old.category,
        from: ChangeSide(old.clause, field.wording), to: ChangeSide(new.clause, other.wording),
        details: field.details(to: other))
    case (let field?, nil):
      ChangeEntry(
        .formField, field.fact.id.description, of: old.category,
        only: ChangeSide(old.clause, field.wording), in: .old)
    case (nil, let field?):
      ChangeEntry(
        .formField, field.fact.id.description, of: new.category,
        only: ChangeSide(new.clause, field.wording), in: .new)
    case (nil, nil): nil
    }
  }

  /// A form that only one edition has, and what is asked of its fields.
  private func entries(only form: DossierForm, in edition: Edition) -> [ChangeEntry] {
    let other = edition == .old ? new : old
    // A category that the other edition does not take has no form there to be lacked.
    let isAsked = other.category(form.category) != nil
    let lacks =
      isAsked && other.forms(for: form.category).isEmpty
      ? other.lackedForms(for: form.category) : nil
    // What nobody can compare is told once, with its limits, and not rule by rule.
    let whole = ChangeEntry(
      .form, form.id, of: form.category, only: ChangeSide(form, withLimits: lacks != nil),
      in: edition, whereOtherLacks: lacks)
    if lacks != nil { return [whole] }
    let asked = form.requirements.compactMap { requirement in
      entry(
        for: edition == .old ? Pair(old: requirement) : Pair(new: requirement),
        of: form.category, beginning: ("", ""), as: .formField)
    }
    return [whole] + asked
  }
}

extension ChangeSide {
  /// A form with all its fields, and what is asked of them where nothing else tells it.
  fileprivate init(_ form: DossierForm, withLimits: Bool = false) {
    let fields = form.fields.map(\.wording)
    let limits = withLimits ? form.requirements.map(\.wholeWording) : []
    let (zh, en) = (
      limits.map(\.zh).joined(separator: "；"), limits.map(\.en).joined(separator: "; ")
    )
    self.init(
      form.clause,
      Wording(
        "\(form.title.zh)：\(fields.map(\.zh).joined(separator: "、"))"
          + (limits.isEmpty ? "" : "；要求：\(zh)"),
        "\(form.title.en): \(fields.map(\.en).joined(separator: ", "))"
          + (limits.isEmpty ? "" : "; asked: \(en)")))
  }
}

extension FormField {
  /// The field in words: its label, and whether it may stay empty.
  fileprivate var wording: Wording {
    isRequired
      ? fact.label : Wording(fact.label.zh + "（选填）", fact.label.en + " (optional)")
  }

  fileprivate func details(to other: FormField) -> [ChangeDetail] {
    var details: [ChangeDetail] = []
    let (must, may) = (Wording("必填", "required"), Wording("选填", "optional"))
    if isRequired != other.isRequired {
      details.append(
        ChangeDetail(
          .filling, isRequired ? must : may, other.isRequired ? must : may,
          other.isRequired ? .tightened : .loosened))
    }
    if !fact.isSameDatum(as: other.fact) {
      details.append(
        ChangeDetail(.fact, fact.kind.wording, other.fact.kind.wording, .changed))
    }
    if optionalColumns != other.optionalColumns {
      let direction: ChangeDirection =
        optionalColumns.isSubset(of: other.optionalColumns)
        ? .loosened
        : optionalColumns.isSuperset(of: other.optionalColumns) ? .tightened : .changed
      details += ChangeDetail.between(
        listed(optionalColumns), listed(other.optionalColumns), as: .filling, direction)
    }
    return details
      + ChangeDetail.between(fact.label, other.fact.label, as: .wording, nil)
      + ChangeDetail.between(
        printedLabels.joined(separator: "、"), other.printedLabels.joined(separator: "、"),
        as: .wording, nil)
  }

  private func listed(_ columns: Set<FactID>) -> Wording {
    let labels = fact.columns.filter { columns.contains($0.id) }.map(\.label)
    return Wording(
      "可空的列：" + labels.map(\.zh).joined(separator: "、"),
      "columns that may stay empty: " + labels.map(\.en).joined(separator: ", "))
  }
}

extension FactKind {
  /// The sort of datum in words, with its choices or columns.
  fileprivate var wording: Wording {
    let items: [Wording] =
      switch self {
      case .choice(let list), .choices(let list): list.options.map(\.label)
      case .rows(let schema): schema.columns.map(\.label)
      default: []
      }
    guard !items.isEmpty else { return name }
    return Wording(
      "\(name.zh)：\(items.map(\.zh).joined(separator: "、"))",
      "\(name.en): \(items.map(\.en).joined(separator: ", "))")
  }
}
