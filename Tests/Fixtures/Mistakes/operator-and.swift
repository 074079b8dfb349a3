// error: Write allOf(first, second).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")
let singers = facts.count("singers", "歌手人数", "Singers")

let criterion = Criterion("both", registered.holds && singers.atLeast(20))
