import NoticeKit
import Testing

@Suite("A text against the committed outline")
struct OutlineComparisonTests {
  private let committed = Outline(places: [
    OutlinePlace("一", figures: ["20", "60%"]),
    OutlinePlace("一¶1", dates: ["2021-09-30"], lists: [3], labels: ["姓名"]),
    OutlinePlace("一¶1", figures: ["5"]),
    OutlinePlace("二"),
  ])

  @Test("an outline differs from itself in nothing")
  func same() {
    #expect(committed.differences(from: committed) == [])
  }

  @Test("each thing that differs is told with its place, in Chinese and in English")
  func contents() {
    let found = Outline(places: [
      OutlinePlace("一", figures: ["20", "50%"]),
      OutlinePlace("一¶1", lists: [4, 2], labels: ["性别"]),
      OutlinePlace("一¶1", figures: ["6"]),
      OutlinePlace("二"),
    ])
    let messages = found.differences(from: committed).map(\.message)
    #expect(
      messages.map(\.zh) == [
        "一：数字提纲中为 20、60%，文本中为 20、50%",
        "一¶1：日期提纲中为 2021-09-30，文本中为 无",
        "一¶1：列举项数提纲中为 3，文本中为 4、2",
        "一¶1：栏目提纲中为 姓名，文本中为 性别",
        "一¶1（第2处）：数字提纲中为 5，文本中为 6",
      ])
    #expect(
      messages.map(\.en) == [
        "一: the outline has figures 20, 60%, the text has 20, 50%",
        "一¶1: the outline has dates 2021-09-30, the text has none",
        "一¶1: the outline has lists of 3, the text has 4, 2",
        "一¶1: the outline has labels 姓名, the text has 性别",
        "一¶1（第2处）: the outline has figures 5, the text has 6",
      ])
  }

  @Test("places too few and too many are told with what they hold")
  func places() {
    let found = Outline(places: [
      OutlinePlace("一", figures: ["20", "60%"]),
      OutlinePlace("一¶1", dates: ["2021-09-30"], lists: [3], labels: ["姓名"]),
      OutlinePlace("二"),
      OutlinePlace("三", figures: ["7"]),
    ])
    let differences = found.differences(from: committed)
    #expect(differences.map(\.kind) == [.missing, .unexpected])
    #expect(
      differences.map(\.message.en) == [
        "一¶1（第2处）: the text lacks this place (the outline has: 5); "
          + "check the version of the text",
        "三: the outline lacks this place (the text has: 7); "
          + "add it to the outline, or declare it as noise if it belongs to the web page",
      ])
  }

  @Test("places in another order are told once")
  func order() {
    let found = Outline(places: [committed.places[3]] + committed.places[..<3])
    #expect(
      found.differences(from: committed).map(\.message) == [
        Wording(
          "一：顺序不同，提纲中排在无之后，文本中排在二之后",
          "一: stands after none in the outline, after 二 in the text")
      ])
  }
}
