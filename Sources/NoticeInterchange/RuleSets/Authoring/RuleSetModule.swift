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
      let pending = outline.pendingClauses { !known.contains($0) }
      let clauses = parts.contents.clauses + pending
      parts.contents = ClauseContents()
      for clause in outline.inOrder(clauses) { parts.contents.add(clause, below: "") }
    }
    self.id = id
    ruleSet = RuleSetModule.made(id, of: parts)
    vocabulary = AuthoredVocabulary(of: parts, in: domain)
    let places = (outline ?? parts.outlines.first)?.places ?? []
    remarks = AuthoredRemarks(
      language: language, checksDates: earlier != nil,
      places: Dictionary(places.map { ($0.clause, $0) }, uniquingKeysWith: { first, _ in first }),
      unclaimed: earlier == nil || outline == nil ? nil : ruleSet.unclaimed)
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

extension RuleSet {
  /// The figures, dates, lists and labels that nothing claims, by place.
  fileprivate var unclaimed: [String: [String]] {
    let tokens = coverage.uncovered.filter { $0.kind != .clause && $0.status == .unclaimed }
    return Dictionary(grouping: tokens, by: \.clause).mapValues { $0.map(\.text) }
  }
}

extension Outline {
  /// Where a place, or the first one below it, stands in the text; after all where it lacks it.
  func order(of place: String) -> Int {
    places.firstIndex { $0.clause == place } ?? places.firstIndex { $0.clause.liesBelow(place) }
      ?? places.count
  }

  /// Clauses in the order of the text; those that it lacks come last.
  fileprivate func inOrder(_ clauses: [Clause]) -> [Clause] {
    clauses.enumerated().map { (order(of: $0.element.place), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
