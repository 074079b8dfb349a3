extension FingerprintEncoder {
  /// A form counts with its fields' facts, whether they must be filled, and what must hold of them.
  mutating func add(_ form: DossierForm) {
    list("form") {
      $0.add(form.id)
      $0.add(form.category.description)
      for field in form.fields { $0.add(field) }
      for requirement in form.requirements { $0.add(requirement) }
    }
  }

  private mutating func add(_ field: FormField) {
    list("field") {
      $0.add(field.fact)
      $0.add(field.isRequired ? 1 : 0)
      $0.add(field.plausibility?.rawValue ?? "")
      for id in field.optionalColumns.sorted() { $0.add(id.description) }
    }
  }

  /// A deadline counts with its clock time, and both it and a format with whom they bind.
  mutating func add(_ deadline: Deadline) {
    add(deadline.day.text)
    if let time = deadline.time { list("at") { $0.add(time.text) } }
    add(binding: deadline.categories)
  }

  mutating func add(binding categories: [CategoryID]?) {
    guard let categories else { return }
    list("only-for") { for id in categories { $0.add(id.description) } }
  }
}
