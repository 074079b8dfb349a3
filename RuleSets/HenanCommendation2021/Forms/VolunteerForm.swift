import NoticeKit
import SciTechVolunteering

/// 附件2: the form for volunteers.
let volunteerForm = DossierForm(
  "volunteer-form", "“十佳科技志愿者”推荐表", "Form for top ten science and technology volunteers",
  for: .volunteer, at: "附件2"
) {
  FormField(VolunteerFacts.fullName).printed(as: "姓名").naming()
  VolunteerFacts.gender
  VolunteerFacts.bornOn
  VolunteerFacts.politicalStatus
  VolunteerFacts.address
  MaterialFacts.contact
  VolunteerFacts.organization
  VolunteerFacts.mainProjects
  VolunteerFacts.servingSince
  VolunteerFacts.hours
  account(MaterialFacts.deeds, at: "主要事迹")
  portrait
  for field in sealAndDate { field }
}

private let portrait = FormField(MaterialFacts.photoCount).printed(as: "被推荐人照片")
  .rules(at: "被推荐人照片") {
    Criterion("photo-count", MaterialFacts.photoCount.atLeast(1))
      .titled("被推荐人照片", "Photo of the nominee")
      .aspects(anyOf: ["半身照": "Half-length portrait", "生活照": "Photo from daily life"])
      .reading("未定张数，至少1张，不设上限", "No number is stated: at least one, and no ceiling")
    photoSize
    Informational(
      "大小限值按字节编码", "The bounds on size are encoded in bytes", figures: ["1M", "3M"])
  }
