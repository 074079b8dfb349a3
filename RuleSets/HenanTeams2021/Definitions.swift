import NoticeKit
import SciTechVolunteering

/// 一: what the notice means by service, organizations and volunteers.
let definitions = Clause("一") {
  Clause("¶1") {
    Definition(
      "volunteer-service", "科技志愿服务", "Science and technology volunteer service",
      means: "科技志愿者和科技志愿服务组织向社会或他人提供的科技类服务",
      "Services of science and technology that volunteers and their organizations give to society or to others"
    )
    .aspects(anyOf: [
      "服务科技工作者": "For science and technology workers",
      "服务创新驱动发展": "For innovation-driven development",
      "服务全民科学素质提高": "For the scientific literacy of all",
      "服务党和政府科学决策": "For scientific decisions of Party and government",
    ])
    .aspects(allOf: ["自愿": "Of free will", "无偿": "Without pay", "公益": "For the public good"])
    Informational("主体与服务方向在文中连写", "Who serves and whom are written in one run", lists: [6])
  }
  Clause("¶2") {
    Definition(
      "volunteer-organization", "科技志愿服务组织", "Science and technology volunteer service organization",
      means: "各级科协组织和相关机构成立的服务组织", "What associations and other bodies found to serve"
    )
    .aspects(
      anyOf: [
        "科技志愿者协会": "Association of volunteers", "科技志愿者队伍": "Team of volunteers",
        "科技志愿服务团（队）": "Service group",
      ], open: true)
  }
  Clause("¶3") {
    Definition(
      "volunteer", "科技志愿者", "Science and technology volunteer",
      means: "不以物质报酬为目的，自愿提供公益性科技类服务的人",
      "Who gives the public services of science and technology of free will and not for pay"
    )
    .aspects(
      anyOf: [
        "时间": "Time", "科技技能": "Skills", "科技成果": "Results of research",
        "社会影响力": "Standing in society",
      ], open: true
    )
    .aspects(
      anyOf: [
        "科技工作者": "Science and technology workers",
        "科技爱好者": "Science and technology enthusiasts",
        "热心科技传播的人士": "Enthusiasts of science communication",
      ], open: true)
  }
}
