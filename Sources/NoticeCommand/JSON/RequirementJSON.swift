import NoticeInterchange
import NoticeKit

extension Requirement {
  /// The requirement with everything that it says.
  var json: JSONValue {
    [
      "id": .string(id),
      "clause": .string(clause),
      "part": .string(part.rawValue),
      "strength": .string(strength.rawValue),
      "title": Wording(title(in: .zh), title(in: .en)).json,
      "condition": .optional(condition?.description),
      "words": condition?.json ?? nil,
      "question": question?.json ?? nil,
      "grade": grade?.json ?? nil,
      "floor": .optional(floor?.description),
      "applies": .optional(applicability?.description),
      "aspects": aspects?.json ?? nil,
      "refuses": .bool(refuses),
      "readings": .array(readings.map(\.note.json)),
    ]
  }
}

extension Condition {
  /// The condition in words.
  fileprivate var json: JSONValue { Wording(words(in: .zh), words(in: .en)).json }
}

extension Grade {
  fileprivate var json: JSONValue {
    ["scale": .string(scale.id), "id": .string(id), "label": label.json]
  }
}

extension Aspects {
  fileprivate var json: JSONValue {
    ["quantity": .string(quantity.rawValue), "open": .bool(isOpen), "items": items.json]
  }
}

extension FactDefinition {
  /// The fact as a form needs it.
  var json: JSONValue {
    [
      "id": .string(id.description),
      "kind": .string(kind.id),
      "label": label.json,
      "negative": negative?.json ?? nil,
      "unit": unit?.json ?? nil,
      "aliases": .strings(aliases),
      "choices": .array(kind.choices.map { ["id": .string($0.id), "label": $0.label.json] }),
      "followsFrom": .strings(derivation?.parts.map(\.id.description) ?? []),
      "changes": .string(changeability.rawValue),
    ]
  }
}

extension FactKind {
  fileprivate var choices: [ChoiceOption] {
    switch self {
    case .choice(let list), .choices(let list): list.options
    default: []
    }
  }
}
