import NoticeKit
import Testing

@Suite("Lists of an outline")
struct OutlineListsTests {
  private func lists(of paragraph: String) -> [Int]? {
    OutlineReader.read("各单位：\n开展工作。\n一、要求\n\(paragraph)").places.last?.lists
  }

  @Test(
    "items joined by 、 are a list, and a joining word adds the last",
    arguments: [
      ("苹果、梨子、桃子。", [3]),
      ("苹果、梨子和桃子。", [3]),
      ("苹果、梨子以及桃子，金银或者铜铁、锡。", [3, 2]),
      ("果农和菜农种植苹果、梨子与桃子。", [3]),
      ("苹果、梨子和桃子、李子。", [4]),
      ("苹果和梨子。", []),
      ("“苹果”、《梨子》等水果，红色、绿色。", [2, 2]),
      ("苹果、梨子等水果、蔬菜。", [2, 2]),
    ])
  func joined(paragraph: String, lengths: [Int]) {
    #expect(lists(of: paragraph) == lengths)
  }

  @Test(
    "words that hold a joining character join nothing",
    arguments: [
      ("科学普及、共同参与、平安和谐。", [3]),
      ("一次、三年及以上、及时上报。", [3]),
      ("可以及时、随时上报。", [2]),
      ("高等院校、初等学校、水平等方面。", [3]),
      ("管理平台、队伍和平台。", [3]),
    ])
  func words(paragraph: String, lengths: [Int]) {
    #expect(lists(of: paragraph) == lengths)
  }

  @Test("parentheses are read apart, in the order in which lists begin")
  func parentheses() {
    #expect(lists(of: "苹果（红色、绿色、黄色等）、梨子、桃子（干的、鲜的）。") == [3, 3, 2])
    #expect(lists(of: "苹果（红色、绿色") == [2])
    #expect(lists(of: "苹果）、梨子）") == [])
  }

  @Test("numbers and single characters joined by 、 are no list")
  func noLists() {
    #expect(lists(of: "2019年度、2020年度入选的个人、组织或社区。") == [3])
    #expect(lists(of: "各县（市、区）报送。") == [])
  }
}
