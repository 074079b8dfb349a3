public import NoticeKit

extension ChangeLog {
  /// The whole log as plain lines, to be kept as a reviewed file.
  public func text(in language: NoticeLanguage) -> String {
    let bearing = entries.filter(\.bearsOnNominees)
    let rest = Wording("仅位置、名称或说明", "only place, title or note").text(in: language)
    let counts =
      ChangeDirection.allCases.map { direction in
        let number = bearing.count { $0.direction == direction }
        return "\(direction.label.text(in: language)) \(number)"
      } + ["\(rest) \(entries.count - bearing.count)"]
    let head = ["\(old) → \(new)", counts.joined(separator: " · ")]
    return (head + entries.flatMap { [""] + $0.lines(in: language) } + unchangedLines(in: language))
      .map { $0 + "\n" }.joined()
  }
}

extension ChangeLog {
  /// That so many requirements are unchanged; `nil` where none is.
  package func unchangedCount(in language: NoticeLanguage) -> String? {
    guard !unchanged.isEmpty else { return nil }
    let number = unchanged.count
    return Wording(
      "另有\(number)项要求未变",
      number == 1 ? "1 more requirement is unchanged" : "\(number) more requirements are unchanged"
    ).text(in: language)
  }

  private func unchangedLines(in language: NoticeLanguage) -> [String] {
    guard let count = unchangedCount(in: language) else { return [] }
    return ["", count]
      + unchanged.map { requirement in
        let about = [requirement.category?.description, requirement.id].compactMap { $0 }
        return "  = \(about.joined(separator: " / "))  \(requirement.clause)  "
          + requirement.words.text(in: language)
      }
  }
}

extension ChangeEntry {
  /// The entry as plain lines: what it is about, both sides, and everything that differs.
  fileprivate func lines(in language: NoticeLanguage) -> [String] {
    let about = [
      category?.description, topic.rawValue, topic == .category ? nil : id,
    ].compactMap { $0 }.joined(separator: " / ")
    var lines = ["[\(direction.label.text(in: language))] \(about)"]
    for (mark, side) in [("-", old), ("+", new)] {
      guard let side else { continue }
      let place = side.clause.isEmpty ? "" : side.clause + "  "
      lines.append("  \(mark) \(place)\(side.words.text(in: language))")
      if let condition = side.condition { lines.append("      \(condition)") }
    }
    return lines
      + toldDetails.map { detail in
        let way = detail.direction.map { Wording("（\($0.label.zh)）", " (\($0.label.en))") }
        return "  * " + line(of: detail, in: language) + (way?.text(in: language) ?? "")
      }
  }
}

extension ChangeEntry {
  /// The details that say more than the entry does: not that it came or went, nor the notes on what went.
  package var toldDetails: [ChangeDetail] {
    details.filter { detail in
      switch detail.kind {
      case .added, .removed: false
      case .readings: direction != .removed
      default: true
      }
    }
  }
}
