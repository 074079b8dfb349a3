/// What stands in mutated files where a figure, a text or a name is expected.
enum OddTokens {
  /// The character that a writer of JSON is given for half of a surrogate pair; see ``ByteMutation``.
  static let halfPair = "\u{E000}"

  static let numbers = [
    "0", "-0", "1", "-1", "2", "20", "0.1", "-0.5", "1e999", "-1e-999", "1e2", "100", "2025",
    "1000000000000", "1000000000001", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", "99999999999999999999999999999999",
    "0.000000000000000000000000000000001", "4294967296",
  ]

  static let texts =
    [
      "", " ", "　", "他文", "甲", "x", "-", "other", "a.b", "choir.founded", "0", "-1", "20", "1e999",
      "60%", "-1%", "100.0001%", "99999999999999%", "0.0000000001%", "%", "3 years", "-3 years",
      "9223372036854775807 years", "1 month", "months", "2021-02-30", "2021-02-29", "0000-00-00",
      "9999-12-31", "2021-13-01", "2021年2月30日", "2021", "17:00", "24:00", "25:61", "1.0.0", "1.0",
      "是", "否", "无", "有", "很强", "true", "null", "=1+1", "a\u{0}b", "\n", "\r\n", "\t", "\"", "\\",
      "e\u{301}", "👨‍👩‍👧‍👦", "\u{202E}", "\u{FEFF}", "\u{10FFFF}", halfPair, "①", "２０", "一百万", "半年",
      "1/0", "1/3", "0/0", "1,000", "12.345", "2019-2023", "2019、2023", "1-99999999",
    ] + longTexts

  private static let longTexts = [
    String(repeating: "长", count: 3_000), String(repeating: "9", count: 500),
    String(repeating: "a-", count: 700), String(repeating: "甲、", count: 400),
    String(repeating: "e\u{301}", count: 300),
  ]

  /// Names of members, and words that stand for themselves.
  static let names = [
    "id", "fact", "is", "atLeast", "atMost", "moreThan", "lessThan", "equals", "onOrBefore",
    "includesAny", "excludes", "isOneOf", "everyRow", "matches", "length", "all", "any", "not",
    "of", "items", "clause", "contents", "criterion", "judgement", "condition", "applies", "floor",
    "strength", "in-principle", "preferred", "mandatory", "part", "dossier", "task", "target",
    "refuses", "aspects", "open", "runs", "grade", "readings", "title", "for", "from", "sumOf",
    "shareOf", "among", "dividing", "by", "rowsOf", "where", "least", "greatest", "elapsedSince",
    "occurredOn", "numberOf", "columns", "choices", "aliases", "kind", "flag", "count", "decimal",
    "share", "text", "date", "duration", "years", "rows", "choice", "decimals", "changes", "free",
    "fixed", "quota", "in", "each-category", "allotment", "bands", "to", "gives", "zh", "en",
    "category", "categories", "name", "facts", "judgements", "justifications", "submitted",
    "constructor", "__proto__", "why",
  ]
}
