import NoticeKit
import SciTechVolunteering

/// 二（一）: volunteers.
let volunteer = NomineeCategory(
  .volunteer, "科技志愿者", "Science and technology volunteer", at: "二（一）",
  also: [
    "最佳科技志愿服务者": "Best science and technology volunteer",
    "十佳科技志愿者": "Top ten science and technology volunteer",
  ]
) {
  Clause("1") {
    Judgement("loves-country", asks: "是否热爱祖国？", "Does the nominee love the country?")
    Judgement(
      "supports-party", asks: "是否拥护中国共产党领导？",
      "Does the nominee support the leadership of the Communist Party of China?")
    Judgement(
      "core-values", asks: "是否积极培育和践行社会主义核心价值观？",
      "Does the nominee actively foster and practise the core socialist values?")
    Judgement("promotes-spirit", asks: "是否大力弘扬有关精神？", "Does the nominee vigorously promote these?")
      .aspects(allOf: [
        "新时代科学家精神": "The spirit of scientists in the new era",
        "志愿精神": "The spirit of volunteering",
      ])
    Judgement(
      "responsibility-and-dedication", asks: "是否具有较强的社会责任意识、奉献意识？",
      "Has the nominee a fairly strong sense of responsibility and dedication?"
    )
    .grade(.fairly)
    .aspects(allOf: ["社会责任意识": "Social responsibility", "奉献意识": "Dedication"])
  }
  service
  Clause("3") {
    Items {
      Criterion("no-bad-record", VolunteerFacts.badRecord.doesNotHold)
      Criterion("no-bad-influence", VolunteerFacts.badInfluence.doesNotHold)
      Criterion("no-violations", VolunteerFacts.violations.doesNotHold)
    }
    Criterion("not-severely-punished", VolunteerFacts.severelyPunished.doesNotHold)
  }
  Clause("4") {
    Criterion("platform-registration", VolunteerFacts.onInfoPlatform.holds)
  }
}

private let service = Clause("2") {
  Judgement(
    "long-term-service", asks: "是否长期积极参加“i科普”科技志愿服务活动？",
    "Has the nominee long and actively taken part in i-Kepu science and technology volunteer activities?"
  )
  Items {
    Judgement(
      "outstanding-deeds", asks: "在有关方面事迹是否突出？",
      "Are the nominee's deeds in these fields outstanding?"
    )
    .aspects(
      anyOf: [
        "科技服务": "Science and technology services", "乡村振兴": "Rural revitalisation",
        "生态环境保护": "Protection of the environment", "科学普及": "Science popularisation",
      ], open: true
    )
    .reading(.openList)
    Judgement("public-recognition", asks: "是否得到群众认可？", "Do the people recognise the nominee?")
  }
  Judgement(
    "special-contribution", asks: "是否为疫情防控、抗洪救灾等作出突出贡献？",
    "Has the nominee made outstanding contributions to epidemic control, flood relief and the like?"
  )
  .aspects(
    anyOf: ["新冠肺炎疫情防控": "COVID-19 epidemic control", "抗洪救灾": "Flood relief"], open: true
  )
  .preferred()
  .reading(.neverExcludes)
  .reading(.openList)
}
