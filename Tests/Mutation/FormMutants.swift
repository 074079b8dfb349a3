import NoticeKit

extension RuleSetMutants {
  /// Every field of every form, its columns and its rules, each changed in one thing.
  var formMutants: [Mutant] {
    parts.forms.enumerated().flatMap { formIndex, form in
      form.fields.enumerated().flatMap { index, field in
        let name = "\(form.id)/\(field.fact.id) \(form.clause)"
        let isAskedElsewhere = isRequired(
          field.fact, of: form.category, besides: (formIndex, index))
        let asked = field.variants(isAskedElsewhere: isAskedElsewhere).map { variant in
          mutant(
            "\(name): \(variant.change)", in: form.category,
            shownBy: field.fact.id.description
          ) { parts in
            parts.forms[formIndex].fields[index] = variant.value
          }
        }
        return asked
          + field.contents.requirements.enumerated().flatMap { position, rule in
            mutants(
              of: rule, named: "\(form.id)/\(rule.id) \(form.clause)\(rule.clause)",
              in: form.category, rule.commonVariants
            ) { parts, changed in
              parts.forms[formIndex].fields[index].contents.requirements
                .replaceSubrange(position...position, with: changed)
            }
          }
      }
    }
  }

  /// Whether another field asks the same category for the same fact, so that this one decides nothing.
  private func isRequired(
    _ fact: FactDefinition, of category: CategoryID, besides place: (form: Int, field: Int)
  ) -> Bool {
    parts.forms.enumerated().contains { formIndex, form in
      form.category == category
        && form.fields.enumerated().contains { index, field in
          (formIndex, index) != place && field.fact.id == fact.id && field.isRequired
        }
    }
  }
}

extension FormField {
  /// Required where it was optional and the other way round, the field and each of its columns.
  ///
  /// A field that another form requires as well is missing either way.
  fileprivate func variants(isAskedElsewhere: Bool) -> [Variant<FormField>] {
    let columns: [FactDefinition] =
      if case .rows(let schema) = fact.kind { schema.columns } else { [] }
    let asked = [
      changed(isRequired ? "required → optional" : "optional → required") {
        $0.isRequired.toggle()
      }
    ]
    return (isAskedElsewhere ? [] : asked)
      + columns.map(\.id).map { column in
        let isOptional = optionalColumns.contains(column)
        return changed("\(column) \(isOptional ? "optional → required" : "required → optional")") {
          $0.optionalColumns.formSymmetricDifference([column])
        }
      }
  }

  private func changed(_ change: String, _ make: (inout FormField) -> Void) -> Variant<FormField> {
    var copy = self
    make(&copy)
    return Variant(change, copy)
  }
}
