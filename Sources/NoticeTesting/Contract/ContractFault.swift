public import NoticeKit

/// Something that keeps a rule set from passing the contract: where it is, and how to mend it.
public struct ContractFault: Sendable, Hashable {
  /// What the contract asks for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The rule set has no faults.
    case fault
    /// Ids stay what they were.
    case vanishedID = "vanished-id"
    /// Every place that is named stands in the text.
    case strayClause = "stray-clause"
    /// Everything in the text is accounted for.
    case uncovered
    /// Every label is written in Chinese and in English.
    case wording
    /// Every scenario comes out as it states.
    case scenario
    /// Every figure has both its sides in a scenario.
    case figure
    /// Every requirement is met in one scenario and not met in another.
    case side
    /// What is written to a file is read back as the same rule set.
    case roundTrip = "round-trip"
    /// Nothing is there that cannot be meant so.
    case lint
  }

  /// What is not kept.
  public let kind: Kind
  /// Where it is: the clause and the id, or the place in the file.
  public let place: String
  /// What was found and how to mend it.
  public let words: Wording

  init(_ kind: Kind, at place: String, _ zh: String, _ en: String) {
    self.kind = kind
    self.place = place
    words = Wording(zh, en)
  }

  /// The whole message, with its place.
  public func message(in language: NoticeLanguage) -> String {
    switch language {
    case .zh: place.isEmpty ? words.zh : "\(place)：\(words.zh)"
    case .en: place.isEmpty ? words.en : "\(place): \(words.en)"
    }
  }
}

extension ContractFault: CustomStringConvertible {
  /// The whole message in English, after its kind.
  public var description: String { "\(kind.rawValue): \(message(in: .en))" }
}
