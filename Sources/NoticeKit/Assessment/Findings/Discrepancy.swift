/// Something in a nomination's own figures that does not add up.
public struct Discrepancy: Sendable, Hashable {
  /// What can be amiss.
  public enum Kind: String, Sendable, Hashable {
    /// A fact cannot have the value that is stated.
    case unusable
    /// A measure is stated, and its parts give another one.
    case disagreement
    /// A part is above its whole, or a whole is zero.
    case impossibleParts = "impossible-parts"
    /// A date lies after the day of submission.
    case afterSubmission = "after-submission"
    /// A judgement is recorded on another scale than its question asks for.
    case otherScale = "other-scale"
  }

  /// What is amiss.
  public let kind: Kind
  /// The fact or the requirement that it concerns, by id.
  public let subject: String
  /// What was found, in words.
  public let found: Wording

  /// The message in one language.
  public func message(in language: NoticeLanguage) -> String { found.text(in: language) }
}
