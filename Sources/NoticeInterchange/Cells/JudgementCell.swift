import NoticeKit

/// Reads what people answered to a judgement's question: yes, no, or a degree of its scale.
enum JudgementCell {
  /// The answer.
  static func answer(
    _ content: CellContent, to grade: Grade?
  ) throws(CellProblem) -> JudgementAnswer {
    if case .flag(let flag) = content { return flag ? .yes : .no }
    guard let words = content.words.map(folded) else { throw problem(grade) }
    if let level = level(words, of: grade) { return .grade(level) }
    guard let answer = FlagCell.answer(words) else { throw problem(grade) }
    return answer ? .yes : .no
  }

  /// The words for a degree as notices write it, with the adjective behind it or without.
  ///
  /// Exact words only: what else begins with 较 may be anything.
  private static func adverbs(of level: String) -> [String] {
    switch level {
    case "很": ["很强", "非常", "非常强", "很好", "很稳定", "非常稳定"]
    case "较": ["较强", "较为", "相对", "较好", "较稳定", "较为稳定", "相对稳定"]
    case "一定": ["有一定"]
    default: []
    }
  }

  private static func level(_ words: String, of grade: Grade?) -> Grade? {
    guard let grade else { return nil }
    let level = grade.scale.levels.first { level in
      ([level.id, level.label.zh, level.label.en] + adverbs(of: level.label.zh)).contains {
        folded($0) == words
      }
    }
    return level.map { Grade(on: grade.scale, $0.id) }
  }

  private static func problem(_ grade: Grade?) -> CellProblem {
    let levels = grade?.scale.levels ?? []
    let zh = ["是", "否"] + levels.map(\.label.zh)
    let en = ["yes", "no"] + levels.map(\.label.en)
    return CellProblem(
      expected: Wording(
        zh.dropLast().joined(separator: "、") + "或" + (zh.last ?? ""),
        en.dropLast().joined(separator: ", ") + " or " + (en.last ?? "")),
      mend: Wording(
        "写其中之一，尚未评判则留空", "write one of these, or leave it empty while it is not judged"))
  }
}
