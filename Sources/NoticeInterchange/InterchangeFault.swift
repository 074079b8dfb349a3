public import NoticeKit

/// Something in an input that could not be read: where it is, what it is and how to mend it.
public struct InterchangeFault: Error, Sendable, Hashable {
  /// The physical line, counted from 1, where the input has lines.
  public let line: Int?

  /// The column, counted from 1 in Unicode scalars, where the place is known that closely.
  public let column: Int?

  /// The field or JSON path that the fault is in; empty where there is none.
  public let place: String

  /// What was found, what was expected and how to mend it, in Chinese.
  public let messageZH: String

  /// What was found, what was expected and how to mend it, in English.
  public let messageEN: String

  package init(
    line: Int? = nil, column: Int? = nil, place: String = "",
    found: Bilingual, expected: Bilingual, mend: Bilingual
  ) {
    self.line = line
    self.column = column
    self.place = place
    messageZH = "发现\(found.zh)；应为\(expected.zh)。请\(mend.zh)。"
    messageEN = "found \(found.en); expected \(expected.en). To mend this, \(mend.en)."
  }

  /// The message with its line, column and place in front.
  public func message(chinese: Bool) -> String {
    chinese ? locationZH + messageZH : locationEN + messageEN
  }

  /// The message in one language, with its line, column and place in front.
  public func message(in language: NoticeLanguage) -> String {
    message(chinese: language == .zh)
  }

  private var locationZH: String {
    let lines = line.map { "第\($0)行" } ?? ""
    let columns = column.map { "第\($0)列" } ?? ""
    let places = place.isEmpty ? "" : "（\(place)）"
    let location = lines + columns + places
    return location.isEmpty ? "" : location + "："
  }

  private var locationEN: String {
    let numbers = [line.map { "line \($0)" }, column.map { "column \($0)" }]
    let position = numbers.compactMap { $0 }.joined(separator: ", ")
    let places = place.isEmpty ? "" : "(\(place))"
    let location = [position, places].filter { !$0.isEmpty }.joined(separator: " ")
    return location.isEmpty ? "" : location + ": "
  }
}

extension InterchangeFault: CustomStringConvertible {
  /// The English message with its place.
  public var description: String { message(chinese: false) }
}

/// All faults of one input, row or document, in the order of their places.
public struct InterchangeFaults: Error, Sendable, Hashable {
  /// The faults; never empty.
  public let faults: [InterchangeFault]

  /// Takes one fault or more.
  package init(_ faults: [InterchangeFault]) {
    self.faults = faults
  }
}

extension InterchangeFaults: CustomStringConvertible {
  /// The English messages with their places, one a line.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}

/// One piece of wording in both languages.
package struct Bilingual: Sendable, Hashable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
