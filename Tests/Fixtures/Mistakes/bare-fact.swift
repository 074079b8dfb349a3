// error: Say what the fact must be: fact.holds, fact.atLeast(20), fact.onOrBefore("2021-09-30").
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let criterion = Criterion("registered", registered)
