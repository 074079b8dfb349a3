import NoticeComparison
import NoticeKit

extension ChangeDirection {
  /// All directions as they may be written.
  static func words(in language: NoticeLanguage) -> String {
    switch language {
    case .zh: allCases.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、")
    case .en: allCases.map(\.rawValue).joined(separator: ", ")
    }
  }

  /// The directions that a list such as `tightened,added` or `收紧、新增` names.
  static func named(_ list: String) throws(UsageError) -> Set<ChangeDirection> {
    var directions: Set<ChangeDirection> = []
    for name in list.split(omittingEmptySubsequences: false, whereSeparator: { ",，、".contains($0) })
    {
      let name = trimmed(String(name))
      guard let direction = ChangeDirection(naming: name) else { throw unknown(name) }
      directions.insert(direction)
    }
    return directions
  }

  /// The direction that a name stands for: its id, or what it is called in either language.
  private init?(naming name: String) {
    guard let found = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = found
  }

  private var names: [String] { [rawValue, label.zh, label.en] }

  private static func unknown(_ name: String) -> UsageError {
    let near = nearest(to: name, among: allCases.flatMap(\.names))
    return .unfitValue(
      .direction, found: name, expected: Wording(words(in: .zh), words(in: .en)),
      mend: near.map { Wording("改为“\($0)”", "write “\($0)”") }
        ?? Wording("写其中一个，几个用逗号隔开", "write one of them, or several joined by commas"))
  }
}
