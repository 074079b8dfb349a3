public import NoticeKit

/// The sorts of things that can differ between two editions.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
  /// It is new.
  case added
  /// It is gone.
  case removed
  /// It has another title.
  case renamed
  /// It stands in another place.
  case moved
  /// A figure is another.
  case figure
  /// A day or a clock time is another.
  case date
  /// The years that are named are others.
  case years
  /// The choices that are named are others.
  case choices
  /// It asks about another fact, such as another platform or another measure.
  case fact
  /// It is composed otherwise: a condition more, a condition less, another relation.
  case condition
  /// It is as binding as it was no more.
  case strength
  /// What must hold even in an exception is another.
  case floor
  /// A judgement asks for another degree.
  case grade
  /// The things that it lists are others.
  case aspects
  /// When it applies, or whom it binds, is another.
  case applicability
  /// Whether it leads to a refusal is another.
  case refusal
  /// It belongs to another part of a nomination.
  case part
  /// Facts decide where people did, or the other way about.
  case decidedBy = "decided-by"
  /// A field must be filled, or need not be any more.
  case filling
  /// A number, an address or another particular is another.
  case particular
  /// Its words are others.
  case wording
  /// The encoder understands it otherwise, or says more about it.
  case readings

  /// What it is called.
  public var label: Wording {
    switch self {
    case .added: Wording("新增", "added")
    case .removed: Wording("取消", "removed")
    case .renamed: Wording("名称", "title")
    case .moved: Wording("条款位置", "place")
    case .figure: Wording("数值", "figure")
    case .date: Wording("日期", "date")
    case .years: Wording("年度", "years")
    case .choices: Wording("选项", "choices")
    case .fact: Wording("平台或事项", "platform or fact")
    case .condition: Wording("条件组成", "composition")
    case .strength: Wording("约束力", "strength")
    case .floor: Wording("底线", "floor")
    case .grade: Wording("程度", "degree")
    case .aspects: Wording("所列各项", "things listed")
    case .applicability: Wording("适用范围", "whom it is for")
    case .refusal: Wording("不予受理", "refusal")
    case .part: Wording("所属部分", "part")
    case .decidedBy: Wording("判定方式", "decided by")
    case .filling: Wording("填报要求", "filling in")
    case .particular: Wording("具体内容", "particulars")
    case .wording: Wording("措辞", "wording")
    case .readings: Wording("理解说明", "reading")
    }
  }
}

/// One thing that differs: what, from what, to what, and which way that alone goes.
public struct ChangeDetail: Sendable, Hashable {
  /// What differs.
  public let kind: ChangeKind
  /// How the old edition has it; `nil` where it has none.
  public let old: Wording?
  /// How the new edition has it; `nil` where it has none.
  public let new: Wording?
  /// Which way it alone goes; `nil` where it bears on no nominee, as a place or a reading does.
  public let direction: ChangeDirection?

  init(_ kind: ChangeKind, _ old: Wording?, _ new: Wording?, _ direction: ChangeDirection?) {
    self.kind = kind
    self.old = old
    self.new = new
    self.direction = direction
  }

  /// Both sides in one language; in Chinese, the notices' own, where they read alike otherwise.
  package func sides(in language: NoticeLanguage) -> (old: String?, new: String?) {
    let sides = (old?.text(in: language), new?.text(in: language))
    return sides.0 == sides.1 ? (old?.zh, new?.zh) : sides
  }

  /// The same on the way back, from the new edition to the old one.
  public var mirrored: ChangeDetail {
    let kind: ChangeKind =
      switch kind {
      case .added: .removed
      case .removed: .added
      default: kind
      }
    return ChangeDetail(kind, new, old, direction?.mirrored)
  }
}

extension ChangeDetail {
  /// What differs between two wordings, if the notices' own words do.
  static func between(
    _ old: Wording?, _ new: Wording?, as kind: ChangeKind, _ direction: ChangeDirection?
  ) -> [ChangeDetail] {
    old?.zh == new?.zh ? [] : [ChangeDetail(kind, old, new, direction)]
  }

  /// What differs between two plain texts, if they do.
  static func between(
    _ old: String?, _ new: String?, as kind: ChangeKind, _ direction: ChangeDirection?
  ) -> [ChangeDetail] {
    between(
      old.map { Wording($0, $0) }, new.map { Wording($0, $0) }, as: kind, direction)
  }

  /// The encoder's notes that only one edition has, each by itself; they bear on nobody.
  static func readings(from old: [Reading], to new: [Reading]) -> [ChangeDetail] {
    old.filter { !new.contains($0) }.map { ChangeDetail(.readings, $0.note, nil, nil) }
      + new.filter { !old.contains($0) }.map { ChangeDetail(.readings, nil, $0.note, nil) }
  }

  /// A move to another place, which bears on nobody.
  static func move(from old: String, to new: String) -> [ChangeDetail] {
    between(old, new, as: .moved, nil)
  }
}
