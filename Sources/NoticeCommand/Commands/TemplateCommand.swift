import NoticeInterchange
import NoticeKit
import NoticeReports

/// What spreadsheets need before a CSV in UTF-8, or they misread its Chinese.
private let byteOrderMark = "\u{FEFF}"

extension CommandRun {
  /// `notices template`: a CSV to fill in for one category.
  func template() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    let category = try category(named: call.operands.last ?? "", in: ruleSet)
    if call.format == .json { throw failure(.onlyCSV(.template)) }
    let csv = NominationTemplate.csv(for: category, in: ruleSet, language: language)
    return CommandOutput(.verbatim(csv.hasPrefix(byteOrderMark) ? csv : byteOrderMark + csv))
  }

  /// `notices sample`: the roster that ships for a rule set.
  func sample() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    if call.format == .json { throw failure(.onlyCSV(.sample)) }
    guard let sample = SampleRoster.all.first(where: { $0.ruleSet == ruleSet.id }) else {
      let known = SampleRoster.all.map(\.ruleSet.description)
      throw failure(.noSample(ruleSet.id, known: known))
    }
    guard call.has(.slate) else { return CommandOutput(.verbatim(byteOrderMark + sample.csv)) }
    guard let slates = sample.slates else {
      let known = SampleRoster.all.filter { $0.slates != nil }.map(\.ruleSet.description)
      throw failure(.noSampleOfSlates(ruleSet.id, known: known))
    }
    return CommandOutput(.verbatim(byteOrderMark + slates))
  }
}
