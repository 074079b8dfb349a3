import NoticeKit
import SciTechVolunteering

/// 附件1: how many each city association may recommend, and how the table was worked out.
let allotment = Clause("附件1") {
  Allotment("city-allotment", for: .cityAssociation, table: table)
    .reading(
      "以印发的分配表为准，附注算法只用于核对", "The printed table binds; the formula of its notes only checks it")
  Clause("注") {
    Allotment("allotment-formula", for: .cityAssociation, formula: formula)
      .reading("数量为0的不分配，附注未明言", "A count of 0 gives none, which the notes only imply")
  }
}

private let table = AllocationTable(
  columns: [.volunteer, .organization, .project, .site],
  rows: [
    .init("郑州市", 2, 2, 2, 2, total: 8),
    .init("开封市", 1, 1, 1, 0, total: 3),
    .init("洛阳市", 1, 1, 0, 0, total: 2),
    .init("平顶山市", 2, 1, 1, 1, total: 5),
    .init("安阳市", 2, 2, 1, 1, total: 6),
    .init("鹤壁市", 1, 1, 0, 1, total: 3),
    .init("新乡市", 1, 1, 0, 2, total: 4),
    .init("焦作市", 1, 1, 1, 1, total: 4),
    .init("濮阳市", 1, 1, 0, 1, total: 3),
    .init("许昌市", 1, 1, 1, 1, total: 4),
    .init("漯河市", 1, 1, 1, 1, total: 4),
    .init("三门峡市", 1, 1, 1, 1, total: 4),
    .init("南阳市", 2, 1, 2, 2, total: 7),
    .init("商丘市", 1, 1, 1, 1, total: 4),
    .init("信阳市", 1, 1, 0, 1, total: 3),
    .init("周口市", 1, 1, 0, 1, total: 3),
    .init("驻马店市", 1, 1, 0, 2, total: 4),
    .init("济源示范区", 1, 1, 0, 1, total: 3),
  ],
  totals: .init("名额总计", 22, 20, 12, 20, total: 74),
  headings: [
    "序号", "省辖市", "推荐名额", "名额合计", "科技志愿者", "科技志愿服务组织", "科技志愿服务项目", "科技志愿服务社区或村",
  ])

/// Notes 1 to 4; communities and villages go by the number of activities.
private let formula = AllocationFormula(
  .init(
    .volunteer, by: UnitFacts.registeredVolunteers, at: "1",
    .zero(gives: 0), .from(1, to: 4999, gives: 1), .from(5000, gives: 2)),
  .init(
    .organization, by: UnitFacts.registeredOrganizations, at: "2",
    .zero(gives: 0), .from(1, to: 99, gives: 1), .from(100, gives: 2)),
  .init(
    .project, by: UnitFacts.registeredProjects, at: "3",
    .zero(gives: 0), .from(1, to: 4, gives: 1), .from(5, gives: 2)),
  .init(
    .site, by: UnitFacts.registeredActivities, at: "4",
    .zero(gives: 0), .from(1, to: 29, gives: 1), .from(30, gives: 2)))
