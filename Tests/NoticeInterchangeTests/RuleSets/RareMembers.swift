import NoticeKit

private enum RareFacts {
  private static let facts = FactGroup("rare", swiftName: "RareFacts")
  static let address = facts.text("address", "地址", "Address")
  static let members = facts.count("members", "人数", "Members")
  static let isMember = facts.flag("is-member", "是会员", "Is a member")
}

extension UnitKind {
  fileprivate static let club = UnitKind("club", "社团", "Clubs")
}

private let singer = CategoryID("rare-singer")
private let pianist = CategoryID("rare-pianist")
private let poet = CategoryID("rare-poet")

extension RuleSet {
  /// What random rule sets never have, so that every member of a file is written of some rule set.
  static let rareMembers = RuleSet("rare-members", edition: 2030, version: "1.0.0") {
    NomineeCategory(singer, "歌手", "Singer", at: "一（一）") {
      Clause("1") { Criterion("is-member", RareFacts.isMember.holds) }
    }
    NomineeCategory(pianist, "琴手", "Pianist", at: "一（二）") {
      Clause("1") { Criterion("members", RareFacts.members.atLeast(10)) }
    }
    NomineeCategory(poet, "诗人", "Poet", at: "一（三）") {
      Clause("1") { Criterion("members", RareFacts.members.atLeast(3)) }
    }
    Clause("二") {
      CategoriesTaken(singer, pianist, poet)
      ExternalReference("plan", "办法", "Plan", number: "〔2029〕1号")
      NomineeKind("great", "大团", "Great one")
      NomineeKind("small", "小团", "Small one").below("great").aspects(anyOf: ["甲": "First"])
      Quota("quota", for: .club, atMost: 3, .inAll).titled("名额", "Quota")
      Quota(
        "share-quota", for: .club, atMostPercent: 5, of: RareFacts.members, rounded: .up, .inAll
      )
      .titled("比例名额", "Quota by share")
      .reading("按注册数", "By those registered")
      AnyCategories("any-two", for: .club, atMost: 2, of: singer, pianist, poet)
        .titled("任选", "Any two")
      UnitPrecondition("member", for: .club, that: RareFacts.isMember.holds)
        .titled("前提", "Precondition")
      Allotment(
        "formula", for: .club,
        formula: AllocationFormula(
          .init(singer, by: RareFacts.members, at: "注", .zero(gives: 0), .from(1, gives: 1)))
      )
      .titled("算法", "Formula")
      .reading("只作核对", "Only to check by")
    }
    DossierForm("form", "表", "Form", for: singer, at: "附件") {
      FormField(RareFacts.address).plausibly(.emailAddress)
    }
  }
}
