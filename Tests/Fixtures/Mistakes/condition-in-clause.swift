// error: A condition needs an id: write Criterion("registered-volunteers", …).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let clause = Clause("1") { registered.holds }
