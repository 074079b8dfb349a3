// error: Write fact.equals(20), fact.isChoice(…), fact.holds or fact.doesNotHold.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let criterion = Criterion("registered", registered == true)
