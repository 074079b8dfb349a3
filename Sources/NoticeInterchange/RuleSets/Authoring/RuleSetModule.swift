public import NoticeKit

/// A rule set as a module in Swift, for its author to go on with.
///
/// It is made of the outline of a notice's text, every place of it marked as still to be encoded; or
/// of an earlier edition, kept whole with its dates marked as to be checked; or of both. It uses
/// nothing but what any package may use.
///
/// ```swift
/// let module = RuleSetModule(id, from: lastYear, text: outline, in: domain)
/// for file in module.sources { print(file.path) }
/// ```
public struct RuleSetModule: Sendable {
  /// A file of the module and what it holds.
  public struct File: Sendable, Hashable {
    /// The path below the folder of the module or of its tests.
    public let path: String
    /// The text, which ends in a line break.
    public let text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }

    init(_ path: String, _ lines: [String]) {
      self.init(path: path, text: lines.joined(separator: "\n") + "\n")
    }
  }

  /// The name of the rule set.
  public let id: RuleSetID
  /// What the rule set is as it stands: what is wrong with it yet, and how much it covers.
  public let ruleSet: RuleSet
  let vocabulary: AuthoredVocabulary
  let remarks: AuthoredRemarks

  /// Takes an earlier edition, the outline of the new text, or both.
  ///
  /// With both, what the earlier edition states stays at its places, and the places that nothing in
  /// it claims are marked as still to be encoded.
  ///
  /// - Parameters:
  ///   - id: The name of the new rule set.
  ///   - earlier: The rule set to begin with.
  ///   - outline: The outline of the new notice's text; that of the earlier edition where it is `nil`.
  ///   - domain: The module whose facts it may name.
  ///   - language: The language of the comments to the author.
  public init(
    _ id: RuleSetID, from earlier: RuleSet? = nil, text outline: Outline? = nil,
    in domain: AuthoringDomain, language: NoticeLanguage = .zh
  ) {
    var parts = earlier?.parts ?? RuleSetParts([])
    if let outline {
      parts.outlines = [outline]
      let claimed = RuleSetModule.made(id, of: parts).coverage.tokens
        .filter { $0.kind == .clause && $0.status.isCovered }.map(\.clause)
      let known = earlier == nil ? [] : Set(claimed)
      for clause in outline.pendingClauses(where: { !known.contains($0) }) {
        parts.contents.add(clause, below: "")
      }
    }
    self.id = id
    ruleSet = RuleSetModule.made(id, of: parts)
    vocabulary = AuthoredVocabulary(of: parts, in: domain)
    let places = (outline ?? parts.outlines.first)?.places ?? []
    remarks = AuthoredRemarks(
      language: language, checksDates: earlier != nil,
      places: Dictionary(places.map { ($0.clause, $0) }, uniquingKeysWith: { first, _ in first }),
      checksPlaces: earlier != nil && outline != nil)
  }

  /// The name of the module: `HenanCommendation2026` for `henan-commendation@2026`.
  public var name: String { swiftName(of: id.series).typeName + String(id.edition) }

  /// The name of the rule set in Swift: `henanCommendation2026`.
  public var memberName: String { swiftName(of: id.series) + String(id.edition) }

  /// The name of the file that holds the rule set as JSON beside the module.
  public var jsonName: String { "\(id).json" }

  /// Whether it names anything of the domain, whose module it then needs.
  public var usesDomain: Bool { vocabulary.usesDomain }

  /// Whether dates and years in it are those of an earlier edition, marked as to be checked.
  public var keepsDates: Bool { remarks.checksDates }

  /// The sources of the module.
  public var sources: [File] { AuthoredModule(self).files }

  /// The version of an encoding that has only been begun.
  static let version: VersionLiteral = "0.1.0"

  private static func made(_ id: RuleSetID, of parts: RuleSetParts) -> RuleSet {
    RuleSet(
      id: id, version: version,
      parts: parts.notices.map { RuleSetPart(kind: .notice($0)) }
        + parts.categories.map { RuleSetPart(kind: .category($0)) }
        + parts.notTaken.map { RuleSetPart(kind: .notTaken($0)) }
        + parts.contents.clauses.map { RuleSetPart(kind: .clause($0)) }
        + parts.forms.map { RuleSetPart(kind: .form($0)) }
        + parts.outlines.map { RuleSetPart(kind: .outline($0)) })
  }
}
