import NoticeKit

/// The comments that tell the author what is to be encoded or to be checked.
struct AuthoredRemarks {
  let language: NoticeLanguage
  /// Whether dates and years are those of an earlier edition.
  var checksDates = false
  /// The places of the notice's own text.
  var places: [String: OutlinePlace] = [:]
  /// What a new text holds at places of an earlier edition that it does not claim; `nil` where the
  /// outline is that of the clauses.
  var unclaimed: [String: [String]]?

  /// What is found at a place that is still to be encoded.
  func onPending(_ place: String) -> [String] {
    guard let found = places[place], !found.isEmpty else { return [] }
    let parts: [(Wording, [String])] = [
      (Wording("数字", "figures"), found.figures), (Wording("日期", "dates"), found.dates),
      (Wording("列举项数", "lists of"), found.lists.map(String.init)),
      (Wording("栏目", "labels"), found.labels),
    ]
    let told = parts.filter { !$1.isEmpty }.map { name, values in
      name.text(in: language) + " " + values.joined(separator: separator)
    }
    return [mark("待编", "To encode") + told.joined(separator: language == .zh ? "；" : "; ")]
  }

  /// That the new text lacks a place of the earlier edition, or holds more there.
  func onPlace(_ place: String, below parent: String = "") -> [String] {
    guard let unclaimed else { return [] }
    if isLacking(place) {
      guard parent.isEmpty || !isLacking(parent) else { return [] }
      let words = Wording("新文本没有这一处", "the new text lacks this place")
      return [mark("待核", "To check") + words.text(in: language)]
    }
    guard let found = unclaimed[place] else { return [] }
    let words = Wording("新文本此处另有 ", "the new text also has ")
    return [
      mark("待核", "To check") + words.text(in: language) + found.joined(separator: separator)
    ]
  }

  private func isLacking(_ place: String) -> Bool {
    places[place] == nil && !places.keys.contains { $0.liesBelow(place) }
  }

  /// What the text of a notice states of itself and of its categories, which no outline tells.
  var onBeginning: [String] {
    let notice = Wording(
      "Notice：标题、印发单位、文号、日期、行文对象",
      "Notice: its title, issuers, number, dates and addressees")
    let category = Wording(
      "至少一个 NomineeCategory，把属于它的各款移到其下",
      "at least one NomineeCategory, with its clauses moved below it")
    return [notice, category].map { mark("待编", "To encode") + $0.text(in: language) }
  }

  /// The dates and years in a source, which are those of the earlier edition.
  func onDates(in source: SwiftSource, and more: [String] = []) -> [String] {
    guard checksDates else { return [] }
    var seen: Set<String> = []
    // Years that a condition names are told as it names them.
    let stated = source.texts.flatMap(\.dates).filter { more.isEmpty || $0.count > 4 }
    let dates = (stated + more).filter { seen.insert($0).inserted }
    return dates.isEmpty ? [] : [mark("待核", "To check") + dates.joined(separator: separator)]
  }

  private var separator: String { language == .zh ? "、" : ", " }

  private func mark(_ zh: String, _ en: String) -> String {
    Wording("\(zh)：", "\(en): ").text(in: language)
  }
}

extension SwiftSource {
  /// The texts in it, but for those of statements, which have remarks of their own.
  fileprivate var texts: [String] {
    switch self {
    case .plain: []
    case .text(let text): [text]
    case .call(_, let arguments): arguments.flatMap(\.value.texts)
    case .list(let elements): elements.flatMap(\.texts)
    case .pairs(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .chain(let base, let links): base.texts + links.flatMap(\.texts)
    case .block(let call, _): call.texts
    }
  }
}

extension String {
  /// The years in a text, each with its month and day where they follow it as 2021-09-30.
  fileprivate var dates: [String] {
    var dates: [String] = []
    var rest = self[...]
    while let start = rest.firstIndex(where: \.isPlainDigit) {
      rest = rest[start...]
      var date = String(rest.prefix(while: \.isPlainDigit))
      rest = rest.dropFirst(date.count)
      guard date.count == 4, date.hasPrefix("19") || date.hasPrefix("20") else { continue }
      while rest.first == "-", rest.dropFirst().prefix(while: \.isPlainDigit).count == 2 {
        date += rest.prefix(3)
        rest = rest.dropFirst(3)
      }
      dates.append(date)
    }
    return dates
  }
}

extension Character {
  fileprivate var isPlainDigit: Bool { "0"..."9" ~= self && utf8.count == 1 }
}
