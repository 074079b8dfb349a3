import NoticeKit
import Testing

@Suite("Places of an outline")
struct OutlinePlacesTests {
  @Test("a notice is read from its head to its copies")
  func wholeNotice() {
    let text = """
      某某市科学技术协会
      某科协发〔2023〕12号
      关于推荐2023年度示例团队的通知

      各区科协、市级学会：

      为做好推荐工作，现将有关事项通知如下：

      一、推荐条件

      （一）示例团队

      1.成立3年及以上。
      2、成员不少于20人。

      二、推荐办法

      每个单位推荐不超过2个。

      请于2023年4月20日前报送。

      三、联系方式

      市科协普及部

      联系人：甲乙 丙丁
      联系电话：0100-1234567

      附件：推荐表

      某某市科学技术协会

      2023年3月1日

      抄送：市文明办。
      """
    #expect(
      OutlineReader.read(text).places == [
        OutlinePlace("抬头", figures: ["〔2023〕12号"], dates: ["2023"], lists: [2]),
        OutlinePlace("前言"),
        OutlinePlace("一"),
        OutlinePlace("一（一）"),
        OutlinePlace("一（一）1", figures: ["3"]),
        OutlinePlace("一（一）2", figures: ["20"]),
        OutlinePlace("二"),
        OutlinePlace("二¶1", figures: ["2"]),
        OutlinePlace("二¶2", dates: ["2023-04-20"]),
        OutlinePlace("三"),
        OutlinePlace("附件"),
        OutlinePlace("落款", dates: ["2023-03-01"]),
        OutlinePlace("抄送"),
      ])
  }

  @Test("marks are named alike whatever characters they were written with")
  func marks() {
    let text = """
      各单位：
      开展工作。
      十一、条件
      (三)个人
      4．甲
      (2)乙
      ③丙
      5. 2022年以来
      6.5小时以上
      """
    #expect(
      OutlineReader.read(text).places.map(\.clause) == [
        "抬头", "前言", "十一", "十一（三）", "十一（三）4", "十一（三）4（2）", "十一（三）4③", "十一（三）5", "十一（三）5¶1",
      ])
  }

  @Test("paragraphs are counted anew below each numbered line")
  func paragraphs() {
    let text = """
      各单位：
      开展工作。
      一、任务
      第一段。
      1.在线注册
      第二段。
      第三段。
      2.集体注册
      - 第四段。
      """
    #expect(
      OutlineReader.read(text).places.map(\.clause) == [
        "抬头", "前言", "一", "一¶1", "一1", "一1¶1", "一1¶2", "一2", "一2¶1",
      ])
  }

  @Test("a sentence torn by a page break is one paragraph, and a title is none of it")
  func pageBreaks() {
    let text = """
      各单位：
      开展工作。
      一、推荐条件
      示例团队应当长期开展服务，组

      建的队伍不少于5支，并使用《示例

      信息表》登记。成员在平台
      注册。
      （二）示例个人
      服务满3年。
      """
    #expect(
      OutlineReader.read(text).places.dropFirst(2) == [
        OutlinePlace("一"),
        OutlinePlace("一¶1", figures: ["5"]),
        OutlinePlace("一（二）"),
        OutlinePlace("一（二）¶1", figures: ["3"]),
      ])
  }

  @Test("lost underlines and link targets leave no trace")
  func marksOfFormatting() {
    let text = """
      各单位：
      开展工作。
      ~~(四) 示例服务点~~（社区）
      1. 队伍人数~~不少于~~10人。
      附件：1. [示例表2.doc](http://example.com/7.doc)
      """
    #expect(
      OutlineReader.read(text).places.dropFirst(2) == [
        OutlinePlace("（四）"), OutlinePlace("（四）1", figures: ["10"]), OutlinePlace("附件1"),
      ])
  }

  @Test("contacts outside a section of their own are one place, of which only dates are kept")
  func contacts() {
    let text = """
      各单位：
      开展工作。
      一、要求
      1.按时报送。
      联系人：甲乙
      电 话：13800000000
      地  址：示例路53号107室
      报送邮箱：6月20日前发至 a1@example.com
      2.如实报送。
      """
    #expect(
      OutlineReader.read(text).places.dropFirst(2) == [
        OutlinePlace("一"),
        OutlinePlace("一1"),
        OutlinePlace("联系方式", dates: ["06-20"]),
        OutlinePlace("一2"),
      ])
  }

  @Test("what follows the signature is the end of the text")
  func afterTheSignature() {
    let text = """
      各单位：
      开展工作。
      一、要求
      按时报送。
      某某省科学技术协会
      某某省精神文明办公室
      二〇二三年十月二十六日
      某某省科协办公室 2023年10月27日印发
      """
    #expect(
      OutlineReader.read(text).places.dropFirst(4) == [
        OutlinePlace("落款", dates: ["2023-10-26"]), OutlinePlace("文末", dates: ["2023-10-27"]),
      ])
  }

  @Test("a text that is no notice has few places")
  func noNotice() {
    #expect(OutlineReader.read("").places == [])
    #expect(OutlineReader.read(" \r\n\t\r\n").places == [OutlinePlace("前言")])
    #expect(OutlineReader.read("hello").places == [OutlinePlace("抬头")])
  }
}
