/// Rule sets that programs look up by name.
public struct RuleSetCatalog: Sendable {
  /// The rule sets, by series and edition.
  public let ruleSets: [RuleSet]

  /// Takes some rule sets; of two with one id, the newest version stays.
  public init(_ ruleSets: [RuleSet]) {
    var newest: [RuleSetID: RuleSet] = [:]
    for ruleSet in ruleSets {
      if let other = newest[ruleSet.id], other.version >= ruleSet.version { continue }
      newest[ruleSet.id] = ruleSet
    }
    self.ruleSets = newest.values.sorted { $0.id < $1.id }
  }

  /// The rule set with a name such as `national-commendation@2024`.
  ///
  /// - Throws: ``RuleSetLookupError`` with the near name where there is one.
  public func ruleSet(named name: String) throws(RuleSetLookupError) -> RuleSet {
    if let id = RuleSetID(name), let found = ruleSets.first(where: { $0.id == id }) { return found }
    let names = ruleSets.map(\.id.description)
    throw RuleSetLookupError(
      name: name, near: nearest(to: name, among: names), names: names)
  }
}

/// No rule set of a catalog has a name.
public struct RuleSetLookupError: Error, Sendable, Hashable {
  /// The name that was looked for.
  public let name: String
  /// The nearest name there is, if one is near.
  public let near: String?
  /// All names there are.
  public let names: [String]

  /// What was not found and how to mend it.
  public func message(in language: NoticeLanguage) -> String {
    let list = names.joined(separator: language == .zh ? "、" : ", ")
    return switch language {
    case .zh: "没有规则集“\(name)”。" + (near.map { "是否指“\($0)”？" } ?? "可用：\(list)。")
    case .en:
      "There is no rule set “\(name)”. "
        + (near.map { "Did you mean “\($0)”?" } ?? "There are: \(list).")
    }
  }
}

extension RuleSetLookupError: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .en) }
}
