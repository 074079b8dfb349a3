import NoticeKit
import Testing

/// Three flags stand for three statements; each is stated as yes or no, or left out.
@Suite("Kleene logic")
struct KleeneTests {
  static let flags = [SampleFacts.registered, SampleFacts.badRecord, SampleFacts.onPlatform]

  @Test("and is no where either is no, yes where both are yes")
  func and() {
    #expect(
      table(of: 2) { allOf($0) } == """
        nn n · n? n · ny n
        ?n n · ?? ? · ?y ?
        yn n · y? ? · yy y
        """)
  }

  @Test("or is yes where either is yes, no where both are no")
  func or() {
    #expect(
      table(of: 2) { anyOf($0) } == """
        nn n · n? ? · ny y
        ?n ? · ?? ? · ?y y
        yn y · y? y · yy y
        """)
  }

  @Test("not turns yes and no about and leaves the unknown")
  func negation() {
    #expect(table(of: 1) { not($0[0]) } == "n y · ? ? · y n")
  }

  @Test("and, or and not of truth values agree with those of conditions")
  func truths() {
    for left in Truth.allCases {
      #expect(left.negated.negated == left)
      for right in Truth.allCases {
        #expect(left.and(right).negated == left.negated.or(right.negated))
        #expect(left.and(right) == right.and(left))
      }
    }
    #expect(Truth.allCases.map { $0.and(.unknown) } == [.no, .unknown, .unknown])
    #expect(Truth.allCases.map { $0.or(.unknown) } == [.unknown, .unknown, .yes])
    #expect(Truth(true) == .yes && Truth(false) == .no)
  }

  @Test("at least k of n: whole tables, counted by hand", arguments: 1...3)
  func atLeastSome(operands: Int) {
    for number in 1...operands {
      for values in values(of: operands) {
        let yes = values.count { $0 == true }
        let open = values.count { $0 == nil }
        let expected: Outcome = yes >= number ? .met : yes + open < number ? .notMet : .unknown
        #expect(outcome(of: atLeast(number, of: conditions(operands)), values) == expected)
      }
    }
  }

  @Test("at most k of n: whole tables, counted by hand", arguments: 1...3)
  func atMostSome(operands: Int) {
    for number in 0..<operands {
      for values in values(of: operands) {
        let yes = values.count { $0 == true }
        let open = values.count { $0 == nil }
        let expected: Outcome = yes > number ? .notMet : yes + open <= number ? .met : .unknown
        #expect(outcome(of: atMost(number, of: conditions(operands)), values) == expected)
      }
    }
  }

  @Test("at least two of three, written out")
  func twoOfThree() {
    #expect(
      table(of: 3) { atLeast(2, of: $0) } == """
        nnn n · nn? n · nny n
        n?n n · n?? ? · n?y ?
        nyn n · ny? ? · nyy y
        ?nn n · ?n? ? · ?ny ?
        ??n ? · ??? ? · ??y ?
        ?yn ? · ?y? ? · ?yy y
        ynn n · yn? ? · yny y
        y?n ? · y?? ? · y?y y
        yyn y · yy? y · yyy y
        """)
  }

  @Test("one of some is any of them, all of some is each of them, none of them is at most zero")
  func sameMeaning() {
    for values in values(of: 3) {
      let all = conditions(3)
      #expect(outcome(of: atLeast(1, of: all), values) == outcome(of: anyOf(all), values))
      #expect(outcome(of: atLeast(3, of: all), values) == outcome(of: allOf(all), values))
      #expect(outcome(of: atMost(0, of: all), values) == outcome(of: not(anyOf(all)), values))
    }
  }

  private func conditions(_ count: Int) -> [Condition] { Self.flags.prefix(count).map(\.holds) }

  private func values(of count: Int) -> [[Bool?]] {
    count == 0
      ? [[]] : values(of: count - 1).flatMap { head in [false, nil, true].map { head + [$0] } }
  }

  private func outcome(of condition: Condition, _ values: [Bool?]) -> Outcome? {
    condition.outcome { nomination in
      for (flag, value) in zip(Self.flags, values) { nomination[flag] = value }
    }
  }

  /// Three rows to a line: the operands, a space, the result.
  private func table(of count: Int, _ make: ([Condition]) -> Condition) -> String {
    let condition = make(conditions(count))
    let cells = values(of: count).map { values in
      let operands = values.map { $0.map { $0 ? "y" : "n" } ?? "?" }.joined()
      let names: [Outcome: String] = [.met: "y", .notMet: "n", .unknown: "?"]
      return "\(operands) \(outcome(of: condition, values).flatMap { names[$0] } ?? "!")"
    }
    return stride(from: 0, to: cells.count, by: 3).map { start in
      cells[start..<start + 3].joined(separator: " · ")
    }.joined(separator: "\n")
  }
}
