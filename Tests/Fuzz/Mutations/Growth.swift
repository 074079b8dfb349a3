import NoticeInterchange
import Seeded

/// Rule sets as large as they are read, which take the most memory.
extension SplitMix64 {
  /// The value with an element of one of its lists again and again, up to the limits of a file.
  mutating func grown(_ value: JSONValue) -> JSONValue {
    let (size, length) = (value.size, JSONWriter().text(value).utf8.count)
    var grown = value
    for _ in 0..<100 {
      let place = int(0...size - 1)
      guard case .array(let elements) = value.part(place), !elements.isEmpty else { continue }
      let element = pick(elements)
      // A few bytes of each copy are its number.
      let ownLength = JSONWriter().text(element).utf8.count + 8
      let count = min(
        (40_000 - size) / element.size, (RuleSetReader.greatestSize - length) / ownLength)
      grown.change(place) { list in
        list = .array(elements + (0..<max(0, count)).map { element.numbered($0) })
      }
      return grown
    }
    return grown
  }
}

extension JSONValue {
  /// The same with the number behind its first text, which in an object most often is its id.
  fileprivate func numbered(_ number: Int) -> JSONValue {
    guard case .object(var members) = self, case .string(let text)? = members.first?.value else {
      return self
    }
    members[0].value = .string("\(text)-\(number)")
    return .object(members)
  }
}
