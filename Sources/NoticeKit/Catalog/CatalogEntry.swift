/// A rule set and where a catalog has it from.
public struct CatalogEntry: Sendable {
  /// The rule set.
  public let ruleSet: RuleSet
  /// The name of the file that it was read from; `nil` where it comes from a module.
  public let origin: String?

  /// Takes a rule set, and the name of its file where it has one.
  public init(_ ruleSet: RuleSet, from origin: String? = nil) {
    self.ruleSet = ruleSet
    self.origin = origin
  }

  /// Its id, version and origin, and the digits that tell two encodings apart:
  /// `town-award@2030 1.0.0（town.json，指纹 0123456789ab）`.
  public func name(in language: NoticeLanguage) -> String {
    let name = "\(ruleSet.id) \(ruleSet.version)"
    let print = ruleSet.fingerprint.short
    return switch language {
    case .zh: name + "（" + (origin.map { $0 + "，" } ?? "") + "指纹 \(print)）"
    case .en: name + " (" + (origin.map { $0 + ", " } ?? "") + "fingerprint \(print))"
    }
  }
}
