public import NoticeKit

extension ChangeLog {
  /// The whole log as plain lines, to be kept as a reviewed file.
  public func text(in language: NoticeLanguage) -> String {
    let counts = ChangeDirection.allCases.map { direction in
      "\(direction.label.text(in: language)) \(count(direction))"
    }
    let head = ["\(old) → \(new)", counts.joined(separator: " · ")]
    return (head + entries.flatMap { [""] + $0.lines(in: language) })
      .map { $0 + "\n" }.joined()
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
      + details.filter { $0.kind != .added && $0.kind != .removed }.map { detail in
        "  * " + detail.line(in: language)
      }
  }
}

extension ChangeDetail {
  /// The detail in one line, such as `数值：20人 → 10人（放宽）`.
  fileprivate func line(in language: NoticeLanguage) -> String {
    let none = Wording("无", "none").text(in: language)
    let sides = sides(in: language)
    let (from, to) = (sides.old ?? none, sides.new ?? none)
    let way = direction.map(\.label)
    return switch language {
    case .zh: "\(kind.label.zh)：\(from) → \(to)" + (way.map { "（\($0.zh)）" } ?? "")
    case .en: "\(kind.label.en): \(from) → \(to)" + (way.map { " (\($0.en))" } ?? "")
    }
  }
}
