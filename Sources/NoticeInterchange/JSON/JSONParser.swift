/// Parses a JSON document strictly as RFC 8259 writes it.
struct JSONParser {
  /// A document of nothing but duplicates may be as long as the limit; the list of them need not.
  private static let listedDuplicates = 100

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  private var index = 0
  private var path: [JSONPath.Step] = []
  private(set) var extent: JSONExtent
  private var duplicates: [JSONFault] = []
  private var furtherDuplicates = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    extent = JSONExtent(bytes: bytes.count)
  }

  /// The document's value, and all its faults in the order of their places; of two members of one name
  /// the value holds both.
  mutating func document() -> (root: JSONNode?, faults: [JSONFault]) {
    do throws(JSONFault.Failure) {
      let root = try wholeDocument()
      return (root, listed(duplicates))
    } catch {
      let fault = JSONFault(problem: error.problem, offset: error.offset, path: JSONPath(path))
      return (nil, listed(duplicates) + [fault])
    }
  }

  private mutating func wholeDocument() throws(JSONFault.Failure) -> JSONNode {
    guard bytes.count <= limits.bytes else { throw JSONFault.Failure(.tooLong(bytes.count), at: 0) }
    if let illFormed = WellFormedUTF8.firstIllFormedByte(in: bytes) {
      throw JSONFault.Failure(.illFormedUTF8(bytes[illFormed]), at: illFormed)
    }
    index = bytes.indexAfterByteOrderMark
    skipWhitespace()
    let root = try value(depth: 0)
    skipWhitespace()
    guard index == bytes.count else { throw unexpected(.endOfDocument) }
    return root
  }

  // MARK: - Values

  private mutating func value(
    depth: Int, expecting expected: JSONFault.Expected = .value
  ) throws(JSONFault.Failure) -> JSONNode {
    let offset = index
    guard let byte = bytes.byte(at: index) else { throw unexpected(expected) }
    extent.values += 1
    guard extent.values <= limits.values else {
      throw JSONFault.Failure(.tooManyValues, at: offset)
    }
    let content: JSONNode.Content
    switch byte {
    case .openBrace: content = try .object(members(depth: depth + 1))
    case .openBracket: content = try .array(elements(depth: depth + 1))
    case .quote: content = try .string(string())
    case .minus, UInt8(ascii: "0")...UInt8(ascii: "9"): content = try .number(number())
    default: content = try word(expecting: expected)
    }
    return JSONNode(content: content, offset: offset)
  }

  private mutating func word(
    expecting expected: JSONFault.Expected
  ) throws(JSONFault.Failure) -> JSONNode.Content {
    if skip("true") { return .bool(true) }
    if skip("false") { return .bool(false) }
    if skip("null") { return .null }
    throw unexpected(expected)
  }

  private mutating func elements(depth: Int) throws(JSONFault.Failure) -> [JSONNode] {
    try open(depth: depth)
    if skip(.closeBracket) { return [] }
    var elements: [JSONNode] = []
    while true {
      path.append(.element(elements.count))
      elements.append(
        try value(depth: depth, expecting: elements.isEmpty ? .valueOrEndOfArray : .value))
      path.removeLast()
      skipWhitespace()
      if skip(.closeBracket) { return elements }
      try skipComma(before: .closeBracket, or: .commaOrEndOfArray)
    }
  }

  private mutating func members(depth: Int) throws(JSONFault.Failure) -> [JSONNode.Member] {
    try open(depth: depth)
    if skip(.closeBrace) { return [] }
    var members: [JSONNode.Member] = []
    var names = JSONNames()
    while true {
      let offset = index
      guard bytes.byte(at: index) == .quote else {
        throw unexpected(members.isEmpty ? .nameOrEndOfObject : .name)
      }
      let name = try string()
      if let first = names.insert(name, at: offset) {
        reportDuplicate(name, at: offset, first: first)
      }
      skipWhitespace()
      path.append(.member(name))
      guard skip(.colon) else { throw unexpected(.colon) }
      skipWhitespace()
      let value = try value(depth: depth)
      path.removeLast()
      members.append(JSONNode.Member(name: name, nameOffset: offset, value: value))
      skipWhitespace()
      if skip(.closeBrace) { return members }
      try skipComma(before: .closeBrace, or: .commaOrEndOfObject)
    }
  }

  private mutating func number() throws(JSONFault.Failure) -> JSONNumber {
    let start = index
    index = try JSONNumberGrammar.end(of: bytes, from: start)
    return JSONNumber(checked: String(decoding: bytes.part(start..<index), as: UTF8.self))
  }

  private mutating func string() throws(JSONFault.Failure) -> String {
    var scanner = JSONStringScanner(bytes, from: index)
    let string = try scanner.string()
    index = scanner.index
    return string
  }

  // MARK: - Moving on

  private mutating func open(depth: Int) throws(JSONFault.Failure) {
    guard depth <= limits.keptDepth else { throw JSONFault.Failure(.tooDeep, at: index) }
    extent.depth = max(extent.depth, depth)
    index += 1
    skipWhitespace()
  }

  private mutating func skipComma(
    before close: UInt8, or expected: JSONFault.Expected
  ) throws(JSONFault.Failure) {
    let comma = index
    guard skip(.comma) else { throw unexpected(expected) }
    skipWhitespace()
    guard bytes.byte(at: index) != close else { throw JSONFault.Failure(.trailingComma, at: comma) }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard bytes.byte(at: index) == byte else { return false }
    index += 1
    return true
  }

  /// Skips a word that is not the beginning of a longer one.
  private mutating func skip(_ word: String) -> Bool {
    let end = index + word.utf8.count
    guard end <= bytes.count, bytes.part(index..<end).elementsEqual(word.utf8) else { return false }
    if let next = bytes.byte(at: end), next.isLetter { return false }
    index = end
    return true
  }

  private mutating func skipWhitespace() {
    while let byte = bytes.byte(at: index),
      byte == .space || byte == .lineFeed || byte == .carriageReturn || byte == .tab
    {
      index += 1
    }
  }

  // MARK: - Faults

  private func unexpected(_ expected: JSONFault.Expected) -> JSONFault.Failure {
    JSONFault.Failure(.unexpected(expected), at: index)
  }

  private mutating func reportDuplicate(_ name: String, at offset: Int, first: Int) {
    guard duplicates.count < Self.listedDuplicates else {
      furtherDuplicates += 1
      return
    }
    let path = JSONPath(path).member(name)
    duplicates.append(
      JSONFault(problem: .duplicateName(name, first: first), offset: offset, path: path))
  }

  /// The duplicates, and how many more there are than can be listed.
  private func listed(_ duplicates: [JSONFault]) -> [JSONFault] {
    guard furtherDuplicates > 0 else { return duplicates }
    let further = JSONFault(
      problem: .furtherDuplicates(furtherDuplicates), offset: bytes.count, path: .root)
    return duplicates + [further]
  }
}
