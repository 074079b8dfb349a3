public import NoticeKit

/// Something in an input that could not be read: where it is, what it is and how to mend it.
public struct InterchangeFault: Error, Sendable, Hashable {
  /// The line, counted from 1, where the input has lines: of the cells of a nomination the row as a
  /// spreadsheet numbers it, elsewhere the physical line.
  public let line: Int?

  /// The character of the line, counted from 1 in Unicode scalars, where the place is known that
  /// closely.
  public let character: Int?

  /// The cell or JSON value that the fault is in.
  public let place: FaultPlace

  /// What a cell holds, short and printable, where the fault is one of its value.
  public let value: String?

  /// What was found.
  public let found: Wording

  /// What should stand there.
  public let expected: Wording

  /// How to mend it.
  public let mend: Wording

  /// States a fault; readers of further columns say so what is wrong in these.
  public init(
    line: Int? = nil, character: Int? = nil, place: FaultPlace = .whole, value: String? = nil,
    found: Wording, expected: Wording, mend: Wording
  ) {
    self.line = line
    self.character = character
    self.place = place
    self.value = value
    self.found = found
    self.expected = expected
    self.mend = mend
  }

  /// The message in one language, with its line, character and place in front.
  public func message(in language: NoticeLanguage) -> String {
    let location = location(in: language)
    return switch language {
    case .zh:
      (location.isEmpty ? "" : location + "：")
        + "发现\(found.zh)；应为\(expected.zh)。请\(mend.zh)。"
    case .en:
      (location.isEmpty ? "" : location + ": ")
        + "found \(found.en); expected \(expected.en). To mend this, \(mend.en)."
    }
  }

  private func location(in language: NoticeLanguage) -> String {
    let place = place.text
    switch language {
    case .zh:
      return (line.map { "第\($0)行" } ?? "") + (character.map { "第\($0)个字符" } ?? "")
        + (place.isEmpty ? "" : "（\(place)）")
    case .en:
      let numbers = [line.map { "line \($0)" }, character.map { "character \($0)" }]
      let position = numbers.compactMap { $0 }.joined(separator: ", ")
      return [position, place.isEmpty ? "" : "(\(place))"].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }
}

extension InterchangeFault: CustomStringConvertible {
  /// The English message with its place.
  public var description: String { message(in: .en) }
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
