/// A rule set that a catalog does not take, and why.
public struct CatalogRefusal: Error, Sendable {
  /// Why a rule set is refused.
  public enum Reason: Sendable {
    /// It has faults: all of them.
    case faults([Fault])
    /// The catalog has another encoding of the same id and version, which decides otherwise.
    case differs(from: CatalogEntry)
  }

  /// What is refused.
  public let entry: CatalogEntry
  /// Why it is refused.
  public let reason: Reason

  /// What is refused, why, and how to mend it; each fault on a line of its own.
  public func message(in language: NoticeLanguage) -> String {
    let name = entry.name(in: language)
    switch reason {
    case .faults(let faults):
      let list = faults.map { "\n  " + $0.message(in: language) }.joined()
      return switch language {
      case .zh: "未收录\(name)：有\(faults.count)处错误。" + list
      case .en: "\(name) is not taken; faults: \(faults.count)." + list
      }
    case .differs(let other):
      let other = other.name(in: language)
      return switch language {
      case .zh: "未收录\(name)：同一版本已有不同的编码\(other)。请提高其中一个的版本号，或只用一个。"
      case .en:
        "\(name) is not taken: the same version is there as \(other), which decides otherwise. "
          + "To mend it, raise the version of one of them, or use one only."
      }
    }
  }
}

extension CatalogRefusal: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .en) }
}

/// Everything that a catalog refuses of what it was given, together.
public struct CatalogRefusals: Error, Sendable {
  /// The refusals, in the order in which the rule sets were given; never empty.
  public let refusals: [CatalogRefusal]

  /// The messages of all refusals, one after the other.
  public func message(in language: NoticeLanguage) -> String {
    refusals.map { $0.message(in: language) }.joined(separator: "\n")
  }
}

extension CatalogRefusals: CustomStringConvertible {
  /// The messages in English.
  public var description: String { message(in: .en) }
}
