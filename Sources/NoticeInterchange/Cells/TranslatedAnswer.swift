import NoticeKit

extension JudgementAnswer {
  /// What an answer says of a question that asks for another degree, or `nil` where it says nothing.
  ///
  /// Yes to 很强 is yes to 较强, and no to 较强 is no to 很强; the other ways round nothing follows.
  func translated(from degree: Grade?, to asked: Grade?) -> JudgementAnswer? {
    switch self {
    case .grade: return self
    case .yes:
      guard let asked else { return .yes }
      return degree?.reaches(asked) ?? false ? .yes : nil
    case .no:
      guard let degree else { return .no }
      return asked?.reaches(degree) ?? false ? .no : nil
    }
  }
}
