import NoticeInterchange
import Testing

@Suite("Paths into JSON documents are written as RFC 9535 does")
struct JSONPathTests {
  @Test(
    "names stand behind a dot only where they may",
    arguments: [
      (.root, "$"),
      (JSONPath([.member("categories"), .element(2), .member("id")]), "$.categories[2].id"),
      (.root.member("单位").member("_a1"), "$.单位._a1"),
      (.root.member("in-principle"), "$['in-principle']"),
      (.root.member("1a"), "$['1a']"),
      (.root.member(""), "$['']"),
      (.root.member("a.b").element(0), "$['a.b'][0]"),
      (.root.member("it's \"\\\n"), #"$['it\'s "\\\n']"#),
    ] as [(JSONPath, String)])
  func descriptions(path: JSONPath, description: String) {
    #expect(path.description == description)
  }
}
