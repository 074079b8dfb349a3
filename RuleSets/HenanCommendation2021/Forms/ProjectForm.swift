import NoticeKit
import SciTechVolunteering

/// 附件4: the form for projects.
let projectForm = DossierForm(
  "project-form", "“十佳科技志愿服务项目”推荐表",
  "Form for top ten science and technology volunteer service projects", for: .project, at: "附件4"
) {
  FormField(ProjectFacts.name).naming()
  ProjectFacts.runningSince
  ProjectFacts.registeredVolunteers
  FormField(MaterialFacts.leader).printed(as: "项目负责人")
  MaterialFacts.contact
  account(ProjectFacts.outline, at: "项目概述及亮点成效")
  activityPhotos
  for field in sealAndDate { field }
}
