import NoticeKit

/// What choirs fill in on their form.
enum SampleForm {
  private static let choir = FactGroup("choir", swiftName: "SampleForm", for: .choir)
  private static let column = FactGroup("column", swiftName: "SampleForm")

  static let leader = choir.text("leader", "负责人", "Leader")
  static let mobile = choir.text("mobile", "手机号码", "Mobile", looksLike: .mobileNumber)
  static let email = choir.text("e-mail", "电子邮箱", "E-mail", looksLike: .emailAddress)
  static let identity = choir.text(
    "identity-number", "身份证号", "Identity number", looksLike: .residentNumber)
  static let account = choir.text("account", "账号", "Account", personal: true)
  static let deeds = choir.text("deeds", "主要事迹", "Main deeds")
  static let memberName = column.text("member-name", "姓名", "Name")
  static let memberMobile = column.text(
    "member-mobile", "联系方式", "Contact", looksLike: .mobileNumber)
  static let members = choir.rows(
    "members", "参加人员", "Members", columns: [memberName, memberMobile])

  static let form = DossierForm(
    "choir-form", "优秀合唱团推荐表", "Form for choirs", for: .choir, at: "附件1"
  ) {
    leader
    FormField(mobile)
    FormField(email).optional()
    FormField(identity).optional()
    FormField(account).optional()
    SampleFacts.voice
    SampleFacts.founded
    FormField(deeds).rules(at: "主要事迹") {
      Criterion("deeds-length", deeds.length(atMost: 1000))
      Judgement("deeds-moving", asks: "事迹是否感人？", "Are the deeds moving?")
    }
    FormField(SampleRows.photos).optionalCells(of: SampleRows.caption).rules {
      Criterion("photo-count", SampleRows.photoCount.atLeast(3))
      Criterion(
        "photo-size", SampleRows.photos.every(SampleRows.size.between(1_000_000, and: 3_145_728)))
      Judgement("more-photos", asks: "多于3张是否接受？", "Are more than three taken?")
        .applies(when: SampleRows.photoCount.moreThan(3))
    }
    SampleRows.budget
    FormField(SampleRows.total).rules {
      Criterion("budget-ceiling", SampleRows.total.atMost("4000.00"))
    }
    FormField(members).optional()
    FormField(DossierFacts.sealed).printed(as: "推荐单位").rules {
      Criterion("sealed", DossierFacts.sealed.holds)
    }
  }
}

extension RuleSet {
  /// Choirs that hand in ``SampleForm/form`` by 17:00 on the sample day, as Word and on paper.
  static let choirDossiers = RuleSet("village-choirs", edition: 2025, version: "1.0.0") {
    NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一") {
      Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
    }
    Clause("二") {
      Deadline("2025-02-23", at: "17:00")
      SubmissionFormat("word", "Word版", "Word file")
      SubmissionFormat("paper", "纸质版", "Paper")
    }
    SampleForm.form
  }
}

extension Nomination {
  /// A choir whose dossier is complete.
  static var filedChoir: Nomination {
    choir {
      $0[SampleFacts.registered] = true
      $0[SampleForm.leader] = "示例甲"
      $0[SampleForm.mobile] = "13800138000"
      $0[SampleFacts.voice] = "high"
      $0[SampleFacts.founded] = .on("2020-05-01")
      $0[SampleForm.deeds] = "多年坚持义演。"
      $0[SampleRows.photos] = [1_000_000, 2_000_000, 3_145_728].map { .photo($0, caption: nil) }
      $0[SampleRows.budget] = [.item("1500"), .item("2500")]
      $0[DossierFacts.formats] = ["word", "paper"]
      $0[DossierFacts.sealed] = true
      $0.judge("deeds-moving", .yes)
    }
  }
}

extension DossierReview {
  /// The status and every finding that is not met or undecided, in one line.
  var sketch: String {
    let open = findings.filter { ![.met, .notApplicable].contains($0.outcome) }
    let words = open.map { "\($0.id) \($0.outcome.rawValue)" }
    return ([status.rawValue] + words).joined(separator: "; ")
  }
}

func reviewed(
  on day: CalendarDate? = sampleDay, at time: ClockTime? = ClockTime("09:00"),
  _ change: (inout Nomination) -> Void = { _ in }
) -> DossierReview {
  var nomination = Nomination.filedChoir
  change(&nomination)
  return RuleSet.choirDossiers.reviewDossier(of: nomination, submitted: day, at: time)
}
