package import NoticeKit

extension ChangeEntry {
  /// What it is about, in a word: the sort of thing, and which particular of a document.
  package var about: Wording {
    guard topic == .notice, let particular = ChangeEntry.particulars[id] else { return topic.label }
    return particular
  }

  private static let particulars: [String: Wording] = [
    "issuers": Wording("发文单位", "Issued by"), "title": Wording("文件名称", "Title"),
    "number": Wording("文号", "Document number"), "issued": Wording("成文日期", "Issued on"),
    "published": Wording("发布日期", "Published on"),
  ]
}
