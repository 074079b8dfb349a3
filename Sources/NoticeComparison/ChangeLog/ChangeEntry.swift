public import NoticeKit

/// How one edition states what a change is about.
public struct ChangeSide: Sendable, Hashable {
  /// The place in the notice, such as `二（二）3`; several are separated by blanks.
  public let clause: String
  /// What it states, in words.
  public let words: Wording
  /// What it asks of facts, as the Swift that states it; `nil` where it asks nothing of facts.
  public let condition: String?

  /// Whether it excludes whoever does not meet it, as what is only preferred does not.
  package let binds: Bool
  /// Whether it only says that the text of the edition lacks it.
  package let isLacking: Bool

  init(
    _ clause: String, _ words: Wording, condition: String? = nil, binds: Bool = true,
    isLacking: Bool = false
  ) {
    self.clause = clause
    self.words = words
    self.condition = condition
    self.binds = binds
    self.isLacking = isLacking
  }

  /// That the text of an edition does not state it.
  static let unstated = ChangeSide("", Wording("文中未载", "not stated in the text"), isLacking: true)
}

/// One difference between two editions: what it is about, how each edition has it, and which way it goes.
public struct ChangeEntry: Sendable, Hashable {
  /// The category that it is about; `nil` where it is about all of them.
  public let category: CategoryID?
  /// What it is about.
  public let topic: ChangeTopic
  /// The id of the requirement or provision, the same in both editions.
  public let id: String
  /// How the old edition has it; `nil` where it does not state it.
  public let old: ChangeSide?
  /// How the new edition has it; `nil` where it does not state it.
  public let new: ChangeSide?
  /// Everything that differs.
  public let details: [ChangeDetail]
  /// Which way the whole goes, seen from a nominee.
  public let direction: ChangeDirection

  init(
    _ topic: ChangeTopic, _ id: String, of category: CategoryID?, old: ChangeSide?,
    new: ChangeSide?, details: [ChangeDetail], _ direction: ChangeDirection
  ) {
    self.category = category
    self.topic = topic
    self.id = id
    self.old = old
    self.new = new
    self.details = details
    self.direction = direction
  }

  /// Something that both editions state, if it differs at all.
  init?(
    _ topic: ChangeTopic, _ id: String, of category: CategoryID?, from old: ChangeSide,
    to new: ChangeSide, details: [ChangeDetail], _ direction: ChangeDirection? = nil
  ) {
    guard !details.isEmpty else { return nil }
    self.init(
      topic, id, of: category, old: old, new: new, details: details,
      direction ?? .together(details.map(\.direction)))
  }

  /// Something that only one edition states.
  ///
  /// Where the source of the other one lacks such things, what is known of that is its side, and the
  /// two are not comparable.
  /// Notes stand with it where the other edition has something alike that is another thing.
  init(
    _ topic: ChangeTopic, _ id: String, of category: CategoryID?, only side: ChangeSide,
    in edition: Edition, whereOtherLacks lacks: ChangeSide? = nil, notes: [Reading] = []
  ) {
    let isNew = edition == .new
    let direction: ChangeDirection = lacks != nil ? .notComparable : isNew ? .added : .removed
    self.init(
      topic, id, of: category, old: isNew ? lacks : side, new: isNew ? side : lacks,
      details: lacks != nil
        ? []
        : [
          ChangeDetail(
            isNew ? .added : .removed, isNew ? nil : side.words, isNew ? side.words : nil, direction
          )
        ] + ChangeDetail.readings(from: isNew ? [] : notes, to: isNew ? notes : []), direction)
  }

  /// The same on the way back, from the new edition to the old one.
  public var mirrored: ChangeEntry {
    ChangeEntry(
      topic, id, of: category, old: new, new: old, details: details.map(\.mirrored),
      direction.mirrored)
  }

  /// The places in both editions, the old one first; a side that has none is left out.
  public var clauses: [String] {
    [old?.clause, new?.clause].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Whether it is a binding requirement on nominees that stands in one edition only.
  package var isWholeBar: Bool {
    guard direction == .added || direction == .removed, let side = new ?? old, side.binds else {
      return false
    }
    return topic == .requirement || topic == .exclusion
  }

  /// Whether it can matter to a nominee or a unit, as another place or another reading cannot.
  public var bearsOnNominees: Bool {
    direction == .notComparable || details.contains { $0.direction != nil }
  }
}

/// Which of two editions something stands in.
enum Edition: Sendable {
  case old
  case new
}
