public import NoticeKit

/// The budget and the account that a unit states in its application to be a pilot.
public enum PilotBudget {
  static let facts = FactGroup("pilot-budget", swiftName: "PilotBudget", for: .pilotUnit)
  private static let column = FactGroup("pilot-item", swiftName: "PilotBudget")

  /// What money is spent on.
  public static let item = column.text("item", "支出事项", "Item")

  /// How much is spent on it.
  public static let amount = column.decimal("amount", "金额", "Amount", scale: 2, unit: .yuan)

  /// How the amount is worked out.
  public static let basis = column.text("basis", "测算依据/标准", "Basis or rate")

  /// The items of the budget.
  public static let items = facts.rows(
    "items", "经费支出预算", "Budget", columns: [item, amount, basis])

  /// The sum of the budget.
  public static let total = facts.decimal(
    "total", "经费支出合计", "Budget total", scale: 2, sumOf: amount, in: items, unit: .yuan,
    aliases: ["合计"])

  /// In whose name the applicant's account is held.
  public static let accountHolder = facts.text(
    "account-holder", "开户名", "Account holder")

  /// The bank of the account.
  public static let bank = facts.text("bank", "开户银行", "Bank")

  /// The number of the account.
  public static let accountNumber = facts.text(
    "account-number", "账号", "Account number", personal: true)
}
