/// A JSON number as its digits, never rounded.
///
/// Two numbers are equal when they are written alike: `1.0` is not `1`.
public struct JSONNumber: Sendable, Hashable {
  /// The number as written, such as `-12.50` or `1e3`.
  public let digits: String

  /// Takes a number as RFC 8259 writes it, or nothing when the text is not one.
  public init?(_ digits: String) {
    let end = Array(digits.utf8).withUnsafeBufferPointer { bytes in
      try? JSONNumberGrammar.end(of: bytes, from: 0) == bytes.count
    }
    guard end == true else { return nil }
    self.digits = digits
  }

  /// Writes an integer.
  public init(_ integer: some BinaryInteger) {
    digits = String(integer)
  }

  init(checked digits: String) {
    self.digits = digits
  }

  /// The value of a number written without fraction and exponent, where Int64 holds it.
  public var int64: Int64? { Int64(digits) }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  /// Writes an integer literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

/// The grammar of numbers in RFC 8259, section 6.
enum JSONNumberGrammar {
  /// The index behind the number that begins at an index.
  static func end(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(JSONFault.Failure) -> Int {
    var index = start
    if bytes.byte(at: index) == .minus { index += 1 }
    let integer = index
    index = try endOfDigits(in: bytes, from: integer)
    if bytes[integer] == .zero, index > integer + 1 {
      throw JSONFault.Failure(.leadingZero, at: integer)
    }
    if bytes.byte(at: index) == UInt8(ascii: ".") {
      index = try endOfDigits(in: bytes, from: index + 1)
    }
    if let byte = bytes.byte(at: index), byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if let sign = bytes.byte(at: index), sign == .minus || sign == UInt8(ascii: "+") {
        index += 1
      }
      index = try endOfDigits(in: bytes, from: index)
    }
    return index
  }

  /// The index behind one digit or more.
  private static func endOfDigits(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(JSONFault.Failure) -> Int {
    var index = start
    while let byte = bytes.byte(at: index), byte.isDigit { index += 1 }
    guard index > start else { throw JSONFault.Failure(.unexpected(.digit), at: start) }
    return index
  }
}
