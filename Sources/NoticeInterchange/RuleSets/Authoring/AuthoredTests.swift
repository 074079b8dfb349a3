import NoticeKit

extension RuleSetModule {
  /// The file of tests that hold the rule set: no faults, everything covered, the same as JSON.
  ///
  /// What is not so yet is a known issue in them, so that they say when it is mended.
  public var tests: File {
    File(
      "\(name)Tests.swift",
      [
        "import \(name)", "import NoticeInterchange", "import NoticeKit", "import Testing",
      ].sorted() + [
        "", "@Suite(\"\(id)\")", "struct \(name)Tests {",
        "  let ruleSet = RuleSet.\(memberName)", "",
        "  @Test(\"The rule set has no faults\")", "  func faults() {",
      ]
        + expecting(
          ["#expect(ruleSet.faults.map(\\.description) == [])"], holds: ruleSet.faults.isEmpty,
          "No category is encoded yet")
        + [
          "  }", "", "  @Test(\"Everything in the notice is covered\")", "  func coverage() {",
        ]
        + expecting(
          ["#expect(ruleSet.coverage.strayClauses == [])"],
          holds: ruleSet.coverage.strayClauses.isEmpty,
          ruleSet.outline == nil
            ? "The outline of the text is still to be added"
            : "The new text lacks places of the old one")
        + expecting(
          ["#expect(ruleSet.coverage.uncovered == [])"], holds: ruleSet.coverage.uncovered.isEmpty,
          "Places are still to be encoded")
        + [
          "  }", "", "  @Test(\"What is written as JSON is read as the same rule set\")",
          "  func json() throws {", "    let text = RuleSetFile.json(of: ruleSet)",
        ]
        + expecting(
          [
            "let loaded = try RuleSetReader().load(Array(text.utf8))",
            "#expect(RuleSetFile.json(of: loaded) == text)",
          ], holds: ruleSet.faults.isEmpty, "A rule set with faults is not read")
        + ["  }", "}"])
  }

  /// Statements as they are, or as an issue that is known yet.
  private func expecting(_ lines: [String], holds: Bool, _ issue: String) -> [String] {
    holds
      ? lines.map { "    " + $0 }
      : ["    withKnownIssue(\"\(issue)\") {"] + lines.map { "      " + $0 } + ["    }"]
  }
}
