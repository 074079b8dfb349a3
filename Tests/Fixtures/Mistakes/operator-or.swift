// error: Write anyOf(first, second).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")
let singers = facts.count("singers", "歌手人数", "Singers")

let criterion = Criterion("either", registered.holds || singers.atLeast(20))
