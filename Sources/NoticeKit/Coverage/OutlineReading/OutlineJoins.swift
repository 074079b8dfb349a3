/// The words that join the last item of a list, told apart from the words that merely hold their
/// characters.
enum OutlineJoins {
  /// How many characters the joining word at an index has; none if there is no such word.
  static func length(_ text: [Character], at index: Int) -> Int {
    let before = index > 0 ? text[index - 1] : " "
    let after = index + 1 < text.count ? text[index + 1] : " "
    let further = index + 2 < text.count ? text[index + 2] : " "
    switch text[index] {
    case "和":
      let isWord =
        "谐睦蔼".contains(after) || "饱温缓".contains(before) || before == "共" && after == "国"
        || after == "平" && !"台时均".contains(further)
      return isWord ? 0 : 1
    case "及":
      let isWord =
        "时格早".contains(after) || "普涉触波遍危".contains(before)
        || after == "以" && "上下内外".contains(further)
      return isWord ? 0 : 1
    case "以":
      return after == "及" && further != "时" ? 2 : 0
    case "与":
      let isWord =
        "参给赋授付".contains(before) || "否时".contains(after)
        || after == "会" && "者人代专领嘉".contains(further)
      return isWord ? 0 : 1
    case "或":
      if "许缺".contains(after) { return 0 }
      return after == "者" ? 2 : 1
    default:
      return 0
    }
  }

  /// Whether the 等 at an index is part of a word such as 高等学校 or 等级, and ends no list.
  static func isInWord(_ text: [Character], at index: Int) -> Bool {
    let before = index > 0 ? text[index - 1] : " "
    let after = index + 1 < text.count ? text[index + 1] : " "
    switch before {
    case "高", "中", "初":
      return "教院学职级".contains(after)
    case "同" where "条学资".contains(after): return true
    case "均" where after == "化": return true
    case "平": return index < 2 || text[index - 2] != "水"
    default: return "级待于候".contains(after)
    }
  }
}
