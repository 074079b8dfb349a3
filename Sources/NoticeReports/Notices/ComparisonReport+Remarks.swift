import NoticeComparison
import NoticeKit

extension ComparisonReport {
  /// That another body issued it, so that units and quotas are those of another level.
  var issuers: ReportBlock? {
    guard let (was, now) = otherIssuers else { return nil }
    return .paragraph([
      .caution(
        language.say(
          "发文单位不同：\(was) → \(now)。推荐单位和名额随发文层级而变，不是同一层级上的收紧或放宽。",
          "Another body issued it: \(was) → \(now). Units and quotas are those of another level, "
            + "and neither tightened nor loosened on one level."))
    ])
  }

  /// That the new notice is the older one, so that the log tells the way back.
  var wayBack: ReportBlock? {
    guard let was = old.notice?.issued?.day, let now = new.notice?.issued?.day, now < was else {
      return nil
    }
    return .paragraph([
      .caution(
        language.say(
          "后列的通知成文在先（\(now.text(in: .zh))，前列的为\(was.text(in: .zh))）："
            + "“新增”“取消”只就先后次序而言。",
          "The notice that stands second was issued first (\(now.text(in: .en)), the other one on "
            + "\(was.text(in: .en))): “added” and “removed” follow the order asked for."))
    ])
  }

  /// The requirements that both state alike: by name where they are few.
  var unchanged: [ReportBlock] {
    guard directions == nil, let count = log.unchangedCount(in: language) else { return [] }
    let names = log.unchanged.map { requirement in
      let category = requirement.category.map { name(of: $0) + language.say("：", ": ") } ?? ""
      return category + requirement.words.text(in: language) + language.remark(requirement.clause)
    }
    guard names.count <= ComparisonReport.fewUnchanged else {
      return [
        .paragraph(
          ReportLine(count + language.say("，名目见 --format json。", "; --format json names them.")))
      ]
    }
    return [
      .heading(level: 1, ReportLine(count, .subtle)),
      .bullets(names.map { ReportItem(ReportLine($0)) }),
    ]
  }

  /// So many unchanged requirements are told by name.
  private static let fewUnchanged = 30

  private var otherIssuers: (String, String)? {
    let (was, now) = (old.notice?.issuers.items ?? [], new.notice?.issuers.items ?? [])
    guard !was.isEmpty, !now.isEmpty, Set(was).isDisjoint(with: now) else { return nil }
    return (
      language.listed(was.map { $0.text(in: language) }),
      language.listed(now.map { $0.text(in: language) })
    )
  }
}
