// error: A requirement stands under its clause: Clause("1") { Criterion(…) }.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let category = NomineeCategory(CategoryID("choir"), "合唱团", "Choir", at: "一") {
  Criterion("registered", registered.holds)
}
