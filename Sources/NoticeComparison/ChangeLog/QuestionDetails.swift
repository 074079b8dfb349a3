import NoticeKit

/// What differs between the questions of one judgement, but for what its lists and degrees say better.
struct QuestionDetails {
  let old: Wording
  let new: Wording
  /// The degrees that the questions ask for.
  let degrees: [Grade?]
  /// The things that the questions list.
  let aspects: (old: Aspects?, new: Aspects?)

  /// The change of wording, if there is any.
  ///
  /// A list that is joined otherwise is no change. Nor is a general word of the encoder's own, such as
  /// 有关方面, in place of what the other edition names: there the lists tell the change.
  var wording: [ChangeDetail] {
    if asksAlike || (aspects.old != aspects.new && general != nil) { return [] }
    return [ChangeDetail(.wording, old, new, .changed)]
  }

  /// The details of the lists, with what a question names by itself in place of no list at all.
  func named(in details: [ChangeDetail]) -> [ChangeDetail] {
    guard let general else { return details }
    return details.map { detail in
      let (from, to) = (
        detail.old ?? name(general, among: aspects.new),
        detail.new ?? name(general, among: aspects.old)
      )
      return ChangeDetail(detail.kind, from, to, detail.direction)
    }
  }

  private var asksAlike: Bool {
    let words = degrees.compactMap { $0?.label.zh }
    return old.zh.without(words) == new.zh.without(words)
  }

  /// What stands in one question where the other has a general word; `nil` where they differ elsewhere.
  private var general: String? { old.zh.filling(new.zh) ?? new.zh.filling(old.zh) }

  private func name(_ words: String, among aspects: Aspects?) -> Wording? {
    aspects?.items.items.first { $0.zh == words }
  }
}

extension String {
  private static let joints: Set<Character> = ["、", "和", "与", "及", "，", " "]

  /// The text without some words and without what joins the items of a list.
  fileprivate func without(_ words: [String]) -> String {
    var rest = self[...]
    var kept = ""
    while let character = rest.first {
      if let word = words.first(where: { !$0.isEmpty && rest.hasPrefix($0) }) {
        rest.removeFirst(word.count)
      } else {
        if !String.joints.contains(character) { kept.append(character) }
        rest.removeFirst()
      }
    }
    return kept
  }

  /// What stands in this text where the other has 有关 and two more characters, both alike elsewhere.
  fileprivate func filling(_ other: String) -> String? {
    let (own, others) = (Array(self), Array(other))
    guard let start = others.indices.first(where: { others[$0...].starts(with: "有关") }),
      start + 4 <= others.count
    else { return nil }
    let before = others[..<start].last == "在" ? others[..<(start - 1)] : others[..<start]
    let after = others[(start + 4)...]
    guard own.count > before.count + after.count, own.starts(with: before),
      own.suffix(after.count) == after
    else { return nil }
    return String(own[before.count..<(own.count - after.count)])
  }
}
