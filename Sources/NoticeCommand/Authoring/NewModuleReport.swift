import NoticeInterchange
import NoticeKit
import NoticeReports

/// What `notices new` tells: the files it wrote, what to add by hand, and what is left to do.
struct NewModuleReport {
  private let new: NewModule
  private let language: NoticeLanguage

  init(_ new: NewModule, in language: NoticeLanguage) {
    self.new = new
    self.language = language
  }

  var document: ReportDocument {
    let id = new.module.id
    return ReportDocument(
      title: ReportLine(language.say("新规则集：\(id)", "New rule set: \(id)")),
      blocks: [
        heading("已写出的文件", "Files written"),
        .verbatim(new.files.map(\.path).joined(separator: "\n")),
        heading("加到 Package.swift", "To add to Package.swift"), .paragraph(ReportLine(place)),
        .verbatim(new.manifest.joined(separator: "\n")),
        heading("还要做的", "What is left to do"),
        .bullets(steps.map { ReportItem(ReportLine($0), marker: .open) }),
      ])
  }

  private var place: String {
    new.folder.isCheckout
      ? language.say("在 ruleSets 中加一行：", "One line in ruleSets:")
      : language.say("在 targets 中加：", "In its targets:")
  }

  private var steps: [String] {
    let ruleSet = new.module.ruleSet
    let coverage = ruleSet.coverage
    let open = Set(coverage.tokens.filter { $0.status == .pending }.map(\.clause)).count
    var steps: [String] = []
    if ruleSet.categories.isEmpty {
      steps.append(
        language.say(
          "写出 Notice 和至少一个 NomineeCategory", "Write the Notice and at least one NomineeCategory"))
    }
    if open > 0 {
      steps.append(
        language.say("编码标为“待编”的\(open)处", "Encode the \(open) places marked “To encode”"))
    }
    if new.module.keepsDates {
      steps.append(
        language.say(
          "核对标为“待核”的日期、年份和文号", "Check the dates, years and numbers marked “To check”"))
    }
    if ruleSet.outline == nil {
      steps.append(
        language.say(
          "附上原文的提纲（notices new … --text 会写出它）",
          "Add the outline of the text, which notices new … --text writes"))
    } else if !new.strays.isEmpty {
      let (count, places) = (new.strays.count, language.listed(new.strays))
      steps.append(
        language.say(
          "新原文没有的\(count)处，移走或删去：\(places)",
          "Move or delete the places that the new text lacks (\(count)): \(places)"))
    }
    steps.append(
      language.say(
        "在 \(new.scenarios) 中写情形，每个数字的两侧都要有",
        "State scenarios on both sides of every figure in \(new.scenarios)"))
    if new.folder.isCheckout {
      steps += ["ListedNoticesTests", "RuleSetFilesTests"].map {
        "NOTICEKIT_RENEW=1 swift test --filter \($0)"
      }
    }
    return steps + ["swift test --filter \(new.module.name)Tests"]
  }

  private func heading(_ zh: String, _ en: String) -> ReportBlock {
    .heading(level: 1, ReportLine(language.say(zh, en)))
  }
}
