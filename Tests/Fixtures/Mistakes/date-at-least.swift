// error: A date comes after a day: write fact.onOrAfter("2021-09-30").
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let founded = facts.date("founded", "成立日期", "Founded")

let criterion = Criterion("founded", founded.atLeast("2021-09-30"))
