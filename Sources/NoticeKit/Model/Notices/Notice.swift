/// The official document that a rule set encodes; what the source does not state stays `nil`.
public struct Notice: Sendable, Hashable {
  /// A short title of the notice.
  public let title: Wording
  /// Who issued it.
  public package(set) var issuers = WordingList([])
  /// Its document number, such as `科协办函宣字〔2025〕3号`.
  public package(set) var number: String?
  /// The day it was issued.
  public package(set) var issued: DayLiteral?
  /// The day it was published, where that is another one.
  public package(set) var published: DayLiteral?
  /// Whom it addresses.
  public package(set) var addressees = WordingList([])

  /// Names a notice.
  public init(_ zh: String, _ en: String) {
    title = Wording(zh, en)
  }

  /// States who issued it.
  public func issued(by issuers: WordingList, number: String? = nil) -> Notice {
    var copy = self
    copy.issuers = issuers
    copy.number = number
    return copy
  }

  /// States the day it was issued, and the day it was published.
  public func dated(_ issued: DayLiteral, published: DayLiteral? = nil) -> Notice {
    var copy = self
    copy.issued = issued
    copy.published = published
    return copy
  }

  /// States the day it was published, where it bears no day of issue.
  public func published(_ day: DayLiteral) -> Notice {
    var copy = self
    copy.published = day
    return copy
  }

  /// States whom it addresses.
  public func addressed(to addressees: WordingList) -> Notice {
    var copy = self
    copy.addressees = addressees
    return copy
  }
}
