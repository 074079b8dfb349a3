// error: Give the criterion an id, the same in all editions: Criterion("registered-volunteers", …).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let criterion = Criterion(registered.holds)
