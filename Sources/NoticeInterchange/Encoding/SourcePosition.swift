/// A place in a text as an editor shows it.
public struct SourcePosition: Sendable, Hashable {
  /// The physical line, counted from 1; lines end with LF, CRLF or CR.
  public var line: Int

  /// The column, counted from 1 in Unicode scalars.
  public var column: Int

  /// Makes a position, the beginning of the text when nothing is stated.
  public init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Moves over some of the bytes.
  mutating func advance(over range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    for index in range {
      if bytes.endsLine(at: index) {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}

/// Finds positions in a text without reading it from the start each time.
///
/// The position of every 4 096th byte is kept, so a document with many faults still takes linear
/// time, and a text shorter than that costs nothing.
struct SourcePositions: Sendable {
  private static let stride = 4096

  private let first: SourcePosition
  private var marks: [SourcePosition] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, startingAt first: SourcePosition = SourcePosition()) {
    self.first = first
    var position = first
    for end in Swift.stride(from: Self.stride, to: bytes.count, by: Self.stride) {
      position.advance(over: (end - Self.stride)..<end, of: bytes)
      marks.append(position)
    }
  }

  /// The position of a byte in the text that the positions were made from, or of its end.
  func position(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let passed = min(offset / Self.stride, marks.count)
    var position = passed == 0 ? first : marks[passed - 1]
    position.advance(over: (passed * Self.stride)..<offset, of: bytes)
    return position
  }
}
