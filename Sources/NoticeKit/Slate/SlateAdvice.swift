/// Something in a slate that is worth a look and breaks no rule.
public struct SlateAdvice: Sendable, Hashable {
  /// What it is, in words.
  public let note: Wording
  /// The place in the notice that it concerns, if there is one.
  public let clause: String?
  /// The nominations that it concerns, as positions in the slate from 0.
  public let nominations: [Int]
}
