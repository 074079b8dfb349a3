public import NoticeKit

/// Which way a change goes, seen from a nominee.
public enum ChangeDirection: String, Sendable, Hashable, CaseIterable {
  /// It asks for more, or takes fewer.
  case tightened
  /// It asks for less, or takes more.
  case loosened
  /// Only the new edition states it.
  case added
  /// Only the old edition states it.
  case removed
  /// It is another thing, or stands elsewhere; nothing says that it asks for more or for less.
  case changed
  /// The source of one edition lacks it, so nobody can say.
  case notComparable = "not-comparable"

  /// What it is called.
  public var label: Wording {
    switch self {
    case .tightened: Wording("收紧", "tightened")
    case .loosened: Wording("放宽", "loosened")
    case .added: Wording("新增", "added")
    case .removed: Wording("取消", "removed")
    case .changed: Wording("变动", "changed")
    case .notComparable: Wording("不可比", "not comparable")
    }
  }

  /// The direction of the way back, from the new edition to the old one.
  public var mirrored: ChangeDirection {
    switch self {
    case .tightened: .loosened
    case .loosened: .tightened
    case .added: .removed
    case .removed: .added
    case .changed, .notComparable: self
    }
  }

  /// The direction of several changes together: the one that all have that bear on a nominee at all.
  static func together(_ directions: [ChangeDirection?]) -> ChangeDirection {
    let bearing = directions.compactMap { $0 }
    guard let first = bearing.first, bearing.allSatisfy({ $0 == first }) else { return .changed }
    return first
  }
}
