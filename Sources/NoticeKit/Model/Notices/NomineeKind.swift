/// A kind of nominee that the notice tells apart: who founds it, who leads it, what it consists of.
///
/// How a kind is named is a requirement of its own.
public struct NomineeKind: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.nomineeKind
  /// The id.
  public let id: String
  /// What it is called.
  public let title: Wording
  /// Who founds it, where the notice says.
  public package(set) var founder: Wording?
  /// Who leads it, where the notice says.
  public package(set) var leader: Wording?
  /// Its rank among the kinds, where the notice gives one: 总队, 支队, 分队.
  public package(set) var rank: Wording?
  /// The kind that it belongs under, where it is a kind within a kind.
  public package(set) var parent: String?
  /// How many of them there are to be, where the notice says.
  public package(set) var number: Int?
  /// Whom it consists of, or what founds it, where the notice lists them.
  public package(set) var aspects: Aspects?
  /// How its clause is understood where that is not plain.
  public package(set) var readings: [Reading] = []

  /// Names a kind.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }

  /// States who founds it.
  public func founded(by zh: String, _ en: String) -> NomineeKind {
    changed { $0.founder = Wording(zh, en) }
  }

  /// States who leads it.
  public func led(by zh: String, _ en: String) -> NomineeKind {
    changed { $0.leader = Wording(zh, en) }
  }

  /// States its rank among the kinds.
  public func rank(_ zh: String, _ en: String) -> NomineeKind {
    changed { $0.rank = Wording(zh, en) }
  }

  /// States the kind that it belongs under.
  public func below(_ kind: String) -> NomineeKind { changed { $0.parent = kind } }

  /// States how many of them there are to be.
  public func number(_ number: Int) -> NomineeKind { changed { $0.number = number } }

  /// Lists whom it consists of, or what founds it; several lists follow each other.
  public func aspects(anyOf items: WordingList, open: Bool = false) -> NomineeKind {
    changed { $0.aspects = $0.aspects.following(Aspects(items, .any, isOpen: open)) }
  }

  /// Lists what belongs to it whole; several lists follow each other.
  public func aspects(allOf items: WordingList, open: Bool = false) -> NomineeKind {
    changed { $0.aspects = $0.aspects.following(Aspects(items, .all, isOpen: open)) }
  }

  /// Notes how its clause is understood.
  public func reading(_ zh: String, _ en: String) -> NomineeKind { reading(Reading(zh, en)) }

  /// Notes how its clause is understood, with a note that several words share.
  public func reading(_ reading: Reading) -> NomineeKind { changed { $0.readings.append(reading) } }

  private func changed(_ change: (inout NomineeKind) -> Void) -> NomineeKind {
    var copy = self
    change(&copy)
    return copy
  }
}
