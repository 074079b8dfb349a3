package import NoticeKit

extension ChangeEntry {
  /// One of its details in a line of one language, such as `数值：20人 → 10人`.
  ///
  /// What a duty, a step or a document was called is told without what it is called now.
  /// A note of the encoder's, or a condition, is told as one more or one less, and a list that one
  /// edition lacks as not listed there.
  package func line(of detail: ChangeDetail, in language: NoticeLanguage) -> String {
    let sides = detail.sides(in: language)
    let colon = language == .zh ? "：" : ": "
    let label = label(of: detail).text(in: language) + colon
    switch (detail.kind, sides.old, sides.new) {
    case (.wording, let side?, _?) where isStatedBeside,
      (.particular, let side?, _?) where topic == .notice:
      // The entry itself tells what it is now.
      return (language == .zh ? "原为：" : "was: ") + side
    case (.readings, let side?, nil), (.readings, nil, let side?), (.condition, let side?, nil),
      (.condition, nil, let side?):
      return label + side
    default:
      let none = detail.kind == .aspects ? Wording("未列", "not listed") : Wording("无", "none")
      let words = none.text(in: language)
      return label + "\(sides.old ?? words) → \(sides.new ?? words)"
    }
  }

  /// Whether it is about something that its words alone state, such as a step of the review.
  private var isStatedBeside: Bool {
    switch topic {
    case .format, .reviewStage, .duty, .definition, .nomineeKind, .keyDate, .reference: true
    default: false
    }
  }

  /// What a detail is called here.
  private func label(of detail: ChangeDetail) -> Wording {
    switch (detail.kind, topic, detail.old == nil, detail.new == nil) {
    case (.readings, _, true, _) where direction == .added: Wording("理解", "reading")
    case (.readings, _, true, _): Wording("理解说明新增", "reading added")
    case (.readings, _, _, true): Wording("理解说明取消", "reading dropped")
    case (.condition, _, true, _): Wording("新增条件", "condition added")
    case (.condition, _, _, true): Wording("取消条件", "condition dropped")
    case (.wording, .recipient, _, _): Wording("接收单位", "received by")
    case (.particular, .recipient, _, _): Wording("邮箱", "mailbox")
    default: detail.kind.label
    }
  }
}
