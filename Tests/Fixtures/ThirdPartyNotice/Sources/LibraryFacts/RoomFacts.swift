public import NoticeKit

extension CategoryID {
  /// A reading room.
  public static let readingRoom = CategoryID("reading-room")
}

/// The facts of reading rooms, which no bundled notice has.
public enum RoomFacts {
  private static let facts = FactGroup("room", swiftName: "RoomFacts", for: .readingRoom)

  /// How many books it has.
  public static let books = facts.count("books", "藏书量", "Books", unit: Wording("册", "books"))
  /// How many volunteers keep it.
  public static let volunteers = facts.count(
    "volunteers", "志愿者人数", "Volunteers", unit: Wording("人", "people"))
  /// The day on which it opened.
  public static let openSince = facts.date("open-since", "开放日期", "Open since")
  /// How long it has been open.
  public static let openFor = facts.duration(
    "open-for", "开放时间", "Time it has been open", since: openSince)
}
