import NoticeKit

/// An object of the file, of which every member must be asked for.
struct WireObject {
  let node: WireNode
  private let members: [JSONNode.Member]
  private var asked: [String] = []

  init(at node: WireNode, _ members: [JSONNode.Member]) {
    self.node = node
    self.members = members
  }

  /// The value of a member that may be left out.
  mutating func optional(_ name: String) -> WireNode? {
    asked.append(name)
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    return at(member)
  }

  /// The value of a member; without it there is a fault.
  mutating func required(_ name: String) -> WireNode? {
    if let value = optional(name) { return value }
    // A member that is close by is most likely the one that was meant, and is told below.
    node.report(
      Wording("没有“\(name)”", "no member “\(name)”"),
      expected: Wording("“\(name)”", "“\(name)”"),
      mend: Wording("补上“\(name)”", "add “\(name)”"))
    return nil
  }

  /// Whether the object has a member.
  func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// The first of some members that the object has: what says which sort of thing it is.
  func first(of names: [String]) -> String? {
    members.first { names.contains($0.name) }?.name
  }

  /// Tells the members that nothing asked for: they could decide, so they are refused.
  func finish() {
    for member in members where !asked.contains(member.name) {
      at(member).report(
        Wording(
          "未知的名称\(Excerpt.text(member.name))", "the unknown member \(Excerpt.text(member.name))"),
        expected: .oneOf(asked),
        mend: node.reading.near(member.name, among: asked).map {
          Wording("改为“\($0)”，或删除", "write “\($0)”, or remove it")
        } ?? Wording("删除它，或改为其中之一", "remove it, or write one of these"))
    }
  }

  private func at(_ member: JSONNode.Member) -> WireNode {
    WireNode(node: member.value, path: .member(node.path, member.name), reading: node.reading)
  }
}

extension WireObject {
  mutating func text(_ name: String) -> String? { optional(name)?.string }

  mutating func requiredText(_ name: String) -> String? { required(name)?.string }

  mutating func flag(_ name: String) -> Bool { optional(name)?.bool ?? false }

  mutating func wording(_ name: String) -> Wording { required(name)?.wording ?? .unreadable }

  mutating func strings(_ name: String) -> [String] { optional(name)?.strings ?? [] }

  mutating func integers(_ name: String) -> [Int] { optional(name)?.integers ?? [] }

  mutating func readings(_ name: String = "readings") -> [Reading] {
    optional(name)?.readings ?? []
  }

  mutating func categories(_ name: String = "for") -> [CategoryID]? {
    optional(name)?.categoryIDs
  }

  mutating func elements(_ name: String) -> [WireNode] { optional(name)?.elements ?? [] }

  mutating func requiredElements(_ name: String) -> [WireNode] { required(name)?.elements ?? [] }
}
