import NoticeKit
import Testing

@Suite("Furniture of web pages")
struct OutlineNoiseTests {
  private let clean = """
    关于推荐示例团队的通知
    各单位：
    开展工作。
    一、事项
    （一）按时报送。
    （二）如实报送。
    某某市科学技术协会
    2023年3月1日
    """

  private let furnished = """
    关于推荐示例团队的通知
    发布日期: 2023-03-05
    分享到:
    各单位：
    开展工作。
    一、事项
    （一）按时报送。
    要闻

    - ▶ 2022年示例工作、示例会议
    示例论坛
    11-03
    (二)如实报送。
    某某市科学技术协会
    2023年3月1日
    相关链接
    备案 12 号
    """

  private let noise: [OutlineNoise] = [
    .line(startingWith: "发布日期"), .line(startingWith: "分享到"), .block(from: "要闻"),
    .block(from: "相关链接"),
  ]

  @Test("declared furniture is dropped, and a clean copy reads the same")
  func declared() {
    let outline = OutlineReader.read(furnished, noise: noise)
    #expect(outline.noise == noise)
    #expect(outline.places == OutlineReader.read(clean).places)
    #expect(outline == OutlineReader.read(clean, noise: noise))
  }

  @Test("furniture that nobody declared shows as places too many")
  func undeclared() {
    let committed = OutlineReader.read(clean)
    let differences = OutlineReader.read(furnished).differences(from: committed)
    #expect(
      differences.map(\.message.zh) == [
        "抬头：日期提纲中为 无，文本中为 2023-03-05",
        "一（一）¶1：提纲中没有这一处（文本中有：无）；请补入提纲，网页杂项则列入 noise",
        "一（一）¶2：提纲中没有这一处（文本中有：2022、2）；请补入提纲，网页杂项则列入 noise",
        "一（一）¶3：提纲中没有这一处（文本中有：无）；请补入提纲，网页杂项则列入 noise",
        "一（一）¶4：提纲中没有这一处（文本中有：11-03）；请补入提纲，网页杂项则列入 noise",
        "文末：提纲中没有这一处（文本中有：12）；请补入提纲，网页杂项则列入 noise",
      ])
  }
}
