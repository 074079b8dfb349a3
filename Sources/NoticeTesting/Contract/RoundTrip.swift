import NoticeInterchange
import NoticeKit

extension RuleSetContract {
  /// What differs between a rule set and what is read of its file.
  ///
  /// A rule set with faults is refused when it is read; then its own faults say enough.
  static func roundTripFaults(of ruleSet: RuleSet) -> [ContractFault] {
    guard ruleSet.faults.isEmpty else { return [] }
    let text = RuleSetFile.json(of: ruleSet)
    let reading = RuleSetReader().read(Array(text.utf8))
    guard let loaded = reading.ruleSet, reading.faults.isEmpty else {
      return reading.faults.map { fault in
        ContractFault(
          .roundTrip, at: fault.place.text, fault.message(in: .zh), fault.message(in: .en))
      }
    }
    let same: [(Wording, Bool)] = [
      (Wording("指纹", "the fingerprint"), loaded.fingerprint == ruleSet.fingerprint),
      (Wording("版本", "the version"), loaded.version == ruleSet.version),
      (Wording("通知", "the notice"), loaded.notice == ruleSet.notice),
      (Wording("类别", "the categories"), loaded.categories == ruleSet.categories),
      (Wording("不受理的类别", "the categories not taken"), loaded.notTaken == ruleSet.notTaken),
      (Wording("事项", "the provisions"), loaded.provisions == ruleSet.provisions),
      (Wording("名单规则", "the rules on slates"), loaded.slateRules == ruleSet.slateRules),
      (Wording("说明", "the notes"), loaded.notes == ruleSet.notes),
      (Wording("表格", "the forms"), loaded.forms == ruleSet.forms),
      (Wording("提纲", "the outline"), loaded.outline == ruleSet.outline),
      (Wording("再写出的文件", "the file written again"), RuleSetFile.json(of: loaded) == text),
    ]
    return same.filter { !$1 }.map { part, _ in
      ContractFault(
        .roundTrip, at: "\(ruleSet.id)", "写成JSON再读回，\(part.zh)不同；请报告此问题",
        "\(part.en) differs once written as JSON and read back; report this")
    }
  }
}
