/// A language that labels, messages and reports are written in.
public enum NoticeLanguage: String, Sendable, Hashable, CaseIterable {
  /// Chinese, the language of the notices.
  case zh
  /// English.
  case en
}

/// A short text in Chinese and in English.
public struct Wording: Sendable, Hashable {
  /// The Chinese text.
  public let zh: String
  /// The English text.
  public let en: String

  /// Makes a text from its Chinese and its English form.
  public init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public func text(in language: NoticeLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// An ordered list of wordings, written as `["农技服务": "Farm services", …]`.
public struct WordingList: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The wordings, in the order of the notice.
  public let items: [Wording]

  /// Makes a list from wordings.
  public init(_ items: [Wording]) {
    self.items = items
  }

  /// Makes a list from pairs of a Chinese and an English text, keeping their order.
  public init(dictionaryLiteral elements: (String, String)...) {
    items = elements.map { Wording($0.0, $0.1) }
  }
}
