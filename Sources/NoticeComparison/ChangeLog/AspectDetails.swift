package import NoticeKit

extension Aspects {
  /// The things listed, in words: 均须：甲、乙 or 任一：甲、乙等.
  ///
  /// Beside a number they are its examples: 如：甲、乙等, or 所列：甲、乙 where there are no others.
  package func words(areExamples: Bool = false) -> Wording {
    let zh = items.items.map(\.zh).joined(separator: "、") + (isOpen ? "等" : "")
    let en = items.items.map(\.en).joined(separator: ", ") + (isOpen ? " and the like" : "")
    if areExamples, quantity == .any {
      return isOpen
        ? Wording("如：" + zh, "such as: " + en) : Wording("所列：" + zh, "listed: " + en)
    }
    return switch quantity {
    case .all: Wording("均须：" + zh, "all of: " + en)
    case .any: Wording("任一：" + zh, "any of: " + en)
    }
  }

  fileprivate var members: Set<String> { Set(items.items.map(\.zh)) }
}

extension ChangeDetail {
  /// What differs between two lists of things; one that does not bind bears on nobody.
  static func aspects(
    from old: Aspects?, to new: Aspects?, binds: Bool, areExamples: Bool = false
  ) -> [ChangeDetail] {
    between(
      old?.words(areExamples: areExamples), new?.words(areExamples: areExamples), as: .aspects,
      binds ? direction(from: old, to: new) : nil)
  }

  /// Which way a list goes: all of fewer things, or any of more things, is less to ask.
  ///
  /// Of an open list any other thing would do too, so what it names has no order; nor has a list that
  /// one edition lacks.
  private static func direction(from old: Aspects?, to new: Aspects?) -> ChangeDirection? {
    guard let old, let new else { return .changed }
    let (members, others) = (old.members, new.members)
    if old.quantity == new.quantity, old.isOpen == new.isOpen, members == others {
      return nil
    }
    if old.isOpen || new.isOpen {
      guard old.quantity == .any, new.quantity == .any, old.isOpen != new.isOpen else {
        return .changed
      }
      // Closed to open: whatever did still does, and more.
      let (closed, open) = new.isOpen ? (members, others) : (others, members)
      guard closed.isSubset(of: open) else { return .changed }
      return new.isOpen ? .loosened : .tightened
    }
    switch (old.quantity, new.quantity) {
    case (.all, .all): return order(members, others, more: .tightened)
    case (.any, .any): return order(members, others, more: .loosened)
    case (.any, .all): return members.isDisjoint(with: others) ? .changed : .tightened
    case (.all, .any): return members.isDisjoint(with: others) ? .changed : .loosened
    }
  }

  private static func order(
    _ old: Set<String>, _ new: Set<String>, more: ChangeDirection
  ) -> ChangeDirection {
    if old.isStrictSubset(of: new) { return more }
    return new.isStrictSubset(of: old) ? more.mirrored : .changed
  }
}
