/// One choice of a list: a stable id and its words.
public struct ChoiceOption: Sendable, Hashable {
  /// The id, the same in all editions.
  public let id: String
  /// The words that forms show.
  public let label: Wording
  /// Other words that people write for it, such as those of the notice.
  public let aliases: [String]

  /// Makes a choice.
  public init(_ id: String, _ zh: String, _ en: String, aliases: [String] = []) {
    self.id = id
    label = Wording(zh, en)
    self.aliases = aliases
  }

  /// What people write for it: the id, the words and the aliases, as far as they say something.
  var words: [String] { ([id, label.zh, label.en] + aliases).filter { !isBlank($0) } }

  /// A choice that a list does not name; only open lists take it.
  public static func other(_ text: String) -> ChoiceOption { ChoiceOption(text, text, text) }
}

extension ChoiceOption: ExpressibleByStringLiteral {
  /// Names a choice by its id alone, as conditions do.
  public init(stringLiteral value: String) { self.init(value, value, value) }
}

/// The choices of a fact, and whether others may be named (a list that ends in 等 is open).
public struct ChoiceList: Sendable, Hashable {
  /// The choices that are named, in order.
  public let options: [ChoiceOption]
  /// Whether choices beyond those named are taken.
  public let isOpen: Bool

  /// Makes a list.
  public init(_ options: [ChoiceOption], isOpen: Bool) {
    self.options = options
    self.isOpen = isOpen
  }

  /// The choice that has an id or that people write so in either language, if the list takes it.
  public func option(_ text: String) -> ChoiceOption? {
    options.first { $0.id == text || $0.label.zh == text || $0.label.en == text }
      ?? options.first { $0.aliases.contains(text) }
      ?? (isOpen && !text.isEmpty ? .other(text) : nil)
  }

  /// Whether the list takes a choice by its id.
  package func takes(_ id: String) -> Bool {
    isOpen ? !id.isEmpty : options.contains { $0.id == id }
  }

  /// A word by which two choices are called, however it is typed, if there is one: who writes it
  /// would be given the first of them.
  var sharedWord: (word: String, first: String, second: String)? {
    var owners: [String: String] = [:]
    for option in options {
      for word in option.words {
        let owner = owners.updateValue(option.id, forKey: folded(word))
        if let owner, owner != option.id { return (word, owner, option.id) }
      }
    }
    return nil
  }

  /// The words for an id.
  package func label(of id: String) -> Wording {
    options.first { $0.id == id }?.label ?? Wording(id, id)
  }
}
