/// What a piece of text says by its look, whatever the renderer makes of it.
public enum ReportTone: Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// What the eye should find first.
  case strong
  /// What may be passed over, such as an id or a source.
  case subtle
  /// What is in order.
  case good
  /// What someone still has to look at.
  case caution
  /// What stands in the way.
  case bad
}

/// A piece of text in one tone.
///
/// The text is data and nothing else: no renderer reads markup or escape codes in it.
public struct ReportSpan: Hashable, Sendable {
  /// The text, as it came.
  public var text: String
  /// The tone of the whole text.
  public var tone: ReportTone

  /// Creates a span.
  public init(_ text: String, _ tone: ReportTone = .plain) {
    self.text = text
    self.tone = tone
  }

  /// What the eye should find first.
  public static func strong(_ text: String) -> Self { Self(text, .strong) }

  /// What may be passed over.
  public static func subtle(_ text: String) -> Self { Self(text, .subtle) }

  /// What is in order.
  public static func good(_ text: String) -> Self { Self(text, .good) }

  /// What someone still has to look at.
  public static func caution(_ text: String) -> Self { Self(text, .caution) }

  /// What stands in the way.
  public static func bad(_ text: String) -> Self { Self(text, .bad) }
}

extension ReportSpan: ExpressibleByStringInterpolation {
  /// Creates a plain span.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
