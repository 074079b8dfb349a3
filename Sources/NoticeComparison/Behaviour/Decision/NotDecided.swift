import NoticeKit

/// Why a question is not decided.
struct NotDecided: Error {
  let reason: Wording

  static let beyond = NotDecided(
    reason: Wording("超出可判定的范围", "it is beyond what can be decided"))
  static let tooLong = NotDecided(
    reason: Wording("所需步数超出上限", "it needs more steps than are allowed"))
  static let noDay = NotDecided(
    reason: Wording("未给出报送日期", "no day of submission is given"))
  static let reworded = NotDecided(
    reason: Wording(
      "评判的提法或所列事项不同，无从比较", "the judgement is worded or listed anew, without an order"))
  static let unconfirmed = NotDecided(
    reason: Wording("所得例证未通过核对", "the example that was found did not stand the check"))
  static let faulty = NotDecided(
    reason: Wording("规则集有误", "a rule set is at fault"))
}
