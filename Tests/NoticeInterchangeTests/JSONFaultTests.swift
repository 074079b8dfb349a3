import NoticeInterchange
import NoticeKit
import Testing

@Suite("A broken JSON document is reported with its place and how to mend it")
struct JSONFaultTests {
  @Test(
    "a syntax fault names the place, what was expected and the mend",
    arguments: [
      (
        "{\n  \"a\": [1, 2\n}",
        """
        line 3, character 1 ($.a): found “}”; expected “,” or “]”. To mend this, put “,” between entries \
        or close the bracket.
        """
      ),
      (
        #"{"a" 1}"#,
        """
        line 1, character 6 ($.a): found “1”; expected “:” after the name. To mend this, put “:” between \
        the name and its value.
        """
      ),
      (
        #"{"a": {"文 书": tru}}"#,
        """
        line 1, character 15 ($.a['文 书']): found “tru”; expected a value. To mend this, put texts in \
        straight double quotes.
        """
      ),
      (
        "[True]",
        """
        line 1, character 2 ($[0]): found “True”; expected a value or “]”. To mend this, write true in \
        lower case.
        """
      ),
      (
        "[1, NaN]",
        """
        line 1, character 5 ($[1]): found “NaN”; expected a value. To mend this, write null or leave the \
        entry out.
        """
      ),
      (
        "{id: 1}",
        """
        line 1, character 2 ($): found “id”; expected a name in double quotes or “}”. To mend this, put \
        texts in straight double quotes.
        """
      ),
      (
        "{“id”: 1}",
        """
        line 1, character 2 ($): found ““”; expected a name in double quotes or “}”. To mend this, use \
        straight double quotes (").
        """
      ),
      (
        #"{"a"：1}"#,
        """
        line 1, character 5 ($.a): found “：”; expected “:” after the name. To mend this, write “:” in \
        half width.
        """
      ),
      (
        "[1,\u{3000}2]",
        """
        line 1, character 4 ($[1]): found U+3000; expected a value. To mend this, replace it by an \
        ordinary space or remove it.
        """
      ),
      (
        "[1] // done",
        """
        line 1, character 5 ($): found a comment; expected the end of the text. To mend this, remove the \
        comment.
        """
      ),
      (
        "[1,]",
        """
        line 1, character 3 ($): found a comma after the last entry; expected none there. To mend this, \
        remove the comma.
        """
      ),
      (
        "",
        """
        line 1, character 1 ($): found the end of the text; expected a value. To mend this, complete the \
        text, which may have been cut when it was copied.
        """
      ),
      (
        "[-007]",
        """
        line 1, character 3 ($[0]): found a number with a leading zero; expected a number without one. \
        To mend this, remove the zero, or put the number in quotes if it is a code.
        """
      ),
      (
        "[+1]",
        """
        line 1, character 2 ($[0]): found “+”; expected a value or “]”. To mend this, write the number \
        without a plus sign.
        """
      ),
      (
        "[1.e2]",
        """
        line 1, character 4 ($[0]): found “e2”; expected a digit. To mend this, complete the number.
        """
      ),
      (
        "[\"a\nb\"]",
        """
        line 1, character 4 ($[0]): found the control character U+000A in a text; expected the character \
        escaped. To mend this, close the text before it or write an escape such as \\n or \\t.
        """
      ),
      (
        #"["C:\d"]"#,
        """
        line 1, character 5 ($[0]): found the escape “\\d”, which JSON does not have; expected \\", \\\\, \
        \\/, \\b, \\f, \\n, \\r, \\t or \\u with four hexadecimal digits. To mend this, complete the \
        escape or double the backslash (\\\\).
        """
      ),
      (
        #"["a\uD83Db"]"#,
        """
        line 1, character 4 ($[0]): found half of a surrogate pair; expected a high surrogate and a low \
        one. To mend this, write the character itself.
        """
      ),
      (
        #"["a"#,
        """
        line 1, character 2 ($[0]): found a text that is not closed; expected a closing quote ("). To \
        mend this, close the text.
        """
      ),
    ])
  func syntax(text: String, message: String) {
    #expect(messages(text) == message)
  }

