/// A line of text: spans that follow each other.
///
/// Every run of white space in a line, line breaks included, means one space: where a line is broken
/// is the renderer's business. Neighbouring spans of one tone are kept as one, so lines that read
/// alike are equal.
///
/// ```swift
/// let line: ReportLine = "注册志愿者 \(.bad("18")) 人，不少于 20 人"
/// ```
public struct ReportLine: Hashable, Sendable {
  /// The spans, none of them empty, no two neighbours in one tone.
  public private(set) var spans: [ReportSpan] = []

  /// Creates a line from spans.
  public init(_ spans: [ReportSpan] = []) {
    for span in spans { append(span) }
  }

  /// Creates a line of one text in one tone.
  public init(_ text: String, _ tone: ReportTone = .plain) {
    append(ReportSpan(text, tone))
  }

  /// The text without its tones.
  public var text: String {
    spans.reduce(into: "") { $0 += $1.text }
  }

  /// Whether the line has no text at all.
  public var isEmpty: Bool { spans.isEmpty }

  /// Adds a span at the end.
  public mutating func append(_ span: ReportSpan) {
    if span.text.isEmpty { return }
    if let last = spans.indices.last, spans[last].tone == span.tone {
      spans[last].text += span.text
    } else {
      spans.append(span)
    }
  }

  /// Adds the spans of another line at the end.
  public mutating func append(_ line: ReportLine) {
    for span in line.spans { append(span) }
  }
}

extension ReportLine: ExpressibleByArrayLiteral {
  /// Creates a line from spans.
  public init(arrayLiteral spans: ReportSpan...) {
    self.init(spans)
  }
}

extension ReportLine: ExpressibleByStringInterpolation {
  /// Creates a line of plain text.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Creates a line from text with spans and lines set into it.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.line
  }

  /// The parts of an interpolated line; spans and lines keep their tones.
  public struct StringInterpolation: StringInterpolationProtocol {
    var line = ReportLine()

    /// Creates an interpolation without parts.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds plain text.
    public mutating func appendLiteral(_ text: String) {
      line.append(ReportSpan(text))
    }

    /// Adds a span in its tone.
    public mutating func appendInterpolation(_ span: ReportSpan) {
      line.append(span)
    }

    /// Adds the spans of a line.
    public mutating func appendInterpolation(_ other: ReportLine) {
      line.append(other)
    }

    /// Adds the description of a value as plain text.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      line.append(ReportSpan(value.description))
    }
  }
}
