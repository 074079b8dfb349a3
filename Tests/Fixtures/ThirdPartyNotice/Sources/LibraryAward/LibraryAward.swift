import LibraryFacts
public import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// An invented city's award for reading rooms and the organizations that keep them.
  public static let libraryAward2030 = RuleSet("library-award", edition: 2030, version: "1.0.0") {
    Notice("示例市2030年度最美书屋评选", "Finest reading rooms of 2030, Sample City")
      .issued(by: ["示例市图书馆": "Sample City Library"])
      .dated("2030-05-08")
    NomineeCategory(.readingRoom, "最美书屋", "Finest reading room", at: "一（一）") {
      Clause("1") {
        Criterion("volunteers", RoomFacts.volunteers.atLeast(20))
          .inPrinciple(floor: RoomFacts.volunteers.atLeast(10))
        Criterion("books", RoomFacts.books.atLeast(1500))
        Criterion("open", RoomFacts.openFor.atLeast(years: 1))
      }
      Clause("2") {
        Judgement("welcoming", asks: "环境是否舒适？", "Is it a welcoming place?")
      }
    }
    NomineeCategory(.organization, "最佳护书队", "Finest keepers of books", at: "一（二）") {
      Clause("1") {
        Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
          .inPrinciple(floor: OrganizationFacts.registeredVolunteers.atLeast(10))
      }
    }
    Clause("二") {
      Deadline("2030-06-30", at: "17:00")
      Quota("district-quota", for: .cityAssociation, atMost: 3, .inEachCategory)
    }
    Outline(places: [
      OutlinePlace("抬头", dates: ["2030"]),
      OutlinePlace("一（一）"),
      OutlinePlace("一（一）1", figures: ["20", "10", "1500", "1"]),
      OutlinePlace("一（一）2"),
      OutlinePlace("一（二）"),
      OutlinePlace("一（二）1", figures: ["20", "10"]),
      OutlinePlace("二", figures: ["17:00", "3"], dates: ["2030-06-30"]),
      OutlinePlace("落款", dates: ["2030-05-08"]),
    ])
  }
}
