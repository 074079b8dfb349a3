import NoticeKit

extension CategoriesTaken {
  /// What differs in the list of categories: the more there are, the more nominees are taken.
  func details(
    to other: CategoriesTaken, titled title: Wording, _ otherTitle: Wording
  ) -> [ChangeDetail] {
    let (members, others) = (Set(ids), Set(other.ids))
    guard members != others else { return [] }
    let direction: ChangeDirection =
      members.isSubset(of: others)
      ? .loosened : others.isSubset(of: members) ? .tightened : .changed
    return [ChangeDetail(.aspects, title, otherTitle, direction)]
  }
}

extension Deadline {
  /// What differs in the last moment: the later it is, the more nominations are in time.
  ///
  /// Only days of one year in one series have an order: another notice begins at another time too.
  func details(to other: Deadline, inOneSeries: Bool) -> [ChangeDetail] {
    guard title != other.title else { return [] }
    var direction = ChangeDirection.changed
    if let last, let otherLast = other.last {
      // The whole day and 24:00 on it are one moment.
      guard last != otherLast else { return [ChangeDetail(.wording, title, other.title, nil)] }
      if inOneSeries, day.day?.year == other.day.day?.year {
        direction = last < otherLast ? .loosened : .tightened
      }
    }
    return [ChangeDetail(.date, title, other.title, direction)]
  }

  /// The last minute that is in time, counted from day 0.
  private var last: Int64? {
    guard let day = day.day?.dayNumber else { return nil }
    guard let time else { return day * 1440 + 1440 }
    return time.time.map { day * 1440 + Int64($0.minutes) }
  }
}

extension HonourCount {
  /// What differs in how many are honoured: the more there are, the better for nominees.
  func details(
    to other: HonourCount, titled title: Wording?, _ otherTitle: Wording?
  ) -> [ChangeDetail] {
    var details =
      category == other.category
      ? [] : ChangeDetail.between(title, otherTitle, as: .applicability, .changed)
    if range != other.range {
      let (low, high) = (other.range.lowerBound, other.range.upperBound)
      let direction: ChangeDirection =
        if low >= range.lowerBound, high >= range.upperBound {
          .loosened
        } else if low <= range.lowerBound, high <= range.upperBound {
          .tightened
        } else {
          .changed
        }
      details += ChangeDetail.between(number, other.number, as: .figure, direction)
    }
    return details
  }
}

extension NomineeKind {
  /// What differs in what is said of a kind.
  func details(
    to other: NomineeKind, under parentTitle: Wording?, _ otherTitle: Wording?
  ) -> [ChangeDetail] {
    ChangeDetail.between(founder, other.founder, as: .particular, .changed)
      + ChangeDetail.between(leader, other.leader, as: .particular, .changed)
      + ChangeDetail.between(rank, other.rank, as: .particular, .changed)
      + (parent == other.parent
        ? [] : ChangeDetail.between(parentTitle, otherTitle, as: .particular, .changed))
      + ChangeDetail.between(
        number.map(String.init), other.number.map(String.init), as: .figure, .changed)
  }
}

extension Provision {
  /// The provision in words, with everything that it states; categories by their titles there.
  func wholeWording(in ruleSet: RuleSet) -> Wording {
    var remarks: [Wording?] = []
    var title = title
    switch self {
    case .recipient(let recipient): remarks = [recipient.email.map { Wording($0, $0) }]
    case .definition(let definition): remarks = [definition.meaning]
    case .reference(let reference): remarks = [reference.number.map { Wording($0, $0) }]
    case .nomineeKind(let kind): remarks = kind.remarks(under: ruleSet.parentTitle(of: kind))
    case .categories(let taken):
      let titles = taken.ids.map(ruleSet.title)
      title = Wording(
        titles.map(\.zh).joined(separator: "、"), titles.map(\.en).joined(separator: ", "))
    case .honourCount(let honours):
      if let category = honours.category {
        let name = ruleSet.title(of: category)
        title = Wording("\(name.zh)：\(honours.number)个", "\(name.en): \(honours.number)")
      }
    case .keyDate(let date):
      remarks = [date.day?.day.map { Wording($0.text(in: .zh), $0.text(in: .en)) }]
    case .deadline, .format, .reviewStage, .duty: break
    }
    let all = (remarks + [aspects?.words()]).compactMap { $0 }
    guard !all.isEmpty else { return title }
    return Wording(
      title.zh + "（" + all.map(\.zh).joined(separator: "；") + "）",
      title.en + " (" + all.map(\.en).joined(separator: "; ") + ")")
  }
}

extension RuleSet {
  /// The title of a category here, or its id where it is not taken.
  func title(of id: CategoryID) -> Wording {
    category(id)?.title ?? Wording(id.description, id.description)
  }
}

extension RuleSet {
  /// The title of the kind under which a kind stands.
  func parentTitle(of kind: NomineeKind) -> Wording? {
    kind.parent.map { id in
      provisions.first { $0.provision.kind == .nomineeKind && $0.provision.id == id }?
        .provision.title ?? Wording(id, id)
    }
  }
}

extension NomineeKind {
  fileprivate func remarks(under parent: Wording?) -> [Wording?] {
    [
      rank.map { Wording("层级：" + $0.zh, "rank: " + $0.en) },
      parent.map { Wording("属于：" + $0.zh, "under: " + $0.en) },
      founder.map { Wording("组建：" + $0.zh, "founded by: " + $0.en) },
      leader.map { Wording("负责人：" + $0.zh, "led by: " + $0.en) },
      number.map { Wording("\($0)个", "\($0)") },
    ]
  }
}
