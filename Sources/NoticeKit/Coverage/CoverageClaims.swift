/// What the encoded values of a rule set claim of its notice's text.
struct CoverageClaims {
  /// What is claimed at one place.
  struct Place {
    var status = CoverageToken.Status.unclaimed
    var figures: [CoverageClaim] = []
    var dates: [CoverageClaim] = []
    var lists: [CoverageClaim] = []
    var labels: [String: CoverageToken.Status] = [:]
    var pending: [String] = []

    /// A place counts by the strongest thing that claims it.
    mutating func claim(_ new: CoverageToken.Status) {
      let order: [CoverageToken.Status] = [
        .unclaimed, .pending, .notInSource, .informational, .heading, .judged, .encoded,
      ]
      let rank = { (status: CoverageToken.Status) in order.firstIndex(of: status) ?? 0 }
      if rank(new) > rank(status) { status = new }
    }
  }

  private var places: [String: Place] = [:]
  /// Every place that is claimed, in the order of the rule set.
  private(set) var clauses: [String] = []

  init(_ ruleSet: RuleSet) {
    if let notice = ruleSet.notice { add(notice) }
    for category in ruleSet.storage.categories {
      claim(category.clause) { $0.claim(.encoded) }
      add(category.contents)
    }
    for category in ruleSet.notTaken { claim(category.clause) { $0.claim(.encoded) } }
    add(ruleSet.storage.contents)
    for form in ruleSet.forms { add(form) }
  }

  mutating func claim(_ clause: String, _ change: (inout Place) -> Void) {
    if places[clause] == nil { clauses.append(clause) }
    change(&places[clause, default: Place()])
  }

  private mutating func add(_ notice: Notice) {
    claim("抬头") {
      $0.claim(.encoded)
      if let number = notice.number { $0.figures.append(CoverageClaim(documentNumber(number))) }
      if let day = notice.published?.day { $0.add(day) }
      if let year = notice.year { $0.dates.append(CoverageClaim(String(year))) }
      for addressee in notice.addressees.items {
        let items = addressee.zh.split(separator: "、").count
        if items > 1 { $0.lists.append(CoverageClaim(String(items))) }
      }
    }
    if let day = notice.issued?.day {
      claim("落款") {
        $0.claim(.encoded)
        $0.add(day)
      }
    }
  }

  private mutating func add(_ contents: ClauseContents) {
    for requirement in contents.requirements {
      let status: CoverageToken.Status = requirement.condition == nil ? .judged : .encoded
      claim(requirement.clause) { $0.add(requirement, as: status) }
    }
    for placed in contents.provisions { claim(placed.clause) { $0.add(placed.provision) } }
    for list in contents.lists {
      claim(list.clause) { $0.lists.append(CoverageClaim(String(list.count))) }
    }
    for rule in contents.slateRules { add(rule) }
    for note in contents.notes { claim(note.clause) { $0.add(note) } }
  }

  /// Everything that one place of the outline holds, and what claims it.
  func tokens(of outlined: OutlinePlace) -> [CoverageToken] {
    let place = places[outlined.clause] ?? Place()
    let open: CoverageToken.Status = place.pending.isEmpty ? .unclaimed : .pending
    func token(
      _ kind: CoverageToken.Kind, _ text: String, _ status: CoverageToken.Status?
    ) -> CoverageToken {
      CoverageToken(clause: outlined.clause, kind: kind, text: text, status: status ?? open)
    }
    var own = place.status
    if own == .unclaimed, heads(outlined.clause) { own = .heading }
    var (figures, dates, lists) = (place.figures, place.dates, place.lists)
    return [token(.clause, outlined.clause, own == .unclaimed ? nil : own)]
      + outlined.figures.map { token(.figure, $0, figures.takeFigure($0)) }
      + outlined.dates.map { token(.date, $0, dates.takeDate($0)) }
      + outlined.lists.map { token(.list, String($0), lists.take(String($0))) }
      + outlined.labels.map { token(.label, $0, place.labels[$0]) }
      + place.pending.map { token(.pending, $0, .pending) }
  }

  /// Whether some claimed place lies below a clause.
  private func heads(_ clause: String) -> Bool {
    clauses.contains { below in
      below.count > clause.count && below.hasPrefix(clause)
        && isBoundary(below[below.index(below.startIndex, offsetBy: clause.count)], after: clause)
    }
  }

  /// `四1` lies below `四`, but `一（二）12` does not lie below `一（二）1`.
  private func isBoundary(_ next: Character, after clause: String) -> Bool {
    !(next.isDigit && clause.last?.isDigit == true)
  }
}

extension Character {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }
}

/// `科协办函宣字〔2025〕3号` is outlined as `〔2025〕3号`.
func documentNumber(_ number: String) -> String {
  number.firstIndex(of: "〔").map { String(number[$0...]) } ?? number
}
