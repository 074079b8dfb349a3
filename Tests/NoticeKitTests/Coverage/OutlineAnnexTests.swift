import NoticeKit
import Testing

@Suite("Annexes of an outline")
struct OutlineAnnexTests {
  /// The places of annexes that follow a short notice.
  private func places(_ annexes: String) -> ArraySlice<OutlinePlace> {
    OutlineReader.read("各单位：\n开展工作。\n一、要求\n按时报送。\n\(annexes)").places.dropFirst(4)
  }

  @Test("an entry in the list and the annex itself are one place, where the annex stands")
  func entries() {
    let text = """
      附件：1.示例表（2023年版）
      2.汇总表
      某某市科学技术协会
      2023年3月1日
      附件1
      示例表（共3页）
      """
    #expect(
      places(text) == [
        OutlinePlace("附件2"),
        OutlinePlace("落款", dates: ["2023-03-01"]),
        OutlinePlace("附件1", figures: ["3"], dates: ["2023"]),
      ])
  }

  @Test("a list of annexes may stand on one line, and its heading alone")
  func oneLine() {
    #expect(places("附件：1.甲表 2.乙 表").map(\.clause) == ["附件1", "附件2"])
    #expect(places("附件：\n1、甲表\n2、乙表").map(\.clause) == ["附件1", "附件2"])
    #expect(places("附件：甲表").map(\.clause) == ["附件"])
    #expect(places("附件一：甲表").map(\.clause) == ["附件1"])
  }

  @Test("fields are labels, and one that states more is a place")
  func fields() {
    let text = """
      附件2
      示例推荐表
      姓    名：          性    别：
      社区名称：       省（区、市）      市       县（区）

            街道（乡镇）      社区（村）
      项目负责人
      ：
      主要事迹（不超过1000字）：
      照片（正面、侧面各3张，不超过3M）
      服务类别：□讲座 □义诊
      □其他
      试点类型：
       甲类试点
       乙类试点
      联系电话：0100-1234567
      推荐单位：           （盖章）
      年  月  日
      """
    #expect(
      places(text) == [
        OutlinePlace(
          "附件2",
          labels: [
            "姓名", "性别", "社区名称", "省", "市", "县", "街道", "社区", "项目负责人", "主要事迹", "照片", "服务类别",
            "试点类型", "联系电话", "推荐单位", "年月日",
          ]),
        OutlinePlace("附件2·主要事迹", figures: ["1000"]),
        OutlinePlace("附件2·照片", figures: ["3", "3M"], lists: [2]),
        OutlinePlace("附件2·服务类别", lists: [3]),
        OutlinePlace("附件2·试点类型", lists: [2]),
      ])
  }

  @Test("an annex has numbers and notes of its own")
  func numbers() {
    let text = """
      附件
      示例申报书
      填 报 说 明
      1. 用 A4 纸。
      2. 如实填写。
      一、基本情况\t\t
      单位名称\t\t职务/职称\t
      二、工作基础
      (填写经验、成果等, 限 1500 字以内)
      三、预算表(单位:元)
      注: 不超过 4000 元。
      序号\t金额
      （一）合计:
      """
    #expect(
      places(text) == [
        OutlinePlace("附件"),
        OutlinePlace("附件·填报说明"),
        OutlinePlace("附件·填报说明1", figures: ["A4"]),
        OutlinePlace("附件·填报说明2"),
        OutlinePlace("附件·一", labels: ["单位名称", "职务/职称"]),
        OutlinePlace("附件·二", figures: ["1500"], lists: [2]),
        OutlinePlace("附件·三", labels: ["序号", "金额"]),
        OutlinePlace("附件·三注", figures: ["4000"]),
        OutlinePlace("附件·三（一）"),
      ])
  }

  @Test("a table that stands a cell a line gives its columns and a place for each row")
  func table() {
    let text = """
      附件1
      名额表

      \t序号
      \t地区
      \t科技

      志愿者
      \t合计（个）

      \t1
      \t甲市
      \t2
      \t3

      \t2
      \t乙市
      \t0
      \t1

      \t总计
      \t2
      \t4


      注：

      1.达到5000的2个，1-4999的1个。
      """
    #expect(
      places(text) == [
        OutlinePlace("附件1", labels: ["序号", "地区", "科技志愿者", "合计"]),
        OutlinePlace("附件1·甲市", figures: ["2", "3"]),
        OutlinePlace("附件1·乙市", figures: ["0", "1"]),
        OutlinePlace("附件1·总计", figures: ["2", "4"]),
        OutlinePlace("附件1注"),
        OutlinePlace("附件1注1", figures: ["5000", "2", "1-4999", "1"]),
      ])
  }

  @Test("of a table of persons only the columns and boxes are kept")
  func persons() {
    let text = """
      附件1
      信息表
      \t序号
      \t姓名
      \t手机号
      \t服务类别

      \t1
      \t甲乙
      \t13800000000
      \t□讲座
      □义诊
      □其他

      \t2
      \t丙丁
      \t65
      \t□讲座
      □义诊
      □其他

      \t填报说明：职称、学历等可选，类别可多选。
      """
    #expect(
      places(text) == [
        OutlinePlace("附件1", lists: [3, 3], labels: ["序号", "姓名", "手机号", "服务类别"]),
        OutlinePlace("附件1·填报说明", lists: [2]),
      ])
  }
}
