import NoticeKit
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "a text is read exactly and printed in its shortest form",
    arguments: [
      ("0", "0"), ("-0", "0"), ("+5", "5"), ("007", "7"), ("4000.00", "4000"),
      ("4000.01", "4000.01"),
      (".5", "0.5"), ("-0.050", "-0.05"), ("0.000001", "0.000001"),
      ("1000000000000", "1000000000000"),
      ("123456.654321", "123456.654321"), ("1.00000000000000000000", "1"),
    ])
  func reading(text: String, printed: String) {
    #expect(ExactDecimal(text)?.description == printed)
  }

  @Test(
    "a text that is no exact number is refused",
    arguments: [
      "", ".", "-", "+", "4000.", "1.2.3", "1,000", "1e5", "NaN", "inf", "٣", "１２", " 1", "1 ",
      "--1",
      "0.0000001", "1000000000001", "9999999999999999", "1234567.7654321",
    ])
  func refusing(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test("numbers compare by value whatever their scale")
  func comparing() {
    #expect(decimal("4000.01") > decimal("4000"))
    #expect(decimal("-1") < decimal("0.000001"))
    #expect(decimal("0.50") == decimal("0.5"))
    #expect(ExactDecimal(units: 400_000, scale: 2) == decimal("4000"))
    #expect(ExactDecimal(integerLiteral: .max) > ExactDecimal(integerLiteral: .min))
  }

  @Test("numbers above 10¹² units or 6 decimals are none")
  func bounds() {
    #expect(ExactDecimal(units: 1_000_000_000_001) == nil)
    #expect(ExactDecimal(units: .min) == nil)
    #expect(ExactDecimal(units: 1, scale: 7) == nil)
    #expect(ExactDecimal(units: 1, scale: -1) == nil)
  }

  @Test("a decimal literal is read by its shortest description, a longer one as a string")
  func literals() {
    let whole: DecimalLiteral = 4000
    let point: DecimalLiteral = 4000.01
    let text: DecimalLiteral = "4000.010"
    let tiny: DecimalLiteral = 0.1
    let long: DecimalLiteral = 0.30000000000000004
    #expect(
      [whole, point, text, tiny].map { $0.value?.description } == [
        "4000", "4000.01", "4000.01", "0.1",
      ])
    #expect(long.value == nil)
    #expect(long.text == "0.30000000000000004")
  }
}
