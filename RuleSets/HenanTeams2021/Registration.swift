import NoticeKit
import SciTechVolunteering

/// 二（三）: how organizations and volunteers are registered, one by one or together.
let registration = Clause("二（三）") {
  Clause("¶1") {
    UnitDuty("attach-importance", "高度重视，统筹部署", "Give it weight and plan for it")
      .aspects(
        allOf: ["省辖市科协": "City associations", "全省学会": "Societies of the province"], open: true)
    UnitDuty(
      "mobilise", "线上线下动员有关人员注册", "Call on people to register, online and offline"
    )
    .aspects(
      allOf: [
        "科技工作者": "Science and technology workers", "科技爱好者": "Science and technology enthusiasts",
      ], open: true)
  }
  Clause("1") {
    Clause("¶1") {
      UnitDuty(
        "register-organizations-online", "注册组织较少的单位经“科技志愿服务”公众号注册本地区、本系统的组织",
        "Units with few organizations register them through the WeChat account 科技志愿服务"
      )
      .aspects(allOf: ["本地区": "Of its region", "本系统": "Of its system"])
      UnitDuty(
        "registered-organizations-may", "组织注册后可发布和管理活动、查看本组织志愿者信息等",
        "Once registered, an organization can publish and manage activities and see who its volunteers are"
      )
      Informational("注册后可办的两类事务", "The two sorts of things it can do then", lists: [2])
    }
    Clause("¶2") {
      UnitDuty(
        "register-volunteers-online", "志愿者经“科技志愿服务”公众号注册",
        "Volunteers register through the WeChat account 科技志愿服务"
      )
      .aspects(
        allOf: [
          "科技工作者": "Science and technology workers", "科技爱好者": "Science and technology enthusiasts",
          "热心科技传播的人士": "Enthusiasts of science communication",
        ], open: true)
      UnitDuty("join-organization", "志愿者加入有关服务组织", "Volunteers join an organization")
    }
  }
  Clause("2") {
    Clause("¶3") {
      UnitDuty(
        "import-tables", "省科协科普部汇总两表，经中国农技中心导入系统，表中在册的无需再自行注册",
        "The provincial office passes both tables on to be read into the system; those in them need not register again"
      )
    }
  }
}

/// 三: what is asked of the units' work, by when.
let workingRequirements = Clause("三") {
  Clause("1") {
    UnitDuty("put-first", "提高站位，把各项工作摆上突出位置", "Put this work in the foreground")
    UnitDuty(
      "counts-towards-assessment", "工作计入2021年基层科协效能考核及评价",
      "The work counts towards the assessment of grassroots associations of 2021")
    UnitDuty(
      "counts-towards-recommendation", "工作计入2021年度全国、省级科普示范县（市、区）推荐",
      "The work counts towards the recommendation of demonstration counties of 2021")
    Informational(
      "纳入考核与推荐的年度；行文对象和县（市、区）的并称", "The years of both; addressees side by side",
      dates: ["2021", "2021"], lists: [2, 3, 2])
  }
  Clause("2") {
    Criterion("founded-in-time", TeamFacts.foundedOn.onOrBefore("2021-06-20"))
      .applies(when: isAddressed)
      .part(.task)
      .only(for: .team)
      .reading(.dayIncluded)
      .reading(.yearOfIssue)
    UnitDuty(
      "progress-circulated", "省科协在工作微信群通报进展", "The provincial association circulates progress")
  }
  Clause("3") {
    Deadline("2021-06-20")
      .only(for: .teamRegistration, .volunteerRegistration)
      .reading(.dayIncluded)
      .reading(.yearOfIssue)
    Items {
      SubmissionFormat("stamped-paper", "两表纸质盖章版", "Both tables on stamped paper")
        .ofWholeFile()
      SubmissionFormat("electronic", "两表电子版", "Both tables as files")
        .ofWholeFile()
    }
    Recipient("省科协科普部", "Popular science office of the province", email: "henankepu@163.com")
  }
}
