/// What a text in a form should look like; a departure is told as advice and hides the text itself.
public enum Plausibility: String, Sendable, Hashable, CaseIterable {
  /// A mobile number of eleven digits.
  case mobileNumber = "mobile-number"
  /// An e-mail address.
  case emailAddress = "email-address"
  /// A resident identity number of eighteen characters with its check digit.
  case residentNumber = "resident-number"

  /// What the text should be, in words.
  public var label: Wording {
    switch self {
    case .mobileNumber: Wording("11位手机号码", "a mobile number of 11 digits")
    case .emailAddress: Wording("电子邮箱地址", "an e-mail address")
    case .residentNumber:
      Wording("18位身份证号（含校验码）", "an 18-digit identity number with its check digit")
    }
  }
}

extension Evaluation {
  /// Texts that do not look as they should, cells of tables included; the texts are not told.
  func advice(on fields: [FormField]) -> [Wording] {
    fields.flatMap { field -> [Wording] in
      if case .rows(let schema) = field.fact.kind, case .rows(let rows)? = usable(field.fact) {
        return advice(on: rows, of: schema, in: field.fact)
      }
      guard let plausibility = field.plausibility, case .text(let text)? = usable(field.fact),
        plausibility.doubts(text)
      else { return [] }
      return [plausibility.advice(on: field.fact.label)]
    }
  }

  private func advice(
    on rows: [FactRow], of schema: RowSchema, in table: FactDefinition
  ) -> [Wording] {
    rows.enumerated().flatMap { index, row in
      schema.columns.compactMap { column in
        guard let plausibility = column.plausibility, case .text(let text)? = row[column.id],
          plausibility.doubts(text)
        else { return nil }
        return plausibility.advice(
          on: Wording(
            "\(table.label.zh)第\(index + 1)行\(column.label.zh)",
            "\(table.label.en), row \(index + 1), \(column.label.en)"))
      }
    }
  }
}

extension Plausibility {
  /// Whether something is written that does not look as it should.
  fileprivate func doubts(_ text: String) -> Bool {
    countedLength(of: text) > 0 && !accepts(text)
  }

  fileprivate func advice(on label: Wording) -> Wording {
    Wording(
      "“\(label.zh)”看来不是\(self.label.zh)，请核对",
      "“\(label.en)” does not look like \(self.label.en); please check it")
  }
}
