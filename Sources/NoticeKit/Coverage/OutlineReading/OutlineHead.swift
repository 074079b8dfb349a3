/// The head of a notice: its issuers, number, title and the line that says to whom it goes.
enum OutlineHead {
  /// How many blocks the head has.
  ///
  /// It ends with the addressees' colon. Without one it ends before the first sentence.
  static func length(of blocks: [OutlineBlock]) -> Int {
    let opening = blocks.prefix { block in
      switch block.kind {
      case .plain, .contact, .bullet, .note: true
      default: false
      }
    }
    let addressees =
      opening.firstIndex { isAddressees($0, colon: "：") }
      ?? opening.firstIndex { isAddressees($0, colon: ":") }
    if let addressees { return addressees + 1 }
    return opening.firstIndex { $0.text.contains("。") } ?? opening.count
  }

  private static func isAddressees(_ block: OutlineBlock, colon: Character) -> Bool {
    block.kind == .plain && block.text.last == colon && !block.text.contains("。")
      && block.text.dropLast().suffix(2) != ["如", "下"]
  }
}
