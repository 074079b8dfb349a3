import NoticeInterchange
import Testing

@Suite("The grammar of RFC 8259 is kept to the letter")
struct JSONGrammarTests {
  @Test(
    "a document within the grammar is read",
    arguments: [
      "0", "-0", "-0.0e-0", "1E+2", "\"\"", "null", " true ", "[]", "{}", "[[],{}]", "{\"\":0}",
      "\"\u{7F}\"", "\" \"", "\"\u{2028}\"", "\"/\"", "\"\\uDBFF\\uDFFF\"", "[1 ,2 , 3 ]",
      "{ \"a\" : 1 }",
      "\"\u{FEFF}\"", "[\"a\",\t\"a\"]", "{\"a\":{\"a\":0}}",
    ])
  func accepted(text: String) {
    #expect(throws: Never.self) { try JSONDocument(parsing: text) }
  }

  @Test(
    "a document outside of the grammar is refused",
    arguments: [
      " ", "[", "]", "{", "}", "[}", "[1}", "[,1]", "[1,,2]", "[1,]", "[1 2]", "{,}", "{\"a\"}",
      "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{1:1}", "{'a':1}", "{a:1}",
      "{\"a\":1,\"a\":1}",
      "1 2", "[] []", "01", "-01", "00", "-", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "1_0",
      "--1", "- 1", "１", "Infinity", "-Infinity", "NaN", "nul", "nulls", "TRUE", "true1", "\"",
      "\"\\",
      "\"\\\"", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u+123\"", "\"\\uD800\"",
      "\"\\uDC00\"",
      "\"\\uD800\\u0041\"", "\"\\uD800\\n\"", "\"\\uDC00\\uD800\"", "\"\\uDC00\\uDC00\"",
      "\"\u{1F}\"", "\"\t\"", "\"\n\"", "\"\0\"",
      "'a'",
      "/**/1", "1//", "#1", "\u{A0}1", "\u{B}1", "\u{C}1", "1\0", "\u{FEFF}\u{FEFF}1", "[1\u{85}]",
      "undefined", "{\"a\":1}}", "{\"a\"::1}", "{\"a\",1}", "\\u0031", "＂a＂", "<1>", "[1e1.5]",
    ])
  func refused(text: String) {
    let failure = #expect(throws: InterchangeFaults.self) { try JSONDocument(parsing: text) }
    #expect(failure?.faults.count == 1)
  }

  @Test(
    "a number is taken only as the grammar writes it",
    arguments: [
      ("0", true), ("-1.5e+10", true), ("007", false), ("+1", false), ("1.", false), ("", false),
      ("-", false), ("1 ", false), ("NaN", false), ("１", false), ("0x10", false),
    ])
  func numbers(digits: String, isNumber: Bool) {
    #expect((JSONNumber(digits) != nil) == isNumber)
  }
}
