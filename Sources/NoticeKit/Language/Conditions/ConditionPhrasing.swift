extension Condition {
  /// The condition in short words, such as `注册科技志愿者人数不少于20人`.
  public func words(in language: NoticeLanguage) -> String { node.words.text(in: language) }
}

extension ConditionNode {
  /// The condition in both languages.
  package var words: Wording {
    switch self {
    case .flag(let fact, true):
      return fact.label
    case .flag(let fact, false):
      return fact.negative ?? Wording("未：" + fact.label.zh, "not: " + fact.label.en)
    case .compares(let fact, let comparison):
      return comparison.words(of: fact)
    case .isOneOf(let fact, let ids):
      if fact.lists(all: ids) {
        return Wording("\(fact.label.zh)为所列选项之一", "\(fact.label.en) is one of the options listed")
      }
      return Wording(
        "\(fact.label.zh)为\(fact.names(ids, " / ").zh)",
        "\(fact.label.en): \(fact.names(ids, " / ").en)")
    case .choices(let fact, let relation, let ids):
      return relation.words(fact.label, fact.names(ids, "、").zh, fact.names(ids, ", ").en)
    case .years(let fact, let relation, let years):
      let years = years.sorted().inRanges
      return relation.words(
        fact.label, years.joined(separator: "、"), years.joined(separator: ", "))
    case .textLength(let fact, let comparison):
      return Wording(
        fact.label.zh + comparison.relation.zh + "\(comparison.figure)字",
        "\(fact.label.en): \(comparison.relation.en) \(comparison.figure) character"
          + (comparison.figure == 1 ? "" : "s"))
    case .textMatches(let fact, let pattern):
      return Wording(
        "\(fact.label.zh)形如“\(pattern.words.zh)”", "\(fact.label.en) reads “\(pattern.words.en)”")
    case .everyRow(let fact, let node):
      return Wording(
        "\(fact.label.zh)每项均有：\(node.words.zh)", "every row of \(fact.label.en): \(node.words.en)")
    case .all(let nodes):
      return joined(nodes, "，且", ", and ")
    case .any(let nodes):
      return joined(nodes, "，或", ", or ")
    case .not(.isOneOf(let fact, let ids)) where fact.lists(all: ids):
      return Wording(
        "\(fact.label.zh)不是所列选项", "\(fact.label.en) is none of the options listed")
    case .not(let node):
      return Wording("并非：" + node.bracketed.zh, "not: " + node.bracketed.en)
    case .atLeast(let number, let nodes):
      let list = joined(nodes, "；", "; ")
      return Wording("至少满足\(number)项：\(list.zh)", "at least \(number) of: \(list.en)")
    case .atMost(let number, let nodes):
      let list = joined(nodes, "；", "; ")
      return Wording("至多满足\(number)项：\(list.zh)", "at most \(number) of: \(list.en)")
    case .faulty(let fault):
      return fault.found
    }
  }

  private func joined(_ nodes: [ConditionNode], _ zh: String, _ en: String) -> Wording {
    let words = nodes.map(nodes.count > 1 ? \.bracketed : \.words)
    return Wording(
      words.map(\.zh).joined(separator: zh), words.map(\.en).joined(separator: en))
  }

  /// The words within another condition: a list in brackets, so that it is plain where it ends.
  private var bracketed: Wording {
    guard children.count > 1 else { return words }
    return Wording("（\(words.zh)）", "(\(words.en))")
  }
}

extension Comparison {
  package func words(of fact: FactDefinition) -> Wording {
    if case .date = fact.kind { return dateWords(fact.label) }
    let figure = fact.figure(figure)
    return Wording(
      fact.label.zh + relation.zh + figure.zh, "\(fact.label.en): \(relation.en) \(figure.en)")
  }

  fileprivate var relation: Wording {
    switch self {
    case .atLeast: Wording("不少于", "at least")
    case .atMost: Wording("不超过", "at most")
    case .moreThan: Wording("超过", "more than")
    case .lessThan: Wording("少于", "less than")
    case .equals: Wording("为", "exactly")
    }
  }

