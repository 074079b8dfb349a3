import NoticeKit

/// The way from the root to a value, written out only where something is wrong there.
indirect enum WirePath {
  case root
  case member(WirePath, String)
  case element(WirePath, Int)

  var json: JSONPath {
    switch self {
    case .root: .root
    case .member(let path, let name): path.json.member(name)
    case .element(let path, let index): path.json.element(index)
    }
  }
}

/// One reading of a file: its tables, and what was found wrong so far.
final class WireReading {
  let document: JSONDocument
  private var faults: [(offset: Int, fault: InterchangeFault)] = []
  private var further = 0
  /// Where things stand in the file, by the place that faults of a rule set name.
  var places: [String: WireNode] = [:]
  /// Where something stands a second time under the same place.
  var seconds: [String: WireNode] = [:]
  /// The place of the category that is being read; empty outside the categories.
  var scope = ""

  let facts = WireFactTable()
  var scales: [String: GradeScale] = [:]
  var unitKinds: [String: UnitKind] = [:]
  /// What each table declares first under an id; also entries that could not be read.
  var declared: [String: [String: WireNode]] = [:]

  /// How deeply conditions and facts stand within each other at the moment.
  private var depth = 0
  /// How much has been asked for; a condition costs what its facts follow from.
  private var cost = 0
  private var isOverspent = false
  private var comparisons = 0
  /// How many categories what is read at the moment is for.
  var multiplier = 1

  init(_ document: JSONDocument) {
    self.document = document
  }

  /// The faults in the order of the file, at most a hundred and the number of the rest.
  var told: [InterchangeFault] {
    var seen: Set<InterchangeFault> = []
    let ordered = faults.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element.fault).filter { seen.insert($0).inserted }
    guard further > 0 else { return ordered }
    return ordered + [
      InterchangeFault(
        found: Wording("还有\(further)处错误", "\(further) further faults"),
        expected: Wording("没有错误的规则集", "a rule set without faults"),
        mend: Wording("先改正以上各处", "mend those above first"))
    ]
  }

  var hasFaults: Bool { !faults.isEmpty }

  func report(_ node: WireNode, _ found: Wording, expected: Wording, mend: Wording) {
    guard faults.count < WireLimits.faults else {
      further += 1
      return
    }
    faults.append(
      (
        node.node.offset,
        document.fault(
          at: node.node, path: node.path.json, found: found, expected: expected, mend: mend)
      ))
  }

  /// The paths of what was found wrong so far.
  var faultyPlaces: [String] { faults.map(\.fault.place.text) }

  // MARK: - Limits

  /// Reads something within something else; beyond all use it is a fault, so that no stack runs out.
  func nested<Value>(at node: WireNode, _ read: () -> Value?) -> Value? {
    guard depth < WireLimits.depth else {
      report(
        node, Wording("过深的嵌套", "something nested too deeply"),
        expected: Wording("至多\(WireLimits.depth)层", "at most \(WireLimits.depth) levels"),
        mend: Wording("减少条件或事实的层数", "nest fewer conditions or facts"))
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return read()
  }

  /// Notes what something costs; `false` once that is beyond what any notice asks.
  func spend(_ more: Int, at node: WireNode) -> Bool {
    cost += more * multiplier
    if cost <= WireLimits.cost { return true }
    if !isOverspent {
      isOverspent = true
      report(
        node, Wording("过多的要求", "more than a notice can ask"),
        expected: Wording("较小的规则集", "a smaller rule set"),
        mend: Wording("减少类别、要求或事实", "use fewer categories, requirements or facts"))
    }
    return false
  }

  /// The nearest name, sought only so often: a file may hold thousands that are unknown.
  func near(_ name: String, among names: some Collection<String>) -> String? {
    comparisons += names.count
    guard comparisons <= WireLimits.comparisons else { return nil }
    return nearest(to: name, among: names.sorted())
  }
}

/// How much of a file is taken, far beyond what notices need.
enum WireLimits {
  static let faults = 100
  static let depth = 100
  static let cost = 200_000
  static let comparisons = 20_000
  static let categories = 100
  static let facts = 5_000
  /// What a fact may follow from, itself included.
  static let weight = 1_000
  /// Whole numbers beside figures: numbers of nominees, lengths of lists.
  static let numbers = -1_000_000_000_000...1_000_000_000_000
}
