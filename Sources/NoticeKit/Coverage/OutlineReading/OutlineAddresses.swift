extension OutlineCursor {
  /// The run of letters, digits and signs that starts here, and whether it is a mail or web address
  /// or a file's name.
  func addressRun() -> (end: Int, isAddress: Bool) {
    var probe = self
    var isAddress = false
    while let character = probe.take(where: { Self.isAddressSign($0) }) {
      let next = probe.current
      isAddress =
        isAddress || character == "@" || character == ":" && next == "/"
        || character == "." && next?.isOutlineLatin == true
    }
    return (probe.index, isAddress)
  }

  private static func isAddressSign(_ character: Character) -> Bool {
    character.isOutlineLatin || character.isOutlineDigit || "._-+@/:?=&#%".contains(character)
  }
}
