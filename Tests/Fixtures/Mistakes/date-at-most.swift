// error: A date comes before a day: write fact.onOrBefore("2021-09-30").
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let founded = facts.date("founded", "成立日期", "Founded")

let criterion = Criterion("founded", founded.atMost("2021-09-30"))
