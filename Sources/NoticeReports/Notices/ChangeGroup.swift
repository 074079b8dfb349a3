import NoticeComparison
import NoticeKit

/// Changes that are told together: those of one direction, and where that is one more or one less, apart.
struct ChangeGroup {
  /// What a group holds.
  enum Sort {
    /// Everything that goes one way.
    case all
    /// Requirements that come or go in categories that both editions take.
    case bars
    /// Categories that only one edition takes, with all that they ask.
    case categories
    /// Whatever else comes or goes.
    case others
  }

  let direction: ChangeDirection
  let sort: Sort
  let entries: [ChangeEntry]
  var categories: [CategoryID] = []

  /// The groups of one direction that are not empty.
  static func all(of direction: ChangeDirection, in log: ChangeLog) -> [ChangeGroup] {
    let bearing = log.entries.filter { $0.bearsOnNominees && $0.direction == direction }
    guard !bearing.isEmpty else { return [] }
    guard direction == .added || direction == .removed else {
      return [ChangeGroup(direction: direction, sort: .all, entries: bearing)]
    }
    let categories = log.categories(direction)
    let ofThem = bearing.filter { $0.category.map(categories.contains) ?? false }
    let rest = bearing.filter { !($0.category.map(categories.contains) ?? false) }
    return [
      ChangeGroup(direction: direction, sort: .bars, entries: rest.filter(log.isBar)),
      ChangeGroup(
        direction: direction, sort: .categories, entries: ofThem, categories: categories),
      ChangeGroup(direction: direction, sort: .others, entries: rest.filter { !log.isBar($0) }),
    ].filter { !$0.entries.isEmpty }
  }

  /// The name of the group.
  private var name: Wording {
    let isNew = direction == .added
    let requirement = entries.count == 1 ? "requirement" : "requirements"
    return switch sort {
    case .all: direction.label
    case .bars:
      isNew
        ? Wording("原有类别新增要求", "\(requirement) added to categories that were there")
        : Wording("仍设类别取消要求", "\(requirement) dropped from categories that are still there")
    case .categories:
      isNew
        ? Wording("新设类别", categories.count == 1 ? "category opened" : "categories opened")
        : Wording("不再设的类别", categories.count == 1 ? "category closed" : "categories closed")
    case .others: isNew ? Wording("其他新增", "added besides") : Wording("其他取消", "removed besides")
    }
  }

  /// The name in the tone of what it means for nominees.
  func span(in language: NoticeLanguage) -> ReportSpan {
    let tone: ReportTone =
      switch (direction, sort) {
      case (.tightened, _), (.added, .bars): .bad
      case (.loosened, _), (.removed, .bars): .good
      case (.notComparable, _): .caution
      case (.added, _), (.removed, _), (.changed, _): .plain
      }
    return ReportSpan(name.text(in: language), tone)
  }

  /// How many there are, for the head of a report.
  func count(in language: NoticeLanguage) -> String {
    let name = name.text(in: language)
    switch sort {
    case .all, .others:
      return language.say("\(name)\(entries.count)处", "\(entries.count) \(name)")
    case .bars:
      let meaning =
        direction == .added ? ("每项多一道门槛", "one bar more each") : ("每项少一道门槛", "one bar less each")
      return language.say(
        "\(name)\(entries.count)项（\(meaning.0)）", "\(entries.count) \(name) (\(meaning.1))")
    case .categories:
      let asked = entries.count(where: \.isWholeBar)
      return language.say(
        "\(name)\(categories.count)个（含要求\(asked)项）",
        "\(categories.count) \(name) (\(asked) requirement\(asked == 1 ? "" : "s"))")
    }
  }
}
