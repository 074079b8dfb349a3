extension FactGroup {
  /// Declares free text.
  ///
  /// - Parameters:
  ///   - name: The name in its id.
  ///   - zh: The Chinese label.
  ///   - en: The English label.
  ///   - plausibility: What the text should look like; such a text is personal.
  ///   - personal: Whether it is a person's number or address, which no message tells whole.
  ///   - aliases: Other names for it.
  ///   - changes: How it can change.
  /// - Returns: The fact.
  public func text(
    _ name: String, _ zh: String, _ en: String, looksLike plausibility: Plausibility? = nil,
    personal: Bool = false, aliases: [String] = [], changes: Changeability = .free
  ) -> TextFact {
    TextFact(
      definition: define(
        name, .text, zh, en, aliases: aliases, looksLike: plausibility, isPersonal: personal,
        changes))
  }

  /// Declares one choice of a list.
  public func choice(
    _ name: String, _ zh: String, _ en: String, _ options: [ChoiceOption], open: Bool = false,
    aliases: [String] = [], changes: Changeability = .free
  ) -> ChoiceFact {
    ChoiceFact(
      definition: define(
        name, .choice(ChoiceList(options, isOpen: open)), zh, en, aliases: aliases, changes))
  }

  /// Declares several choices of a list.
  public func choices(
    _ name: String, _ zh: String, _ en: String, _ options: [ChoiceOption], open: Bool = false,
    aliases: [String] = [], changes: Changeability = .grows
  ) -> ChoicesFact {
    ChoicesFact(
      definition: define(
        name, .choices(ChoiceList(options, isOpen: open)), zh, en, aliases: aliases, changes))
  }
}
