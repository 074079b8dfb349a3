public import NoticeKit

/// Reads nominations from CSV files, as spreadsheets write them, and from JSON Lines.
///
/// ```swift
/// let reader = NominationReader(for: .nationalCommendation2024)
/// for record in reader.read(bytes).records {
///   print(record.nomination.name, ruleSet.assess(record.nomination, submitted: record.submitted))
/// }
/// ```
///
/// Headings are ids, labels or aliases of facts, whatever way they are typed, and each row takes
/// them as its category does. What cannot be read is reported, all of it, and the rest is read: a
/// bad cell leaves its fact unknown, a bad row gives no record, and no bytes stop the reading.
///
/// A row of a category that the notice names and does not take gives a record without facts, so that
/// an assessment can say so. A value under a heading that the row's category lacks is reported.
public struct NominationReader: Sendable {
  let dictionary: ColumnDictionary
  let ruleSets: [RuleSet]
  let category: CategoryID?
  let greatestFaults: Int

  /// Makes a reader of nominations under a rule set.
  ///
  /// - Parameters:
  ///   - ruleSet: What the nominations are for.
  ///   - others: Further rule sets, such as other editions; their categories, titles and columns
  ///     are taken too where the rule set says nothing of them.
  ///   - category: The category of rows that do not state one.
  ///   - columns: Headings of further columns to keep with the records as they are.
  ///   - greatestFaults: How many faults are listed of one file; the others are counted.
  public init(
    for ruleSet: RuleSet, also others: [RuleSet] = [], category: CategoryID? = nil,
    keeping columns: [String] = [], greatestFaults: Int = 10_000
  ) {
    ruleSets = [ruleSet] + others
    dictionary = ColumnDictionary(ruleSets, keeping: columns)
    let only = ruleSet.categories.count == 1 && ruleSet.notTaken.isEmpty
    self.category = category ?? (only ? ruleSet.categories.first?.id : nil)
    self.greatestFaults = max(0, greatestFaults)
  }

  /// Reads a file: JSON Lines where its first character is a brace or a bracket, else CSV.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public func read(_ bytes: [UInt8]) -> NominationFile {
    reading(bytes) { utf8 in
      let first = utf8.first {
        $0 != .space && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn
      }
      let isJSON = first == .openBrace || first == .openBracket
      return isJSON
        ? JSONNominations(reader: self).read(utf8) : CSVNominations(reader: self).read(utf8)
    }
  }

  /// Reads a CSV file; its encoding and separator are recognised.
  public func readCSV(_ bytes: [UInt8]) -> NominationFile {
    reading(bytes) { CSVNominations(reader: self).read($0) }
  }

  /// Reads a file of one JSON object a line; its encoding is recognised.
  public func readJSONLines(_ bytes: [UInt8]) -> NominationFile {
    reading(bytes) { JSONNominations(reader: self).read($0) }
  }

  /// Decodes a file; a UTF-8 file with a few damaged bytes is read, its damaged rows reported.
  private func reading(
    _ bytes: [UInt8], _ read: ([UInt8]) -> NominationFile
  ) -> NominationFile {
    do throws(InterchangeFault) {
      return read(try DecodedText(decoding: bytes).utf8)
    } catch {
      let isDamaged = bytes.withUnsafeBufferPointer(WellFormedUTF8.isMostlyWellFormed)
      let isText =
        DecodingFault.workbook(bytes) == nil && !bytes.starts(with: [0xFF])
        && !bytes.starts(with: [0xFE])
      if isDamaged, isText { return read(Array(bytes.dropFirst(bytes.markLength))) }
      return NominationFile(
        records: [], unreadRows: [], generalFaults: [error], unlistedFaults: 0)
    }
  }
}

extension [UInt8] {
  fileprivate var markLength: Int {
    starts(with: FileEncoding.markOfUTF8) ? FileEncoding.markOfUTF8.count : 0
  }
}
