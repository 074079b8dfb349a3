import NoticeInterchange
import Seeded

/// Changes of JSON that keep its grammar, so that what reads the values is reached.
extension SplitMix64 {
  /// The value with one to three things in it changed.
  mutating func mutated(_ value: JSONValue, with other: JSONValue) -> JSONValue {
    var value = value
    for _ in 0..<int(1...3) {
      let (size, sizeOfOther) = (value.size, other.size)
      let stranger = bool() ? value.part(int(0...size - 1)) : other.part(int(0...sizeOfOther - 1))
      value.change(int(0...size - 1)) { change(&$0, with: stranger) }
    }
    return value
  }

  private mutating func change(_ value: inout JSONValue, with stranger: JSONValue) {
    switch int(0...19) {
    case 0: value = stranger
    case 1: value = pick([nil, true, false, [], [:], ["zh": "甲", "en": "a"]])
    case 2: value = nested(value)
    default:
      switch value {
      case .object(var members) where !members.isEmpty:
        change(&members, with: stranger)
        value = .object(members)
      case .array(var elements) where !elements.isEmpty:
        change(&elements, with: stranger)
        value = .array(elements)
      case .number: value = number()
      case .string(let text): value = .string(changed(text))
      case .bool(let bool): value = .bool(!bool)
      default: value = bool() ? number() : .string(pick(OddTokens.texts))
      }
    }
  }

  private mutating func change(_ members: inout [JSONValue.Member], with stranger: JSONValue) {
    let place = index(of: members)
    switch int(0...6) {
    case 0: members.remove(at: place)
    case 1: members[place].name = pick(OddTokens.names)
    case 2: members.append(members[place])
    case 3: members.append(JSONValue.Member(pick(OddTokens.names), stranger))
    case 4:
      let second = index(of: members)
      (members[place].value, members[second].value) = (members[second].value, members[place].value)
    case 5: members[place].name = changed(members[place].name)
    default: change(&members[place].value, with: stranger)
    }
  }

  private mutating func change(_ elements: inout [JSONValue], with stranger: JSONValue) {
    let place = index(of: elements)
    switch int(0...7) {
    case 0: elements.remove(at: place)
    case 1: elements.append(elements[place])
    case 2: elements.swapAt(place, index(of: elements))
    case 3: elements.insert(stranger, at: place)
    case 4: elements.reverse()
    case 5: elements = []
    case 6 where once(in: 50):
      elements += Array(repeating: elements[place], count: int(100...3_000))
    default: change(&elements[place], with: stranger)
    }
  }

  private mutating func number() -> JSONValue {
    JSONNumber(pick(OddTokens.numbers)).map { .number($0) } ?? nil
  }

  private mutating func changed(_ text: String) -> String {
    switch int(0...5) {
    case 0: pick(OddTokens.names)
    case 1: text + pick(OddTokens.texts)
    case 2: String(text.dropFirst(int(0...3)))
    default: pick(OddTokens.texts)
    }
  }

  /// The value within something that may hold it, again and again: beyond the depth that is read, and not so
  /// deep that writing it takes more than the stack of a thread, even where nothing is optimized.
  private mutating func nested(_ value: JSONValue) -> JSONValue {
    let kind = int(0...3)
    var nested = value
    for _ in 0..<pick([1, 2, 9, 60, 110, 125]) {
      switch kind {
      case 0: nested = ["not": nested]
      case 1: nested = ["all": [nested, nested.isSmall ? nested : nil]]
      case 2: nested = ["clause": "1", "contents": [nested]]
      default: nested = [nested]
      }
    }
    return nested
  }
}

extension JSONValue {
  /// How many values it is made of, itself included.
  var size: Int { inner.reduce(1) { $0 + $1.size } }

  /// Whether it holds no other values.
  fileprivate var isSmall: Bool { inner.isEmpty }

  fileprivate var inner: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    case .null, .bool, .number, .string: []
    }
  }

  /// The value at a place, counted from the outside; beyond the last place, this one.
  func part(_ place: Int) -> JSONValue {
    guard place > 0 else { return self }
    var left = place - 1
    for value in inner {
      let size = value.size
      if left < size { return value.part(left) }
      left -= size
    }
    return self
  }

  /// Changes the value at a place.
  mutating func change(_ place: Int, _ body: (inout JSONValue) -> Void) {
    guard place > 0 else { return body(&self) }
    var left = place - 1
    for (index, value) in inner.enumerated() {
      let size = value.size
      guard left >= size else { return changeInner(index) { $0.change(left, body) } }
      left -= size
    }
  }

  private mutating func changeInner(_ index: Int, _ body: (inout JSONValue) -> Void) {
    switch self {
    case .array(var elements):
      body(&elements[index])
      self = .array(elements)
    case .object(var members):
      body(&members[index].value)
      self = .object(members)
    case .null, .bool, .number, .string: break
    }
  }
}
