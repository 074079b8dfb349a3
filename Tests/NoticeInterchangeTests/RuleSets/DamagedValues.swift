import NoticeInterchange
import Seeded

extension SplitMix64 {
  /// A value with one thing in it changed: dropped, doubled, renamed, or of another kind.
  mutating func damaged(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(var members) where !members.isEmpty && int(0...9) > 0:
      let index = int(0...members.count - 1)
      switch int(0...11) {
      case 0: members.remove(at: index)
      case 1: members[index].name = pick(["id", "atMost", "for", "ID", "clause", "fact"])
      case 2: members[index].value = odd()
      default: members[index].value = damaged(members[index].value)
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty && int(0...9) > 0:
      let index = int(0...elements.count - 1)
      switch int(0...11) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      case 2: elements.swapAt(index, 0)
      case 3: elements[index] = odd()
      default: elements[index] = damaged(elements[index])
      }
      return .array(elements)
    default:
      return odd()
    }
  }

  private mutating func odd() -> JSONValue {
    pick([
      nil, true, false, [], [:], "", "x", "choir", "choir.founded", "60%", "3 years", "2025-02-30",
      "1", 0, 1, -1, 3_000_000_000_000, [1, 2, 3], ["a", "b"], ["fact": "choir.table", "is": true],
      ["zh": "甲", "en": "a"], ["all": []], ["atLeast": 9, "of": []],
    ])
  }
}
