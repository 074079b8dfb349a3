import NoticeCommand
import Testing

/// English outputs are held against the Chinese ones, which are kept whole.
@Suite("English outputs")
struct EnglishOutputTests {
  @Test("English has the rows of the Chinese, with the same figures", arguments: KeptCall.texts)
  func rows(call: KeptCall) {
    // So wide that no line is broken: a line is a row, a paragraph or an item.
    let (chinese, english) = (lines(of: call, in: "zh"), lines(of: call, in: "en"))
    #expect(chinese.count == english.count)
    for (chinese, english) in zip(chinese, english) {
      #expect(haveTheSameFigures(chinese, english), "\(chinese)\n\(english)")
    }
  }

  @Test("a figure that differs is seen, and one that is spelt out is taken")
  func seen() {
    #expect(haveTheSameFigures("二、共3张，1000000字节", "2. Three photos of 1 000 000 bytes"))
    #expect(haveTheSameFigures("女、男", "one of: female, male"))
    #expect(!haveTheSameFigures("不少于20人", "at least 21 people"))
    #expect(!haveTheSameFigures("不少于20人", "twenty people"))
    #expect(!haveTheSameFigures("人", "2 people"))
  }

  private func lines(of call: KeptCall, in language: String) -> [Substring] {
    call.run(["--language", language], width: 100_000).output
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Whether each figure of one line is in the other, in digits or, up to five, in words.
  private func haveTheSameFigures(_ chinese: Substring, _ english: Substring) -> Bool {
    let own = figures(in: words(in: chinese))
    let terms = words(in: english)
    let spelt = numbers.indices.filter { terms.contains(numbers[$0]) }
    let numerals = headings.indices.filter { chinese.hasPrefix(headings[$0]) }.map { $0 + 1 }
    let other = figures(in: terms)
    return own.isSubset(of: other.union(spelt)) && other.isSubset(of: own.union(numerals))
  }

  private func figures(in words: [String]) -> Set<Int> {
    // Where Chinese has 0 residents, English has “no residents”.
    Set(words.compactMap { Int($0) }).subtracting([0])
  }

  private func words(in line: Substring) -> [String] {
    line.lowercased().replacing("covid-19", with: "")
      .replacing(/(\d)[, ](?=\d{3}(?!\d))/) { $0.1 }
      .split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private let numbers = ["zero", "one", "two", "three", "four", "five"]
  private let headings = ["一、", "二、", "三、", "四、", "五、"]
}
