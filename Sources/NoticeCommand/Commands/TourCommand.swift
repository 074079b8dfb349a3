import NoticeComparison
import NoticeInterchange
import NoticeKit
import NoticeReports
import SciTechVolunteering

extension CommandRun {
  /// `notices` alone: what there is, what it does with the samples, and where to go on.
  func tour() throws(CommandFailure) -> CommandOutput {
    if call.format == .json { throw failure(.tourInJSON) }
    let title = language.say("NoticeKit：按评选通知审查推荐名单", "NoticeKit: nominations by the notices")
    let blocks =
      [
        ReportBlock.paragraph(ReportLine(introduction)),
        .grid(RuleSetListReport(of: environment.catalog, in: language).grid),
      ] + screening + explanation + cutOff + slates
      + comparison + next
    return CommandOutput(.report(ReportDocument(title: ReportLine(title), blocks: blocks)))
  }

  private var introduction: String {
    language.say(
      "每份通知编成一个规则集；推荐名单按它逐项审查，每个结论都指明条款。名单里的名称和数据都是虚构的。",
      "Each notice is encoded as a rule set; a roster is screened by it, and every verdict names its "
        + "clause. The names and figures in the samples are made up.")
  }

  private func heading(_ zh: String, _ en: String) -> ReportBlock {
    .heading(level: 1, ReportLine(language.say(zh, en)))
  }

  private func roster(of sample: SampleRoster) -> ScreenedRoster? {
    guard let ruleSet = environment.catalog.ruleSets.first(where: { $0.id == sample.ruleSet })
    else { return nil }
    let file = NominationReader(for: ruleSet).read(Array(sample.csv.utf8))
    return ScreenedRoster(file, by: ruleSet)
  }

  /// The sample of 2024 in numbers, and one category of it as `notices screen` shows it.
  private var screening: [ReportBlock] {
    guard let roster = roster(of: .national2024) else { return [] }
    let shown = roster.nominees.filter { SampleRoster.shownRows.contains($0.row) }
    let report = RosterReport(roster.with(shown), in: language)
    let heading = heading(
      "一、审查一份名单（\(roster.ruleSet.id)）", "1. A roster is screened (\(roster.ruleSet.id))")
    return [heading] + RosterReport(roster, in: language).totals + [
      .paragraph(ReportLine(language.say("其中组织一类：", "The organizations among them:")))
    ] + report.grids + report.faults
  }

  /// One nominee of that sample in full, as `notices screen --row` shows it.
  private var explanation: [ReportBlock] {
    guard let roster = roster(of: .national2024),
      let nominee = roster.nominees.first(where: { $0.row == SampleRoster.explainedRow })
    else { return [] }
    var report = AssessmentReport(nominee, by: roster.ruleSet, in: language)
    report.showsSettled = false
    let name = nominee.assessment.nomination.name
    return [heading("二、逐项说明：\(name)", "2. One of them explained: \(name)")]
      + report.blocks(belowLevel: 2)
  }

  /// Pairs of rows that one day sets apart.
  private var cutOff: [ReportBlock] {
    let pairs: [(SampleRoster, ClosedRange<Int>)] = [
      (.national2024, SampleRoster.anniversaryRows), (.national2021, SampleRoster.cutOffRows),
    ]
    let grids = pairs.flatMap { sample, rows -> [ReportBlock] in
      guard let roster = roster(of: sample) else { return [] }
      let pair = roster.nominees.filter { rows.contains($0.row) }
      return [.paragraph([.strong(roster.ruleSet.heading(in: language))])]
        + RosterReport(roster.with(pair), in: language).grids
    }
    return [heading("三、一日之差", "3. What one day decides")] + grids
  }

  /// The slates of several units, one of them a provincial office over its limit.
  private var slates: [ReportBlock] {
    let sample = SampleRoster.national2024
    guard let ruleSet = environment.catalog.ruleSets.first(where: { $0.id == sample.ruleSet }),
      let csv = sample.slates
    else { return [] }
    let file = slateReader(for: ruleSet).read(Array(csv.utf8))
    let report = SlateReport(ReviewedSlates(file, by: ruleSet), in: language)
    return [heading("四、核对推荐名额", "4. Slates are checked")] + report.blocks(belowLevel: 1)
      + report.totals
  }

  /// The two national editions against each other, in numbers, what tightened and loosened, and one
  /// nominee whom only the older one accepts.
  private var comparison: [ReportBlock] {
    let ruleSets = environment.catalog.ruleSets
    guard let old = ruleSets.first(where: { $0.id == SampleRoster.national2021.ruleSet }),
      let new = ruleSets.first(where: { $0.id == SampleRoster.national2024.ruleSet })
    else { return [] }
    let report = ComparisonReport(from: old, to: new, ChangeLog(from: old, to: new), in: language)
    let behaviour = BehaviourReport(from: old, to: new, compareBehaviour(old, new), in: language)
    let example = behaviour.example(for: .organization).map { [ReportBlock.paragraph($0)] }
    return [
      heading("五、新旧比对（\(old.id) → \(new.id)）", "5. Old against new (\(old.id) → \(new.id))"),
      .paragraph(report.counts),
    ] + report.sections(of: [.tightened, .loosened], belowLevel: 1) + (example ?? [])
  }

  private var next: [ReportBlock] {
    let file = language.say("样例.csv", "sample.csv")
    let slates = language.say("名额.csv", "slates.csv")
    let form = language.say("填报表.csv", "form.csv")
    let commands = """
      notices sample national-commendation@2024 --output \(file)
      notices screen national-commendation@2024 \(file)
      notices sample national-commendation@2024 --slate --output \(slates)
      notices slate national-commendation@2024 \(slates)
      notices compare national-commendation@2021 national-commendation@2024
      notices show national-commendation@2024 --category organization
      notices template national-commendation@2024 organization --output \(form)
      notices check national-commendation@2024
      notices help
      """
    return [
      heading("接下来", "Go on with"), .verbatim(commands),
      .paragraph(
        ReportLine(
          language.say(
            "在源码目录中，notices 写作 swift run notices；英文输出加 --language en。",
            "In the source folder write swift run notices; for Chinese, leave out --language en."))),
    ]
  }
}
