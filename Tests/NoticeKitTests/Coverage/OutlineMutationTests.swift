import NoticeKit
import Testing

@Suite("Broken texts")
struct OutlineMutationTests {
  private static let text = """
    某科协发〔2023〕12号
    各区科协、市级学会：
    为做好工作，通知如下：
    一、条件
    （一）团队
    1.成立3年及以上（含3年）、成员≥20人，2019—2021年度入选的除外。
    二、联系方式
    联系电话：0371-65700000 010-62300000
    附件：1.甲表
    某某市科学技术协会
    2023年3月1日
    附件1
    \t序号
    \t地区
    \t名额

    \t1
    \t甲市
    \t10-15
    注：□甲 □乙 1,000元，17:00，[甲](乙)。
    姓  名：  年  月  日
    """

  @Test("any text gives an outline, without a telephone number in it", arguments: 0..<20)
  func mutated(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let pieces = Array("\n\r\t 　一十、（）()附件注：，；等和及0159.-—~年月日号%万MA@/[]《》“”□*\u{301}👩‍🔬")
    let kept = OutlineReader.read(Self.text)
    var text = Array(Self.text)
    for _ in 0..<60 {
      for _ in 0..<8 where !text.isEmpty {
        let place = Int.random(in: 0..<text.count, using: &generator)
        let length = Int.random(in: 0..<6, using: &generator)
        let end = min(text.count, place + length)
        let count = Int.random(in: 0...length, using: &generator)
        let new = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? " " }
        text.replaceSubrange(place..<end, with: new)
      }
      let outline = OutlineReader.read(String(text), noise: [.block(from: "附件1")])
      #expect(outline.differences(from: outline) == [])
      #expect(outline.differences(from: kept).allSatisfy { !$0.message.zh.isEmpty })
      #expect(!outline.swiftSource().contains("65700000"))
    }
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