  private func dateWords(_ label: Wording) -> Wording {
    guard let day = CalendarDate(dayNumber: figure) else { return label }
    let zh = day.text(in: .zh)
    return switch self {
    case .atLeast: Wording("\(label.zh)不早于\(zh)", "\(label.en): on or after \(day)")
    case .atMost: Wording("\(label.zh)不晚于\(zh)", "\(label.en): on or before \(day)")
    case .moreThan: Wording("\(label.zh)晚于\(zh)", "\(label.en): after \(day)")
    case .lessThan: Wording("\(label.zh)早于\(zh)", "\(label.en): before \(day)")
    case .equals: Wording("\(label.zh)为\(zh)", "\(label.en): on \(day)")
    }
  }
}

extension FactDefinition {
  /// A figure in this fact's units, as people write it: `20人`, `60%`, `3年`.
  package func figure(_ units: Int64) -> Wording {
    switch kind {
    case .share:
      let percent = ExactDecimal.digits(units, scale: 4)
      return Wording("\(percent)%", "\(percent)%")
    case .duration:
      return units % 12 == 0
        ? Wording("\(units / 12)年", units == 12 ? "1 year" : "\(units / 12) years")
        : Wording("\(units)个月", units == 1 ? "1 month" : "\(units) months")
    case .date:
      let day = CalendarDate(dayNumber: units)
      return Wording(day?.text(in: .zh) ?? "", day?.text(in: .en) ?? "")
    case .decimal(let scale):
      return counted(ExactDecimal.digits(units, scale: scale))
    default:
      return counted(String(units))
    }
  }

  private func counted(_ digits: String) -> Wording {
    guard let unit else { return Wording(digits, digits) }
    return Wording(digits + unit.zh, "\(digits) \(digits == "1" ? unit.en.singular : unit.en)")
  }

  fileprivate func names(_ ids: [String], _ separator: String) -> Wording {
    let labels = ids.map { id in
      switch kind {
      case .choice(let list), .choices(let list): list.label(of: id)
      default: Wording(id, id)
      }
    }
    return Wording(
      labels.map(\.zh).joined(separator: separator), labels.map(\.en).joined(separator: separator))
  }
}

extension SetRelation {
  fileprivate func words(_ label: Wording, _ zh: String, _ en: String) -> Wording {
    switch self {
    case .includesAny: Wording("\(label.zh)含\(zh)之一", "\(label.en): any of \(en)")
    case .includesAll: Wording("\(label.zh)含\(zh)", "\(label.en): all of \(en)")
    case .excludes: Wording("\(label.zh)不含\(zh)", "\(label.en): none of \(en)")
    }
  }
}

extension [Int] {
  /// Sorted numbers with runs of three and more written as ranges: `2015`, `2019–2023`.
  package var inRanges: [String] {
    var result: [String] = []
    var run: [Int] = []
    func close() {
      if let first = run.first, let last = run.last, run.count > 2 {
        result.append("\(first)–\(last)")
      } else {
        result += run.map(String.init)
      }
      run = []
    }
    for number in self {
      if let last = run.last, last == .max || number != last + 1 { close() }
      run.append(number)
    }
    close()
    return result
  }
}

extension String {
  /// An English noun for one thing: person, activity, photo.
  fileprivate var singular: String {
    if self == "people" { return "person" }
    if hasSuffix("ies") { return String(dropLast(3)) + "y" }
    return hasSuffix("s") && !hasSuffix("ss") ? String(dropLast()) : self
  }
}

extension FactDefinition {
  /// Whether these are all the choices of a list that takes others too, which is shorter to say.
  fileprivate func lists(all ids: [String]) -> Bool {
    guard case .choice(let list) = kind, list.isOpen, list.options.count > 2 else { return false }
    return Set(list.options.map(\.id)) == Set(ids)
  }
}
