import NoticeKit

extension UsageError {
  /// The words for errors of `notices new`: what was found, and how to mend it.
  var wordsOfNewRuleSets: (found: Wording, mend: Wording) {
    switch self {
    case .malformedID(let text):
      return (
        Wording("“\(text)”不是规则集的名称", "“\(text)” is no name of a rule set"), .exampleOfID
      )
    case .existingID(let id, let next):
      return (
        Wording("已有规则集“\(id)”", "There is a rule set “\(id)” already"),
        Wording("换一个年份或系列，如 \(next)", "choose another year or series, such as \(next)")
      )
    case .nothingToBeginWith:
      return (
        Wording("既没有 --text，也没有 --from", "There is neither --text nor --from"),
        Wording(
          "写 --text 文件，从原文的提纲开始；或写 --from 规则集，从已有的规则集开始；也可两者都写",
          "write --text FILE to begin with the outline of a text, --from RULE-SET to begin with a rule "
            + "set, or both")
      )
    case .existingFiles(let paths):
      return (
        Wording(
          "已有这些文件，什么都没有写：\(paths.joined(separator: "、"))",
          "These files exist, and nothing was written: \(paths.joined(separator: ", "))"),
        Wording(
          "移走它们，或用 --output 换一个文件夹", "move them away, or choose another folder with --output")
      )
    default:
      return (Wording("", ""), Wording("", ""))
    }
  }
}
