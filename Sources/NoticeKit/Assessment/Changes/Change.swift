/// One step of a change: a fact brought to another value, or time let pass.
public enum ChangeStep: Sendable, Hashable {
  /// A fact is brought to a value; for figures it is the nearest one that will do.
  case set(FactDefinition, to: FactValue)
  /// Nothing but time is needed, until this day of submission.
  case wait(FactDefinition, until: CalendarDate)
  /// A text is brought to a length, counted in characters.
  case length(FactDefinition, to: Int64)

  /// The fact that changes.
  public var fact: FactDefinition {
    switch self {
    case .set(let fact, _), .wait(let fact, _), .length(let fact, _): fact
    }
  }
}

/// What would meet a requirement that is not met, exact for that requirement alone.
public struct Change: Sendable, Hashable {
  /// The steps, all of them needed.
  public let steps: [ChangeStep]
  /// The ids of requirements that are met now and would not be met after the steps.
  public let breaks: [String]
  /// Those requirements in short words.
  package let brokenTitles: [Wording]
  /// What the facts are before the steps.
  package let before: [FactID: FactValue]

  /// The change in words, such as `注册科技志愿者人数再增加3人（17→20）`.
  public func words(in language: NoticeLanguage) -> String {
    let separator = language == .zh ? "；" : "; "
    let steps = steps.map { $0.words(before: before).text(in: language) }
      .joined(separator: separator)
    guard !breaks.isEmpty else { return steps }
    let titles = brokenTitles.map { $0.text(in: language) }
    return language == .zh
      ? "\(steps)（但会不再符合：\(titles.joined(separator: "、"))）"
      : "\(steps) (but no longer met then: \(titles.joined(separator: ", ")))"
  }
}

extension ChangeStep {
  fileprivate func words(before: [FactID: FactValue]) -> Wording {
    switch self {
    case .wait(let fact, let day):
      return Wording(
        "\(day.text(in: .zh))起满足（\(fact.label.zh)）", "met from \(day) on (\(fact.label.en))")
    case .length(let fact, let length):
      return Wording(
        "\(fact.label.zh)改为\(length)字", "bring \(fact.label.en) to \(length) characters")
    case .set(let fact, let value):
      return fact.words(from: before[fact.id], to: value)
    }
  }
}

extension FactDefinition {
  fileprivate func words(from old: FactValue?, to new: FactValue) -> Wording {
    switch (old, new) {
    case (.count(let old)?, .count(let new)):
      return difference(String((new - old).magnitude), grows: new > old, "\(old)→\(new)")
    case (.decimal(let old)?, .decimal(let new)):
      guard case .decimal(let scale) = kind, let low = old.units(atScale: scale),
        let high = new.units(atScale: scale)
      else { break }
      let amount = ExactDecimal.digits(abs(high - low), scale: scale)
      return difference(amount, grows: high > low, "\(old)→\(new)")
    case (_, .flag(let holds)):
      let words = ConditionNode.flag(self, holds).words
      return Wording("须：\(words.zh)", "needs: \(words.en)")
    case (.choices(let old)?, .choices(let new)):
      let added = names(of: new.subtracting(old))
      let removed = names(of: old.subtracting(new))
      return Wording(
        label.zh + (added.zh.isEmpty ? "" : "增加\(added.zh)")
          + (removed.zh.isEmpty ? "" : "去掉\(removed.zh)"),
        label.en + (added.en.isEmpty ? "" : ": add \(added.en)")
          + (removed.en.isEmpty ? "" : ": drop \(removed.en)"))
    default:
      break
    }
    let value = words(of: new)
    return Wording("\(label.zh)改为\(value.zh)", "bring \(label.en) to \(value.en)")
  }

  private func difference(_ amount: String, grows: Bool, _ step: String) -> Wording {
    let zh = "\(label.zh)\(grows ? "再增加" : "减少")\(amount)\(unit?.zh ?? "")（\(step)）"
    let en = "\(label.en): \(amount) \(grows ? "more" : "fewer") (\(step))"
    return Wording(zh, en)
  }

  /// A value in words, with its unit or the label of its choice.
  package func words(of value: FactValue) -> Wording {
    switch value {
    case .flag(let flag): return flag ? Wording("是", "yes") : Wording("否", "no")
    case .count(let count): return figure(count)
    case .duration(let months): return figure(months)
    case .date(let date): return Wording(date.text(in: .zh), date.text(in: .en))
    case .choice(let id): return names(of: [id])
    case .choices(let ids): return names(of: ids)
    case .years(let years):
      let list = years.sorted().inRanges
      return list.isEmpty
        ? Wording("无", "none")
        : Wording(list.joined(separator: "、"), list.joined(separator: ", "))
    case .decimal(let decimal):
      return Wording(
        decimal.description + (unit?.zh ?? ""),
        decimal.description + (unit.map { " " + $0.en } ?? ""))
    case .rows(let rows): return Wording("\(rows.count)项", value.description)
    case .share, .text: return Wording(shown(value), shown(value))
    }
  }

  private func names(of ids: Set<String>) -> Wording {
    let labels: [Wording] =
      switch kind {
      case .choice(let list), .choices(let list): ids.sorted().map(list.label(of:))
      default: ids.sorted().map { Wording($0, $0) }
      }
    return Wording(
      labels.map(\.zh).joined(separator: "、"), labels.map(\.en).joined(separator: ", "))
  }
}
