// error: A fact alone asks for nothing: write Criterion("registered-volunteers", fact.atLeast(20)).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let clause = Clause("1") { registered }
