public import NoticeKit

/// All faults of a rule set's file, in the order of their places.
public typealias RuleSetFileFaults = InterchangeFaults

/// Reads rule sets from JSON, so that a program takes up a notice that it was not compiled with.
///
/// ```swift
/// let ruleSet = try RuleSetReader().load(bytes)
/// ```
///
/// What is read is made as the language makes it, and inspected alike. A file is taken whole or not
/// at all: a member that is not known could decide, so it is refused as a wrong figure is. Whatever
/// the bytes are, reading ends, and its memory stays within a few times their number.
public struct RuleSetReader: Sendable {
  /// A rule set as far as it was read, and what is wrong with it.
  public struct Reading: Sendable {
    /// The rule set; `nil` where anything is wrong.
    public let ruleSet: RuleSet?
    /// What is wrong, in the order of the file; empty where nothing is.
    public let faults: [InterchangeFault]
  }

  /// The most bytes of a rule set, 1 MiB: ten times the largest bundled one.
  ///
  /// A file may have no more, and what is read of it no more as ``RuleSetFile/json(of:)`` writes it:
  /// so what is read can always be written and read again.
  public static let greatestSize = 1 << 20

  private static let limits = JSONLimits(bytes: greatestSize, depth: 128, values: 40_000)

  /// Makes a reader.
  public init() {}

  /// Reads a file and tells everything that is wrong with it, together.
  ///
  /// - Parameter utf8: The bytes of the file, with or without a byte order mark.
  /// - Returns: The rule set, or its faults.
  /// - Complexity: O(*n* log *n*) in the size of the file, for files within the limits.
  public func read(_ utf8: [UInt8]) -> Reading {
    do throws(InterchangeFaults) {
      var doubled: [InterchangeFault] = []
      let document = try JSONDocument(
        parsing: utf8[...], limits: Self.limits, tellingDoubledNamesIn: &doubled)
      let reading = WireReading(document)
      return withExtendedLifetime(reading) {
        let ruleSet = reading.ruleSet()
        let faults = doubled.isEmpty ? reading.told : (doubled + reading.told).inOrderOfPlaces
        return Reading(ruleSet: faults.isEmpty ? ruleSet : nil, faults: faults)
      }
    } catch {
      return Reading(ruleSet: nil, faults: error.faults)
    }
  }

  /// Reads a file, or throws everything that is wrong with it.
  ///
  /// - Parameter utf8: The bytes of the file.
  /// - Returns: The rule set, which has no faults.
  /// - Throws: all faults together, each with its JSON path, what was found, what was expected and
  ///   how to mend it.
  public func load(_ utf8: [UInt8]) throws(RuleSetFileFaults) -> RuleSet {
    let reading = read(utf8)
    guard let ruleSet = reading.ruleSet else { throw RuleSetFileFaults(reading.faults) }
    return ruleSet
  }
}

extension [InterchangeFault] {
  /// In the order of the file; those of the whole file last.
  fileprivate var inOrderOfPlaces: [InterchangeFault] {
    enumerated().sorted { first, second in
      let (left, right) = (first.element, second.element)
      return (left.line ?? .max, left.character ?? 0, first.offset)
        < (right.line ?? .max, right.character ?? 0, second.offset)
    }.map(\.element)
  }
}