  @Test("names that appear twice are listed all together, before the fault that ends the reading")
  func duplicates() {
    #expect(
      messages("{\"a\": 1,\n \"b\": {\"c\": 1, \"\\u0063\": 2},\n \"a\": 3, \"a\": 4 ]") == """
        line 2, character 16 ($.b.c): found the name “c” once more, first seen in line 2; expected names \
        that differ within an object. To mend this, remove or rename one of them.
        line 3, character 2 ($.a): found the name “a” once more, first seen in line 1; expected names \
        that differ within an object. To mend this, remove or rename one of them.
        line 3, character 10 ($.a): found the name “a” once more, first seen in line 1; expected names \
        that differ within an object. To mend this, remove or rename one of them.
        line 3, character 17 ($): found “]”; expected “,” or “}”. To mend this, put “,” between entries \
        or close the bracket.
        """)
  }

  @Test(
    "names are compared as Swift compares them, in small objects and large", arguments: [0, 50])
  func equalNames(others: Int) {
    let names = ["\u{E9}"] + (0..<others).map { "\($0)" } + ["y", "e\u{301}", "x", "y"]
    let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let faults = faults(text)
    #expect(faults.map(\.place.text) == ["$.e\u{301}", "$.y"])
    let end = text.unicodeScalars.count
    #expect(faults.map(\.character) == [end - 18, end - 5])
  }

  @Test("a great many names that appear twice are counted")
  func manyDuplicates() {
    let members = Array(repeating: "\"a\":0", count: 1_000).joined(separator: ",")
    let faults = faults("{" + members + "}")
    #expect(faults.count == 101)
    #expect(
      faults.last?.message(in: .en) == """
        line 1, character 6002 ($): found 899 further names that appear twice; expected names that \
        differ within an object. To mend this, mend those above first.
        """)
  }

  @Test("bytes that are not UTF-8 are reported with their number, from 1")
  func illFormedUTF8() {
    let failure = #expect(throws: InterchangeFaults.self) {
      try JSONDocument(parsing: Array("[\n\"中".utf8) + [0xFF, 0x22, 0x5D])
    }
    #expect(
      failure?.description == """
        line 2, character 3 ($): found byte 7, 0xFF, which is not UTF-8; expected UTF-8 \
        throughout. To mend this, save the file as UTF-8.
        """)
  }

  @Test(
    "a document over a limit is refused",
    arguments: [
      (
        "[[1234567]]",
        """
        line 1, character 1 ($): found a text of 11 bytes; expected at most 10 bytes. To mend this, \
        shorten or split it.
        """
      ),
      (
        "[[[[]]]]",
        """
        line 1, character 4 ($[0][0][0]): found a value nested too deeply; expected at most 3 levels. To \
        mend this, nest fewer arrays and objects.
        """
      ),
      (
        "[1,2,3,[]]",
        """
        line 1, character 8 ($[3]): found too many values; expected at most 4 values. To mend this, split \
        the text.
        """
      ),
    ])
  func limits(text: String, message: String) {
    #expect(messages(text, limits: JSONLimits(bytes: 10, depth: 3, values: 4)) == message)
  }

  @Test("no limit lets a document exhaust the stack")
  func depth() {
    for opening in ["[", "{\"a\":"] {
      let faults = faults(
        String(repeating: opening, count: 100_000), limits: JSONLimits(depth: .max))
      #expect(faults.map(\.character) == [128 * opening.utf8.count + 1])
    }
  }

  @Test("long names are cut in messages")
  func longNames() {
    let name = String(repeating: "名", count: 1_000)
    #expect(faults("{\"\(name)\":1 2}").map(\.place.text) == ["$"])
    #expect(faults("{\"\(name)\":}").map(\.place.text) == ["$.\(name.prefix(40))…"])
  }

  @Test("faults are worded in Chinese too")
  func chinese() {
    #expect(
      faults(#"{"a":1,"a":"#).map { $0.message(in: .zh) } == [
        "第1行第8个字符（$.a）：发现重复的名称“a”，首次出现在第1行；应为同一对象中各不相同的名称。请删除或改名其中之一。",
        "第1行第12个字符（$.a）：发现文本结束；应为一个值。请补全文本，它可能在传送中被截断。",
      ])
  }

  private func faults(_ text: String, limits: JSONLimits = JSONLimits()) -> [InterchangeFault] {
    do throws(InterchangeFaults) {
      _ = try JSONDocument(parsing: text, limits: limits)
      return []
    } catch {
      return error.faults
    }
  }

  private func messages(_ text: String, limits: JSONLimits = JSONLimits()) -> String {
    faults(text, limits: limits).map(\.description).joined(separator: "\n")
  }
}
