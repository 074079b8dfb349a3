import NoticeInterchange
import NoticeKit

extension InterchangeFault {
  /// Where something is filled in wrongly, what stands there, what should, and how to mend it.
  ///
  /// A cell has `column`, `header` and `value`; what is no cell has nothing there. `message` says it
  /// all in one text.
  func json(in language: NoticeLanguage) -> JSONValue {
    [
      "line": line.map { .integer($0) } ?? nil,
      "character": character.map { .integer($0) } ?? nil,
      "column": .optional(place.column),
      "header": .optional(place.header),
      "path": .optional(place.path),
      "value": .optional(value),
      "found": .string(found.text(in: language)),
      "expected": .string(expected.text(in: language)),
      "mend": .string(mend.text(in: language)),
      "message": .string(message(in: language)),
    ]
  }
}
