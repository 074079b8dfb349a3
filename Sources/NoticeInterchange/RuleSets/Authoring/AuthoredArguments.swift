import NoticeKit

extension Wording {
  /// The text in both languages as two arguments, the first with a label where one is asked for.
  func arguments(_ label: String?) -> [SwiftArgument] {
    [SwiftArgument(label, .text(zh)), SwiftArgument(nil, .text(en))]
  }

  var arguments: [SwiftArgument] { arguments(nil) }
}

extension WordingList {
  var source: SwiftSource { .pairs(items.map { SwiftPair($0.zh, $0.en) }) }
}

extension [SwiftArgument] {
  /// An argument, where it has a value.
  static func optional(_ label: String?, _ value: SwiftSource?) -> [SwiftArgument] {
    value.map { [SwiftArgument(label, $0)] } ?? []
  }

  /// A list of texts, where it has any.
  static func texts(_ label: String, _ texts: [String]) -> [SwiftArgument] {
    texts.isEmpty ? [] : [SwiftArgument(label, .list(texts.map { .text($0) }))]
  }

  /// Several values without a limit to their number, the first one labelled.
  static func several(_ label: String?, _ values: [SwiftSource]) -> [SwiftArgument] {
    values.enumerated().map { SwiftArgument($0.offset == 0 ? label : nil, $0.element) }
  }
}

extension SwiftSource {
  /// The source with calls of its methods, where there are any.
  func calling(_ links: [SwiftSource]) -> SwiftSource {
    links.isEmpty ? self : .chain(self, links)
  }
}

extension [Reading] {
  var links: [SwiftSource] { map { .call("reading", $0.note.arguments) } }
}

extension Aspects? {
  /// One call for each list that the notice has; what is open is said of the last.
  var links: [SwiftSource] {
    guard let aspects = self else { return [] }
    var items = aspects.items.items[...]
    return aspects.runs.enumerated().map { index, run in
      let list = WordingList(Array(items.prefix(run)))
      items = items.dropFirst(run)
      let label = aspects.quantity == .any ? "anyOf" : "allOf"
      let isOpen = aspects.isOpen && index == aspects.runs.count - 1
      return .call(
        "aspects",
        [SwiftArgument(label, list.source)]
          + (isOpen ? [SwiftArgument("open", .plain("true"))] : []))
    }
  }
}
