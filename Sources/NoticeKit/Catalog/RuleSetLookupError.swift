/// A catalog has nothing under a name.
public struct RuleSetLookupError: Error, Sendable, Hashable {
  /// What a name can stand for.
  public enum Sought: String, Sendable, Hashable {
    /// A rule set, `national-commendation@2024`.
    case ruleSet = "rule-set"
    /// A version of a rule set, `national-commendation@2024 1.0.0`.
    case version
    /// A series, `national-commendation`.
    case series
  }

  /// What was looked for.
  public let sought: Sought
  /// The name that was looked for.
  public let name: String
  /// The nearest name there is, if one is near.
  public let near: String?
  /// All names there are.
  public let names: [String]

  init(_ sought: Sought, _ name: String, among names: [String]) {
    self.sought = sought
    self.name = name
    self.names = names
    near = nearest(to: name, among: names)
  }

  /// What was not found and how to mend it.
  public func message(in language: NoticeLanguage) -> String {
    let list = names.joined(separator: language == .zh ? "、" : ", ")
    return switch language {
    case .zh: "没有\(what.zh)“\(name)”。" + (near.map { "是否指“\($0)”？" } ?? "可用：\(list)。")
    case .en:
      "There is no \(what.en) “\(name)”. "
        + (near.map { "Did you mean “\($0)”?" } ?? "There are: \(list).")
    }
  }

  private var what: Wording {
    switch sought {
    case .ruleSet: Wording("规则集", "rule set")
    case .version: Wording("版本", "version")
    case .series: Wording("系列", "series")
    }
  }
}

extension RuleSetLookupError: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .en) }
}
