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

  private static func level(_ words: String, of grade: Grade?) -> Grade? {
    guard let grade else { return nil }
    let level = grade.scale.levels.first { level in
      [level.id, level.label.zh, level.label.en].contains { folded($0) == words }
    }
    return level.map { Grade(on: grade.scale, $0.id) }
  }

  private static func problem(_ grade: Grade?) -> CellProblem {
    let levels = grade?.scale.levels ?? []
    let zh = ["是", "否"] + levels.map(\.label.zh)
    let en = ["yes", "no"] + levels.map(\.label.en)
    return CellProblem(
      expected: Bilingual(
        zh: zh.dropLast().joined(separator: "、") + "或" + (zh.last ?? ""),
        en: en.dropLast().joined(separator: ", ") + " or " + (en.last ?? "")),
      mend: Bilingual(
        zh: "写其中之一，尚未评判则留空", en: "write one of these, or leave it empty while it is not judged"))
  }
}
