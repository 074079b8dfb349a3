/// The outline of a notice's text: every place of it, and what can be counted at each.
///
/// A rule set commits the outline of its notice, so that nothing the notice states can be passed
/// over: each figure, date, list and label is claimed by an encoded value or exempted with a
/// reason. Where the text is at hand, ``differences(from:)`` checks the outline itself.
public struct Outline: Sendable, Hashable {
  /// The web page's own furniture in the text as it was found, which is no part of the notice.
  public let noise: [OutlineNoise]

  /// The places, in the order of the text.
  public let places: [OutlinePlace]

  /// Creates an outline from its places.
  public init(noise: [OutlineNoise] = [], places: [OutlinePlace]) {
    self.noise = noise
    self.places = places
  }
}
