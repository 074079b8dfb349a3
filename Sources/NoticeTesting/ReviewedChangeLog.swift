public import NoticeComparison
public import NoticeKit

/// The change log between two editions as somebody has read it, which a test compares in one line.
///
/// ```swift
/// #expect(ReviewedChangeLog(kept).problems(from: .lastYear, to: .thisYear) == [])
/// ```
///
/// The caller reads the file that keeps it; to renew it, write `ChangeLog(from:to:).text(in:)` to that
/// file and read the difference before it is committed.
public struct ReviewedChangeLog: Sendable, Hashable {
  /// The text that was reviewed.
  public let text: String
  /// The language that it is written in.
  public let language: NoticeLanguage

  /// Takes the text of a reviewed file.
  public init(_ text: String, in language: NoticeLanguage = .zh) {
    self.text = text
    self.language = language
  }

  /// What differs between what was reviewed and the log of two editions; empty where nothing does.
  public func problems(from old: RuleSet, to new: RuleSet) -> [String] {
    problems(with: ChangeLog(from: old, to: new))
  }

  /// What differs between what was reviewed and a log, and how to renew the file.
  ///
  /// Entries that nobody has reviewed come first, then those that are gone.
  public func problems(with log: ChangeLog) -> [String] {
    let found = log.text(in: language)
    if found == text { return [] }
    let (kept, now) = (entries(of: text), entries(of: found))
    let (reviewed, present) = (Set(kept), Set(now))
    var problems =
      now.filter { !reviewed.contains($0) }.map { "not reviewed: \($0)" }
      + kept.filter { !present.contains($0) }.map { "reviewed, and gone: \($0)" }
    if problems.isEmpty { problems = ["the entries are the same in another order or number"] }
    return problems + [
      "to renew the reviewed file of \(log.old) → \(log.new), write ChangeLog(from:to:)"
        + ".text(in: .\(language.rawValue)) to it and read the difference"
    ]
  }

  /// The entries of a log's text, each with all its lines; blank lines stand between them.
  private func entries(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { $0.joined(separator: "\n") }
  }
}
