/// One encoding of one notice, as a value that programs load, evaluate and explain.
///
/// Making one never fails and never traps: what is wrong with it stands in ``faults``, all together.
/// A requirement that a fault touches is unknown, and a faulty set never finds anyone eligible.
public struct RuleSet: Sendable {
  package final class Storage: Sendable {
    let id: RuleSetID
    package let version: VersionLiteral
    let notice: Notice?
    let categories: [NomineeCategory]
    let notTaken: [NotTaken]
    let contents: ClauseContents
    let outline: Outline?
    let forms: [DossierForm]
    let faults: [Fault]
    let plans: [CategoryID: CategoryPlan]
    /// The plans of the other parts.
    let partPlans: [RequirementPart: [CategoryID: CategoryPlan]]
    let fingerprint: Fingerprint
    let slateRules: [SlateRule]
    /// The ids of the rules on slates that a fault touches.
    let faultySlateRules: Set<String>
    /// The rows of its tables, by the rule's id and the region as names are compared.
    package let allotments: [String: [String: AllocationTable.Row]]
    /// What it was made from, kept so that it can be made again with something changed.
    let parts: RuleSetParts

    init(
      id: RuleSetID, version: VersionLiteral, parts: RuleSetParts,
      fingerprint known: Fingerprint? = nil
    ) {
      self.id = id
      self.version = version
      self.parts = parts
      notice = parts.notices.first
      categories = parts.completeCategories
      notTaken = parts.notTaken
      contents = parts.contents
      outline = parts.outlines.first
      forms = parts.forms
      let found = RuleSetInspection(
        id: id, version: version, parts: parts, categories: categories
      ).faults
      faults = found
      slateRules = parts.titledSlateRules
      faultySlateRules = Set(
        parts.titledSlateRules.filter { $0.isTouched(byAnyOf: found) }.map(\.id))
      let tables = slateRules.compactMap { rule in
        if case .allocation(let table) = rule.body { (rule.id, table.rowsByRegion) } else { nil }
      }
      allotments = Dictionary(tables) { first, _ in first }
      let all = categories
      let planned = { (part: RequirementPart) in
        Dictionary(
          all.map { ($0.id, CategoryPlan($0.requirements(of: part), of: $0.id, faults: found)) },
          uniquingKeysWith: { first, _ in first })
      }
      plans = planned(.eligibility)
      partPlans = [.dossier: planned(.dossier), .task: planned(.task), .target: planned(.target)]
      fingerprint = known ?? Fingerprint(id: id, categories: categories, parts: parts)
    }
  }

  package let storage: Storage

  /// Encodes a notice: what recurs year by year, the year, the encoding's version, and its contents.
  public init(
    _ series: String, edition: Int, version: VersionLiteral,
    @RuleSetBuilder _ parts: () -> [RuleSetPart]
  ) {
    storage = Storage(
      id: RuleSetID(series: series, edition: edition), version: version,
      parts: RuleSetParts(parts()))
  }

  /// The same rule set with its parts changed, to be tried out and never handed on.
  ///
  /// Everything that follows from the parts is made anew but the fingerprint, which stays: it would
  /// take longest, and so it cannot be what tells the two apart.
  package func trying(_ change: (inout RuleSetParts) -> Void) -> RuleSet {
    var parts = storage.parts
    change(&parts)
    return RuleSet(
      storage: Storage(
        id: id, version: storage.version, parts: parts, fingerprint: storage.fingerprint))
  }

  /// Makes a rule set of parts that were read, in the very way in which the language makes one.
  package init(id: RuleSetID, version: VersionLiteral, parts: [RuleSetPart]) {
    storage = Storage(id: id, version: version, parts: RuleSetParts(parts))
  }

  private init(storage: Storage) {
    self.storage = storage
  }

  /// What it was made from.
  package var parts: RuleSetParts { storage.parts }

  /// The name that programs rely on.
  public var id: RuleSetID { storage.id }
  /// The version of the encoding; 0.0.0 where what was written is none, which is a fault.
  public var version: SemanticVersion { storage.version.version ?? .none }
  /// The document it encodes, where it says.
  public var notice: Notice? { storage.notice }
  /// The categories that the notice takes, in its order.
  public var categories: [NomineeCategory] { storage.categories }
  /// The categories that the notice names and does not take.
  public var notTaken: [NotTaken] { storage.notTaken }
  /// Deadlines, recipients, formats, review stages, duties and references, each at its place.
  public var provisions: [PlacedProvision] {
    storage.categories.flatMap(\.contents.provisions) + storage.contents.provisions
  }
  /// The rules on all that one unit hands in, each under its clause.
  public var slateRules: [SlateRule] { storage.slateRules }
  /// The places, or parts of them, that are not encoded as rules, and why.
  public var notes: [PlaceNote] {
    storage.categories.flatMap(\.contents.notes) + storage.contents.notes
  }
  /// The forms that are handed in, in the order of the notice.
  public var forms: [DossierForm] { storage.forms }
  /// The outline of the notice's text, which coverage is measured against.
  public var outline: Outline? { storage.outline }
  /// What is wrong with the rule set; empty where nothing is.
  public var faults: [Fault] { storage.faults }
  /// The SHA-256 of everything that decides: ids, conditions, strengths, dates; not labels and readings.
  public var fingerprint: Fingerprint { storage.fingerprint }

  /// The category with an identity, if the notice takes it.
  public func category(_ id: CategoryID) -> NomineeCategory? {
    storage.categories.first { $0.id == id }
  }

  /// The last day on which nominations are taken, where the notice states one.
  public var deadline: CalendarDate? {
    for placed in provisions {
      if case .deadline(let deadline) = placed.provision { return deadline.day.day }
    }
    return nil
  }
}

extension SemanticVersion {
  fileprivate static let none = SemanticVersion()

  private init() {
    major = 0
    minor = 0
    patch = 0
  }
}
