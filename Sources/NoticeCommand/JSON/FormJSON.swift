import NoticeInterchange
import NoticeKit

extension DossierForm {
  /// The form with its fields, each with its fact and what must hold of it.
  var json: JSONValue {
    [
      "id": .string(id), "clause": .string(clause), "title": title.json,
      "fields": .array(fields.map { $0.json(at: clause) }),
    ]
  }
}

extension FormField {
  fileprivate func json(at form: String) -> JSONValue {
    [
      "fact": fact.json,
      "required": .bool(isRequired),
      "printedLabels": .strings(printedLabels),
      "readings": .array(readings.map(\.note.json)),
      "looksLike": .optional(plausibility?.rawValue),
      "columns": .array(
        fact.columns.map { column in
          ["fact": column.json, "required": .bool(!optionalColumns.contains(column.id))]
        }),
      "rules": .array(
        requirements.map { requirement in
          ["clause": .string(form + requirement.clause), "rule": requirement.json]
        }),
    ]
  }
}
