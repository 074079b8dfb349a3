import NoticeKit

extension ComparedRuleSets {
  /// What differs in the documents themselves, and in the units that they address.
  var noticeEntries: [ChangeEntry] {
    let (old, new) = (old.notice, new.notice)
    let particulars = [
      entry(
        "issuers", at: "", old?.issuers.inWords, new?.issuers.inWords, as: .particular, .changed),
      entry("title", at: "抬头", old?.title, new?.title, as: .renamed),
      entry("number", at: "抬头", plain(old?.number), plain(new?.number), as: .particular),
      entry(
        "issued", at: "落款", plain(old?.issued?.text), plain(new?.issued?.text), as: .date, .changed),
      entry(
        "published", at: "抬头", plain(old?.published?.text), plain(new?.published?.text), as: .date,
        .changed),
    ]
    return particulars.compactMap { $0 } + addresseeEntries
  }

  private func plain(_ text: String?) -> Wording? { text.map { Wording($0, $0) } }

  /// A particular of the document; one that a text does not state is unknown, and not added.
  private func entry(
    _ id: String, at clause: String, _ old: Wording?, _ new: Wording?, as kind: ChangeKind,
    _ direction: ChangeDirection? = nil
  ) -> ChangeEntry? {
    guard old != new else { return nil }
    let isKnown = old != nil && new != nil
    return ChangeEntry(
      .notice, id, of: nil, old: old.map { ChangeSide(clause, $0) } ?? .unstated,
      new: new.map { ChangeSide(clause, $0) } ?? .unstated,
      details: isKnown ? [ChangeDetail(kind, old, new, direction)] : [],
      isKnown ? .changed : .notComparable)
  }

  /// The units that the notice addresses, each by itself.
  private var addresseeEntries: [ChangeEntry] {
    guard let old = old.notice, let new = new.notice else { return [] }
    return paired(old.addressees.items, new.addressees.items, by: \.zh).compactMap { pair in
      switch (pair.old, pair.new) {
      case (let old?, nil):
        ChangeEntry(
          .recommendingUnit, old.zh, of: nil, only: old.addressee, in: .old)
      case (nil, let new?):
        ChangeEntry(
          .recommendingUnit, new.zh, of: nil, only: new.addressee, in: .new)
      default: nil
      }
    }
  }
}

extension Wording {
  /// An addressee at its place: those that get a copy are marked so and stand at the end.
  fileprivate var addressee: ChangeSide {
    let mark = "（抄送）"
    guard zh.hasSuffix(mark) else { return ChangeSide("抬头", self) }
    let english = en.hasSuffix(")") ? en.lastIndex(of: "(").map { en[..<$0] } : nil
    return ChangeSide(
      "抄送",
      Wording(
        String(zh.dropLast(mark.count)),
        (english ?? en[...]).split(separator: " ").joined(separator: " ")))
  }
}

extension WordingList {
  fileprivate var inWords: Wording? {
    items.isEmpty
      ? nil
      : Wording(
        items.map(\.zh).joined(separator: "；"), items.map(\.en).joined(separator: "; "))
  }
}
