/// A stretch of a form: the field it names, if it names one, and its whole text.
struct OutlineField {
  /// The field's label.
  var label: String?

  /// The label with its remark and what follows it.
  var text: [Character]
}

/// Finds the labels of forms.
enum OutlineFields {
  /// The fields of a line or, if it is a table's cell, of a cell.
  static func read(_ text: [Character], isCell: Bool) -> [OutlineField] {
    guard !isProse(text) else { return [OutlineField(label: nil, text: text)] }
    var fields: [OutlineField] = []
    let words = words(of: text)
    for word in words {
      if let label = label(of: word, isWhole: words.count == 1, isCell: isCell) {
        fields.append(OutlineField(label: label, text: word))
      } else if fields.isEmpty {
        fields.append(OutlineField(label: nil, text: word))
      } else {
        fields[fields.count - 1].text += [" "] + word
      }
    }
    guard isCell, fields.count == 1, fields[0].label == nil else { return fields }
    return [OutlineField(label: name(text[...]), text: text)]
  }

  /// A label without remarks in parentheses and blanks, if the text can be one.
  static func name(_ text: ArraySlice<Character>) -> String? {
    var name: [Character] = []
    var depth = 0
    for character in text {
      if character.isOutlineOpening {
        depth += 1
      } else if character.isOutlineClosing {
        depth = max(0, depth - 1)
      } else if depth == 0, character.isOutlineBox {
        break
      } else if depth == 0, character != " " {
        name.append(character)
      }
    }
    let isName =
      name.count <= 24 && name.contains(where: \.isOutlineHan)
      && !name.contains { $0.isOutlinePause || $0 == "*" }
    return isName ? String(name) : nil
  }

  private static func label(of word: [Character], isWhole: Bool, isCell: Bool) -> String? {
    if let colon = outside(word, where: \.isOutlineColon) {
      return name(word[..<colon])
    }
    guard let name = name(word[...]) else { return nil }
    let hasRemark = word.last?.isOutlineClosing == true || word.contains(where: \.isOutlineBox)
    return blanks.contains(name) || isWhole && hasRemark && !isCell ? name : nil
  }

  /// The words between blanks; letters set apart are one word, and a remark belongs to the word
  /// before it.
  private static func words(of text: [Character]) -> [[Character]] {
    var words: [[Character]] = []
    var word: [Character] = []
    var depth = 0
    var isSpread = false
    for character in text + [" "] {
      if character.isOutlineOpening { depth += 1 }
      if character.isOutlineClosing { depth = max(0, depth - 1) }
      if character != " " || depth > 0 {
        word.append(character)
      } else if let first = word.first {
        let isRemark = first.isOutlineOpening && !words.isEmpty
        if isRemark || isSpread && isLetter(word, closing: true) {
          words[words.count - 1] += word
        } else {
          words.append(word)
        }
        isSpread = !isRemark && isLetter(word)
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Whether a word is one letter of a word set apart, 姓 名：, and no blank such as 市; the last may
  /// bear the colon.
  private static func isLetter(_ word: some Collection<Character>, closing: Bool = false) -> Bool {
    guard let letter = word.first, letter.isOutlineHan, !blanks.contains(String(letter)) else {
      return false
    }
    let rest = word.dropFirst()
    return rest.isEmpty || closing && rest.count == 1 && rest.allSatisfy(\.isOutlineColon)
  }

  private static func isProse(_ text: [Character]) -> Bool {
    outside(text) { $0.isOutlinePause && !$0.isOutlineColon } != nil
  }

  /// The first character outside parentheses that is wanted.
  private static func outside(
    _ text: [Character], where isWanted: (Character) -> Bool
  ) -> Int? {
    var depth = 0
    for (index, character) in text.enumerated() {
      if character.isOutlineOpening {
        depth += 1
      } else if character.isOutlineClosing {
        depth = max(0, depth - 1)
      } else if depth == 0, isWanted(character) {
        return index
      }
    }
    return nil
  }

  /// What stands behind a blank to fill in.
  private static let blanks: Set<String> = [
    "省", "市", "县", "区", "旗", "州", "乡", "镇", "村", "街道", "乡镇", "社区", "年月日",
  ]
}
