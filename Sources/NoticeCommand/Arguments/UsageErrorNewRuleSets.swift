import NoticeKit

extension UsageError {
  /// The words for errors of `notices new`: what was found, and how to mend it.
  var wordsOfNewRuleSets: (found: Wording, mend: Wording) {
    switch self {
    case .malformedID(let text):
      return (
        Wording("“\(text)”不是规则集的名称", "“\(text)” is no name of a rule set"), .exampleOfID
      )
    case .existingID(let id, let file, let next):
      let place = file.map { ("“\($0)”中就是", "“\($0)” holds the") } ?? ("已有", "There is a")
      return (
        Wording(
          "\(place.0)规则集“\(id)”",
          "\(place.1) rule set “\(id)”" + (file == nil ? " already" : " itself")),
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
    case .noFolder(let path):
      return (
        Wording(
          "new 写出多个文件，“\(path)”不是文件夹", "new writes several files, and “\(path)” is no folder"),
        Wording("写上文件夹，如 --output 我的软件包", "name a folder, such as --output package")
      )
    default:
      return (Wording("", ""), Wording("", ""))
    }
  }
}
