extension FactDefinition {
  /// Whether it is a person's number or address, or a table with a column that is.
  package var holdsPersonalValues: Bool { isPersonal || columns.contains(where: \.isPersonal) }

  /// A value as messages may tell it: whole, or of a personal number only its end.
  package func shown(_ value: FactValue) -> String {
    holdsPersonalValues ? masked(value.description) : value.description
  }

  /// The value in quotes, after a space where one is needed; rows are left out, for they fill pages.
  func inQuotes(_ value: FactValue, _ space: String = "") -> String {
    if case .rows = value { return "" }
    return "\(space)“\(shown(value))”"
  }
}

/// A personal number of which only the last two characters are told, and those of long ones only.
package func masked(_ text: String) -> String {
  text.count >= 8 ? "…" + text.suffix(2) : "…"
}
