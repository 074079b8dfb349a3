import NoticeKit

extension CategoryID {
  static let readingRoom = CategoryID("reading-room")
}

enum RoomFacts {
  private static let facts = FactGroup("room", swiftName: "RoomFacts", for: .readingRoom)
  static let books = facts.count("books", "藏书量", "Books", unit: Wording("册", "books"))
  static let openSince = facts.date("open-since", "开放日期", "Open since")
  static let openFor = facts.duration("open-for", "开放时间", "Time it has been open", since: openSince)
}

extension RuleSet {
  /// An invented city's award: 2 000 books in principle, never below 1 500.
  static let libraryAward2030 = RuleSet("library-award", edition: 2030, version: "1.0.0") {
    Notice("示例市2030年度最美书屋评选", "Finest reading rooms of 2030, Sample City")
    NomineeCategory(.readingRoom, "最美书屋", "Finest reading room", at: "一（一）") {
      Clause("1") {
        Criterion("books", RoomFacts.books.atLeast(2000))
          .inPrinciple(floor: RoomFacts.books.atLeast(1500))
        Criterion("open", RoomFacts.openFor.atLeast(years: 1))
      }
      Clause("2") {
        Judgement("welcoming", asks: "环境是否舒适？", "Is it a welcoming place?")
      }
    }
    Clause("二") {
      Deadline("2030-06-30")
    }
  }
}
