extension RuleSetInspection {
  /// Everything that can be wrong with the forms themselves; their rules are inspected as all are.
  var formFaults: [Fault] {
    let doubled = duplicates(in: parts.forms.map(\.id)).map { id in
      Fault(
        .duplicateID, at: "\(self.id) \(id)",
        found: Wording("两张表都叫“\(id)”", "two forms are called “\(id)”"),
        mend: Wording("改其中一个的标识", "give one of them another id"))
    }
    return doubled + parts.forms.flatMap(faults(of:))
  }

  private func faults(of form: DossierForm) -> [Fault] {
    let place = "\(form.clause) \(form.id)"
    var faults: [Fault] = isHyphenated(form.id) ? [] : [.malformed(form.id, at: place)]
    if form.clause.isEmpty {
      faults.append(
        Fault(
          .missingClause, at: place,
          found: Wording("没有依据的款", "it stands under no clause"),
          mend: Wording("写明表在何处，如“附件2”", "say where the form stands, such as 附件2")))
    }
    if !parts.categories.contains(where: { $0.id == form.category }) {
      faults.append(
        Fault(
          .wrongParts, at: place,
          found: Wording("没有类别“\(form.category)”", "there is no category “\(form.category)”"),
          mend: Wording("用本规则集所编的类别", "use a category of this rule set")))
    }
    if form.fields.isEmpty {
      faults.append(
        wrong(
          form, Wording("表中没有栏目", "the form has no field"),
          Wording("逐栏写出", "list its fields")))
    }
    faults += duplicates(in: form.fields.map(\.fact.id.description)).map { id in
      wrong(
        form, Wording("“\(id)”在同一张表中出现两次", "“\(id)” stands twice in one form"),
        Wording("只写一次", "write it once"))
    }
    return faults + form.fields.flatMap { self.faults(of: $0, in: form) }
  }

  private func faults(of field: FormField, in form: DossierForm) -> [Fault] {
    var faults: [Fault] = []
    if let owner = field.fact.category, owner != form.category {
      faults.append(
        Fault(
          .foreignFact, at: "\(form.clause) \(form.id)",
          found: Wording(
            "“\(field.fact.id)”属于类别“\(owner)”", "“\(field.fact.id)” belongs to category “\(owner)”"),
          mend: Wording("用本类别的事实", "use a fact of this category")))
    }
    if !field.contents.provisions.isEmpty || !field.contents.slateRules.isEmpty {
      faults.append(
        wrong(
          form,
          Wording(
            "“\(field.fact.id)”之下有不属于栏目的内容", "“\(field.fact.id)” holds what is no rule of a field"),
          Wording("写在 Clause 之下", "write that inside a Clause")))
    }
    let columns = field.fact.columns.map(\.id)
    faults += field.optionalColumns.subtracting(columns).sorted().map { id in
      wrong(
        form, Wording("“\(field.fact.id)”没有“\(id)”一栏", "“\(field.fact.id)” has no column “\(id)”"),
        Wording("用表中的栏目", "use a column of the table"))
    }
    faults += field.contents.emptyPlaces.map { _ in
      Fault(
        .emptyClause, at: "\(form.clause) \(form.id)",
        found: Wording(
          "“\(field.fact.id)”的 rules 没有内容", "the rules of “\(field.fact.id)” have nothing in them"),
        mend: Wording("写出要求，或去掉 rules", "state a rule, or drop them"))
    }
    return faults
  }

  private func wrong(_ form: DossierForm, _ found: Wording, _ mend: Wording) -> Fault {
    Fault(
      .wrongForm, at: "\(form.clause) \(form.id)", category: form.category, found: found,
      mend: mend)
  }
}

extension FactDefinition {
  /// The columns of its rows, where it has some.
  package var columns: [FactDefinition] {
    if case .rows(let schema) = kind { schema.columns } else { [] }
  }
}
