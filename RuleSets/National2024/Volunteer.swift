import NoticeKit
import SciTechVolunteering

/// 一（一）: volunteers.
let volunteer = NomineeCategory(
  .volunteer, "最美科技志愿者", "Finest science and technology volunteer", at: "一（一）"
) {
  Clause("1") {
    Judgement("loves-country", asks: "是否热爱祖国？", "Does the nominee love the country?")
    Judgement(
      "supports-party", asks: "是否拥护中国共产党领导？",
      "Does the nominee support the leadership of the Communist Party of China?")
    Judgement(
      "studies-thought", asks: "是否认真学习贯彻习近平新时代中国特色社会主义思想？",
      "Does the nominee earnestly study and carry out Xi Jinping Thought on Socialism with Chinese "
        + "Characteristics for a New Era?")
    Judgement(
      "core-values", asks: "是否自觉践行社会主义核心价值观？",
      "Does the nominee practise the core socialist values of their own accord?")
    Judgement("promotes-spirit", asks: "是否大力弘扬有关精神？", "Does the nominee vigorously promote these?")
      .aspects(allOf: [
        "科学家精神": "The spirit of scientists",
        "科技志愿服务精神": "The spirit of science and technology volunteer service",
      ])
    Judgement(
      "responsibility-and-dedication", asks: "是否具有很强的社会责任感和奉献精神？",
      "Has the nominee a very strong sense of responsibility and dedication?"
    )
    .grade(.very)
    .aspects(allOf: ["社会责任感": "Social responsibility", "奉献精神": "Dedication"])
  }
  Clause("2") {
    Criterion("in-organization", VolunteerFacts.inOrganization.holds)
    Judgement("distinctive-service", asks: "主要服务内容特色是否鲜明？", "Is the main service distinctive?")
  }
  Clause("3") {
    Criterion("length-of-service", VolunteerFacts.servingFor.atLeast(years: 3))
      .reading(.anniversaryPasses)
    Items {
      outstandingDeeds
      Judgement(
        "public-recognition", asks: "是否得到群众公认？",
        "Is the nominee generally recognised by the people?")
    }
  }
  Clause("4") {
    Judgement(
      "leads-others", asks: "是否示范带动身边科技工作者积极参与？",
      "Does the nominee lead fellow science and technology workers by example to take part?")
    Judgement("moving-deeds", asks: "事迹是否感人？", "Are the nominee's deeds moving?")
    Judgement("fit-for-publicity", asks: "是否适合公开宣传？", "Are the deeds suitable for publicity?")
    Judgement("outstanding-example", asks: "是否有突出的有关特性？", "Is the nominee outstanding in these?")
      .aspects(allOf: [
        "先进性": "Advanced nature", "代表性": "Representativeness", "影响力": "Influence",
      ])
  }
  Clause("5") {
    Criterion("platform-registration", VolunteerFacts.onDamei.holds)
      .reading(.dameiIsAnotherPlatform)
  }
}

private let outstandingDeeds =
  Judgement(
    "outstanding-deeds", asks: "在有关方面事迹是否突出？",
    "Are the nominee's deeds in these fields outstanding?"
  )
  .aspects(
    anyOf: [
      "理论政策宣讲": "Talks on theory and policy", "弘扬科学家精神": "Promoting the spirit of scientists",
    ]
  )
  .aspects(anyOf: ["乡村振兴": "Rural revitalisation", "绿色发展": "Green development"])
  .aspects(
    anyOf: [
      "文明实践": "Civilisation practice", "科技教育": "Science and technology education",
      "科学普及": "Science popularisation", "助老扶幼": "Care for older people and children",
      "扶危济困": "Help for those in need", "健康卫生": "Health", "文化艺术": "Culture and the arts",
      "防灾减灾": "Disaster prevention and relief",
    ], open: true
  )
  .reading(.openList)
