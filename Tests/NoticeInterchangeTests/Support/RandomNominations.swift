import NoticeKit
import Seeded

extension SplitMix64 {
  /// A choir of which some facts, judgements and justifications are stated.
  mutating func nomination() -> Nomination {
    var choir = Nomination(.choir, name: text())
    if often() { choir[ChoirFacts.registered] = often() }
    if often() { choir[ChoirFacts.singers] = Int.random(in: 0...1_000_000_000_000, using: &self) }
    if often() { choir[ChoirFacts.activeShare] = share() }
    if often() {
      choir[ChoirFacts.budget] = ExactDecimal(
        units: Int64.random(in: 0...1_000_000, using: &self), scale: 2)
    }
    if often() { choir[ChoirFacts.motto] = text() }
    if often() { choir[ChoirFacts.voice] = often() ? "high" : "low" }
    if often() { choir[ChoirFacts.styles] = often() ? ["folk", .other(text())] : [] }
    if often() { choir[ChoirFacts.founded] = date() }
    if often() { choir[ChoirFacts.age] = .months(Int64.random(in: 0...120_000, using: &self)) }
    if often() {
      let years = (0..<3).map { _ in Int.random(in: 1000...9999, using: &self) }
      choir[ChoirFacts.honours] = often() ? Set(years) : []
    }
    if often() {
      choir.judge(
        "sound-rules", often() ? .yes : .no, by: often() ? text() : nil, on: often() ? day() : nil,
        note: often() ? text() : nil)
    }
    if often() { choir.judge("cohesion", .grade(Grade(on: .strength, often() ? "some" : "very"))) }
    if often() { choir.justify("singers", text()) }
    return choir
  }

  mutating func day() -> CalendarDate {
    CalendarDate(
      year: Int.random(in: 1...9999, using: &self), month: Int.random(in: 1...12, using: &self),
      day: Int.random(in: 1...28, using: &self)) ?? CalendarDate.last
  }

  private mutating func often() -> Bool { Bool.random(using: &self) }

  private mutating func date() -> KnownDate {
    let day = day()
    return [.day(day), .month(year: day.year, month: day.month), .year(day.year)]
      .randomElement(using: &self) ?? .day(day)
  }

  private mutating func share() -> Share {
    let whole = Int64.random(in: 1...1000, using: &self)
    let part = Int64.random(in: 0...whole, using: &self)
    return often() ? Share(part, of: whole) : .percent(part % 101)
  }

  /// A text that is not blank, with what JSON and CSV have to escape.
  private mutating func text() -> String {
    let alphabet = Array("歌a1 ,、\"\\\n{}:：/🎵%")
    let middle = (0..<Int.random(in: 0...8, using: &self)).map { _ in
      alphabet.randomElement(using: &self) ?? "a"
    }
    return "甲" + String(middle) + "乙"
  }
}
