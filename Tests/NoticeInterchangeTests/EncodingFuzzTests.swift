import NoticeInterchange
import Seeded
import Testing

@Suite("No bytes stop the decoding of texts")
struct EncodingFuzzTests {
  @Test("random bytes are decoded to well-formed text or reported")
  func randomBytes() {
    var generator = SplitMix64(seed: 1)
    var decoded = 0
    for _ in 0..<20_000 where isDecoded(generator.bytes(of: everyByte)) { decoded += 1 }
    #expect((1..<20_000).contains(decoded))
  }

  @Test(
    "a damaged file is decoded to well-formed text or reported", arguments: FileEncoding.allCases)
  func damagedFiles(encoding: FileEncoding) throws {
    var generator = SplitMix64(seed: 2)
    let bytes = try encoding.bytes(of: "姓名,服务时长\r\n张三,120\r\n𠮷野,€80\r\n")
    var decoded = 0
    for _ in 0..<5_000 where isDecoded(generator.mutated(bytes, by: everyByte)) { decoded += 1 }
    #expect((1..<5_000).contains(decoded))
  }

  private func isDecoded(_ bytes: [UInt8]) -> Bool {
    guard let decoded = try? DecodedText(decoding: bytes) else { return false }
    // Ill-formed bytes would be replaced on the way through a string.
    if Array(decoded.text.utf8) != decoded.utf8 { Issue.record("ill-formed: \(bytes)") }
    return true
  }
}
