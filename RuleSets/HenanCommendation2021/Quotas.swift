import NoticeKit
import SciTechVolunteering

/// 一¶2: how many are honoured.
let honoured = Clause("一¶2") {
  HonourCount("honoured", 40)
  HonourCount("honoured-volunteers", 10, of: .volunteer)
  HonourCount("honoured-organizations", 10, of: .organization)
  HonourCount("honoured-projects", 10, of: .project)
  HonourCount("honoured-sites", 10, of: .site)
  Informational(
    "遴选单位为省科协、省文明办；社区和村同属一类",
    "The two issuers choose; communities and villages are one category", lists: [2, 5])
}

/// 三: how many each unit may recommend.
let quotas = Clause("三") {
  Clause("¶1") {
    KeyDate(
      "platform-data", "平台注册及开展活动数据截止日", "Platform data taken up to", on: "2021-11-30")
    Pending("省辖市科协的推荐名额", "How many each city association may recommend")
  }
  Clause("¶2") {
    Pending(
      "全省学会、省直单位三类中任选2类", "Societies and provincial units: any 2 of three categories")
  }
}

/// 附件1: the printed table and the formula of its notes.
let allotment = Clause("附件1") {
  Pending("名额分配表及其测算办法", "The table of allotments and how it was worked out")
}
