/// Lines that hold persons, telephone numbers and addresses, of which an outline keeps dates at
/// most.
enum OutlineContacts {
  /// Whether a line is such a word, a colon and its value: `联系人：`, `邮　箱：`.
  static func isContact(_ line: [Character]) -> Bool {
    guard let colon = line.prefix(16).firstIndex(where: \.isOutlineColon) else { return false }
    let word = String(line[..<colon].filter { $0 != " " })
    return words.contains { word.hasSuffix($0) }
  }

  /// Whether a section with this title is about contacts.
  static func isContactSection(_ title: [Character]) -> Bool {
    let title = String(title)
    return ["联系方式", "联系人", "联系电话", "联络方式"].contains { title.hasSuffix($0) }
  }

  /// Whether a column with this title holds persons.
  static func isPersonal(_ column: String) -> Bool {
    ["姓名", "联系人", "申报人", "申请人", "推荐人"].contains { column.hasSuffix($0) }
  }

  /// Whether a paragraph speaks of telephones, so that shorter numerals are numbers to call.
  static func mentionsTelephone(_ text: [Character]) -> Bool {
    let text = String(text)
    return ["电话", "手机", "热线", "传真", "拨打", "邮编"].contains { text.contains($0) }
  }

  private static let words = [
    "联系人", "联系方式", "电话", "手机", "手机号", "手机号码", "电话号码", "传真", "邮箱", "邮件",
    "mail", "MAIL", "地址", "邮编", "邮政编码", "微信", "微信号", "QQ", "网址", "联系人及电话",
  ]
}
